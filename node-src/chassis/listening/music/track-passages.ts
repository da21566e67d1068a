import type { LevelPassage } from "#src/analysis/movement/place-levels.ts";
import type { StruckPassage } from "#src/analysis/rhythm/place-struck.ts";
import type { Stretch } from "#src/chassis/curve-device/choose-stretches.ts";
import { absent } from "#src/chassis/listening/clip-passages.ts";
import type { MovementEars } from "#src/chassis/listening/hear-movement.ts";
import { columnsOf, pageColumns, type WavePassage } from "#src/chassis/listening/music/wave-columns.ts";
import type { AudioClip, Clip } from "#src/model/live-set.ts";
import type { MovementFeatures } from "#src/model/recipe/movement-features.ts";
import { unheardOfClip } from "#src/model/song/unheard-of-clip.ts";
import { clipTimeline, type Passage } from "#src/model/time/clip-timeline.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { LinearGain } from "#src/model/units.ts";

/** Audio clips as they sound: what was struck in them, their levels, and their outline over a stretch. */
export interface TrackPassages {
  readonly struck: readonly StruckPassage[];
  readonly levels: readonly LevelPassage[];
  readonly waveform: Float32Array;
  /** The same in as many columns as a page shows. */
  readonly outline: Float32Array;
  readonly warnings: readonly string[];
  /** Whether any file was heard, and whether all that was heard of it is silence. */
  readonly heard: boolean;
  readonly silent: boolean;
}

/** Hears every audio clip; one that cannot be heard is named and left out. Where no kick stands out, all that begins is struck. */
export async function trackPassages(
  clips: readonly Clip[],
  stretch: Pick<Stretch, "from" | "to">,
  tempo: TempoMap,
  ears: MovementEars,
): Promise<TrackPassages> {
  const heard: MeasuredPassage[] = [];
  const warnings: string[] = [];
  const audio = clips.filter((each): each is AudioClip => each.kind === "audio");
  const files = await Promise.all(audio.map(({ sample: { path } }) => (path === null ? null : ears.features(path))));
  for (const [at, clip] of audio.entries()) {
    const file = files[at] ?? null;
    warnings.push(...warningsOf(clip, file));
    if (!file?.ok) continue;
    warnings.push(...unheardOfClip(clip, tempo));
    addPassages(heard, clip, file.value.features, tempo);
  }
  const waves = heard.map(waveOf);
  const waveform = columnsOf(waves, stretch);
  const outline = columnsOf(waves, stretch, pageColumns(stretch));
  const silent = heard.length > 0 && waveform.every((level) => level === 0);
  return { ...placed(heard), waveform, outline, warnings: [...new Set(warnings)], heard: heard.length > 0, silent };
}

function warningsOf(clip: AudioClip, file: Awaited<ReturnType<MovementEars["features"]>> | null): readonly string[] {
  if (file === null) return [absent(clip)];
  if (!file.ok) return [file.error.sentence];
  const { truncated, remarks } = file.value;
  return truncated
    ? [`${clip.sample.name} ends before its header says so: what there is was heard.`, ...remarks]
    : remarks;
}

function addPassages(heard: MeasuredPassage[], clip: AudioClip, features: MovementFeatures, tempo: TempoMap): void {
  for (const passage of clipTimeline(clip, tempo).passages) heard.push({ features, passage, gain: clip.gain });
}

interface MeasuredPassage {
  readonly features: MovementFeatures;
  readonly passage: Passage;
  readonly gain: LinearGain;
}

function placed(heard: readonly MeasuredPassage[]): Pick<TrackPassages, "struck" | "levels"> {
  return {
    struck: heard.map(({ features: { kicks, onsets }, ...at }) => ({
      struck: kicks.length > 0 ? kicks : onsets,
      ...at,
    })),
    levels: heard.map(({ features: { levels }, ...at }) => ({ levels, ...at })),
  };
}

function waveOf({ features: { waveform }, ...at }: MeasuredPassage): WavePassage {
  return { waveform, ...at };
}
