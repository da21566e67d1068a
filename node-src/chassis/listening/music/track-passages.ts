import type { LevelPassage } from "#src/analysis/movement/place-levels.ts";
import { followedStrikes, type Rejects } from "#src/analysis/rhythm/kick/followed-strikes.ts";
import type { StruckPassage } from "#src/analysis/rhythm/place-struck.ts";
import { clipPassages, type MeasuredPassage } from "#src/chassis/listening/clip-passages.ts";
import { columnsOf, pageColumns, type WavePassage } from "#src/chassis/listening/music/columns-of.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import { MOVEMENT_ANALYSIS } from "#src/chassis/listening/room/movement-analysis.ts";
import type { AudioClip, Clip } from "#src/model/live-set.ts";
import type { MovementFeatures } from "#src/model/recipe/movement-features.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";

/** The audio of some clips: what is struck in it, its levels, and its outline. `named`: the track is named as a kick alone. */
export async function trackPassages(
  clips: readonly Clip[],
  stretch: Pick<Stretch, "from" | "to">,
  tempo: TempoMap,
  files: FilesAsked,
  named = false,
): Promise<TrackPassages> {
  const audio = clips.filter((each): each is AudioClip => each.kind === "audio");
  const { measured, warnings } = await clipPassages(audio, tempo, files, MOVEMENT_ANALYSIS);
  const waves = measured.map(waveOf);
  const waveform = columnsOf(waves, stretch);
  const outline = columnsOf(waves, stretch, pageColumns(stretch));
  const heard = measured.length > 0;
  const silent = heard && waveform.every((level) => level === 0);
  return { ...placed(measured, named), waveform, outline, warnings, heard, silent };
}

/** Audio clips as they sound: what was struck in them, their levels, and their outline over a stretch. */
export interface TrackPassages {
  readonly struck: readonly StruckPassage[];
  /** Of a track that is named as a kick; see `FollowedStrikes`. */
  readonly rejects: Rejects | null;
  readonly levels: readonly LevelPassage[];
  readonly waveform: Float32Array;
  /** The same in as many columns as a page shows. */
  readonly outline: Float32Array;
  readonly warnings: readonly string[];
  /** Whether any file was heard, and whether all that was heard of it is silence. */
  readonly heard: boolean;
  readonly silent: boolean;
}

function placed(
  measured: readonly MeasuredPassage<MovementFeatures>[],
  named: boolean,
): Pick<TrackPassages, "struck" | "rejects" | "levels"> {
  const files = [...new Set(measured.map(({ features }) => features))];
  const { struck, rejects } = followedStrikes(files, named);
  return {
    struck: measured.map(({ features, ...at }) => ({ struck: struck[files.indexOf(features)]!, ...at })),
    rejects,
    levels: measured.map(({ features: { levels }, ...at }) => ({ levels, ...at })),
  };
}

function waveOf({ features: { waveform }, ...at }: MeasuredPassage<MovementFeatures>): WavePassage {
  return { waveform, ...at };
}
