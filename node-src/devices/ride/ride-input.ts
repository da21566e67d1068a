import type { SongForm } from "#src/analysis/form/song-parts.ts";
import type { BandPassage } from "#src/analysis/voice/bed/covering-voice.ts";
import type { VoicePassage } from "#src/analysis/voice/place-in-song.ts";
import type { RiddenParameter, RideNote } from "#src/model/ride.ts";
import type { Bars } from "#src/model/time/bars.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";

/** Everything a ride is decided from. */
export interface RideInput {
  /** The passages to ride, with their clip gain; what the parameter's lane does to them is not in it yet. */
  readonly voice: readonly VoicePassage[];
  /** What the other tracks play meanwhile, as mixed against the voice: clip gain, faders, groups and their automation. */
  readonly bed: readonly BandPassage[];
  /** Where the voice itself stands in the spectrum, which says what of a bed counts; left out: as if it filled 300 Hz to 5 kHz. */
  readonly voiceBands?: readonly BandPassage[];
  /** Of the arrangement; for a session clip a steady one at the set's tempo. */
  readonly tempo: TempoMap;
  readonly bars: Bars;
  /** What gives the song its sections; left out: they are not looked for. */
  readonly form?: Pick<SongForm, "place" | "locators">;
  readonly parameter: RiddenParameter;
  /** Clips that were left out, and why. */
  readonly skipped: readonly Extract<RideNote, { code: "passage-skipped" }>[];
}
