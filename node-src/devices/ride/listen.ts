import { whoHears } from "#src/chassis/listening/audible/who-hears.ts";
import { type BedPassages, bedPassages } from "#src/chassis/listening/bed-passages.ts";
import type { Chosen } from "#src/chassis/listening/choose.ts";
import type { FilePassage, SkippedClip } from "#src/chassis/listening/clip-passages.ts";
import { BAND_ANALYSIS } from "#src/chassis/listening/room/band-analysis.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import { voiceAnalysis } from "#src/chassis/listening/room/voice-analysis.ts";
import { tooLong } from "#src/chassis/listening/too-long.ts";
import { voicePassages } from "#src/chassis/listening/voice-passages.ts";
import { audible } from "#src/curve/parameter-gain.ts";
import { shownScale } from "#src/curve/tapers/shown-scale.ts";
import { unitWords } from "#src/curve/tapers/shown-words.ts";
import { taperFor } from "#src/curve/tapers/taper-for.ts";
import type { RideInput } from "#src/devices/ride/ride-input.ts";
import { bezierAt } from "#src/dsp/bezier.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import { sendName } from "#src/model/naming/send-name.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { caseRefusal } from "#src/model/refusals/case-refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { RiddenParameter, RideIntent } from "#src/model/ride.ts";
import { leftOutElsewhere } from "#src/model/song/followed-set.ts";
import { songBars } from "#src/model/time/bars.ts";
import { type TempoMap, tempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats } from "#src/model/units.ts";

/**
 * Hears the chosen clips, and what plays along where the ride is to keep its distance from that.
 *
 * @param bedLater a preset or a dial may ask for the bed of the same clips later: their bands are heard in the same reading.
 */
export async function listen(
  set: LiveSet,
  chosen: Chosen,
  intent: RideIntent,
  files: FilesAsked,
  bedLater = false,
): Promise<Result<Listened, Refusal>> {
  const parameter = heardParameter(set, chosen);
  if (!parameter.ok) return parameter;
  const { track, clips, place } = chosen;
  if (intent.target.kind === "bed" && place === "session") return refused(NO_BED);
  const song = place === "arrangement";
  const tempo = tempoMap(set.tempo, song ? set.tempoAutomation : [], bezierAt);
  const bars = songBars(set.timeSignature, song ? set.timeSignatureChanges : []);
  const overBed = intent.target.kind === "bed";
  const [voice, { measured: voiceBands }] = await Promise.all([
    voicePassages(clips, tempo, files, voiceAnalysis("voice")),
    inBands(chosen, tempo, files, overBed || bedLater),
  ]);
  if (voice.measured.length === 0) {
    const why = voice.warnings[0] ?? unplayed(voice.skipped);
    return refused(refusal("nothing-to-ride", `Nothing on track “${track.name}” can be heard. ${why}`));
  }
  const [from, to] = edges(voice.measured.map(({ passage }) => passage));
  const long = tooLong(track.name, from, to, tempo);
  if (long !== null) return refused(long);
  const bed = overBed ? await bedPassages(set, track, tempo, files, chosen.parameter.target) : NOTHING_HEARD;
  return ok({
    input: {
      voice: voice.measured,
      bed: bed.measured,
      voiceBands,
      tempo,
      bars,
      form: { place, locators: song ? set.locators : [] },
      parameter: parameter.value.ridden,
      skipped: voice.skipped,
    },
    played: voice.played,
    unheard: parameter.value.unheard,
    warnings: [...voice.warnings, ...bed.warnings, ...leftOutElsewhere(set, track)],
  });
}

/** What the clips have in each band, which only a song has a bed for. */
async function inBands({ clips, place }: Chosen, tempo: TempoMap, files: FilesAsked, asked: boolean) {
  return asked && place === "arrangement" ? voicePassages(clips, tempo, files, BAND_ANALYSIS) : NOTHING_HEARD;
}

/** Why nothing of the clips plays, where no warning says so. */
function unplayed(skipped: readonly SkippedClip[]): string {
  const astray = skipped.find(({ reason }) => reason === "warp-markers");
  if (astray === undefined) return "Its clips are empty or deactivated: activate one in Live, or choose other clips.";
  return `The warp markers of clip “${astray.clip}” do not tell where its audio plays: warp it anew.`;
}

/** From the first second that is heard to the last. */
function edges(passages: readonly { readonly songStart: number; readonly songEnd: number }[]): [number, number] {
  const from = passages.reduce((least, { songStart }) => Math.min(least, songStart), Number.POSITIVE_INFINITY);
  return [from, passages.reduce((most, { songEnd }) => Math.max(most, songEnd), Number.NEGATIVE_INFINITY)];
}

const NOTHING_HEARD: BedPassages = { measured: [], played: [], skipped: [], warnings: [] };

const NO_BED = caseRefusal("bed-in-session", {});

/** What a ride is decided from, and what it is proven on. */
export interface Listened {
  readonly input: RideInput;
  readonly played: readonly FilePassage[];
  readonly warnings: readonly string[];
  /** What may keep the ride from being heard as the set stands, one sentence each. */
  readonly unheard: readonly string[];
}

/** What is ridden, and what may keep it from being heard; refused where it could not be heard. */
function heardParameter(
  set: LiveSet,
  chosen: Chosen,
): Result<{ readonly ridden: RiddenParameter; readonly unheard: readonly string[] }, Refusal> {
  if (chosen.track.frozen === true) return refused(frozen(chosen.track));
  const ridden = riddenParameter(chosen);
  if (!ridden.ok) return ridden;
  const heard = whoHears(set, { ...chosen, ...spanOf(chosen.clips) }, chosen);
  return heard.refusal === null ? ok({ ridden: ridden.value, unheard: heard.said }) : refused(heard.refusal);
}

/** From the first beat that a clip plays to the last. */
function spanOf(clips: Chosen["clips"]): { readonly from: Beats; readonly to: Beats } {
  const from = clips.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  return { from, to: clips.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY) };
}

function riddenParameter({ parameter, track, place, clips, device }: Chosen): Result<RiddenParameter, Refusal> {
  const taper = taperFor(parameter);
  if (taper === null) return refused(noGain(parameter, device));
  if (parameter.automated === true) {
    const sentence = `“${sendName(parameter) ?? parameter.name}” is automated already, and a running Live does not show how: press Revert, or delete that automation, then Analyse again.`;
    return refused(refusal("parameter-unknown", sentence));
  }
  const lanes = place === "arrangement" ? track.envelopes : (clips[0]?.envelopes ?? []);
  const lane = lanes.find((candidate) => candidate.target === parameter.target && candidate.meaning === "automation");
  const envelope = lane?.points ?? [];
  if (envelope.length === 0 && !Number.isFinite(audible(taper, parameter.value)))
    return refused(silentParameter(track, device === null ? null : `${device.name}:${parameter.name}`));
  return ok({ taper, value: parameter.value, envelope });
}

function noGain(parameter: Chosen["parameter"], device: Chosen["device"]): Refusal {
  const name = device === null ? (sendName(parameter) ?? parameter.name) : `${device.name}:${parameter.name}`;
  const scale = shownScale(parameter, device?.className ?? "Mixer");
  const shows = scale === null ? "what it shows is not known" : `it shows ${unitWords(scale.unit)}`;
  const sentence = `“${name}” is not a gain: a ride is in dB and ${shows}, so name volume, or a gain such as Utility:Gain.`;
  return refusal("parameter-unknown", sentence);
}

function frozen({ name }: Track): Refusal {
  return refusal(
    "nothing-to-ride",
    `Track “${name}” is frozen: Live plays its render and takes no edits there. Unfreeze it first, or flatten it.`,
  );
}

function silentParameter({ name }: Track, device: string | null): Refusal {
  const sentence =
    device === null
      ? `The fader of track “${name}” is at silence: raise it first, or ride Utility:Gain.`
      : `“${device}” of track “${name}” is at silence: raise it first.`;
  return refusal("nothing-to-ride", sentence);
}
