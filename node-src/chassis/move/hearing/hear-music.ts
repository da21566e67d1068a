import type { Ears } from "#src/chassis/listening/hear.ts";
import type { MovementEars } from "#src/chassis/listening/hear-movement.ts";
import type { Stretch } from "#src/chassis/move/choose-clips.ts";
import { hearHits } from "#src/chassis/move/hearing/hear-hits.ts";
import { triggerTrack } from "#src/chassis/move/hearing/trigger-track.ts";
import { bezierAt } from "#src/dsp/bezier.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Music } from "#src/model/move/music.ts";
import type { RecipeNeed } from "#src/model/move/recipe.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";

/** What is listened to, and for what. */
export interface MusicQuestion {
  readonly set: LiveSet;
  readonly stretch: Stretch;
  readonly needs: ReadonlySet<RecipeNeed>;
  /** Name of the track whose hits start the moves; `null`: found by its name. */
  readonly trigger: string | null;
}

export interface MusicEars {
  readonly movement: MovementEars;
  readonly voice: Ears;
}

export interface HeardMusic {
  readonly music: Music;
  readonly waveform: Float32Array;
  readonly warnings: readonly string[];
}

/**
 * Hears what a recipe needs of the music over a stretch, and nothing else.
 *
 * Shape: beats of the stretch's own axis; in the session the set's tempo stands still and sections are not known.
 * Edge: what cannot be heard is left empty with one sentence; only a trigger that is needed and not there refuses.
 */
export async function hearMusic(question: MusicQuestion, ears: MusicEars): Promise<Result<HeardMusic, Refusal>> {
  const { set, stretch, needs, trigger } = question;
  const song = stretch.place === "arrangement";
  const tempo = tempoMap(set.tempo, song ? set.tempoAutomation : [], bezierAt);
  const bars = songBars(set.timeSignature, song ? set.timeSignatureChanges : []);
  const base: Music = {
    from: stretch.from,
    to: stretch.to,
    bars,
    tempo,
    hits: [],
    phraseEnds: [],
    sections: [],
    levels: { loudness: [], bass: [], monoLoss: [] },
  };
  if (!needs.has("hits")) return ok({ music: base, waveform: new Float32Array(), warnings: [] });
  const from = triggerTrack(set, stretch.track, trigger);
  if (!from.ok) return from;
  const hits = await hearHits(from.value, stretch, tempo, ears.movement);
  return ok({ music: { ...base, hits: hits.hits }, waveform: hits.waveform, warnings: hits.warnings });
}
