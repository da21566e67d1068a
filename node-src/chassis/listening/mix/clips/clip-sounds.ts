import { type ClipPassages, clipPassages } from "#src/chassis/listening/clip-passages.ts";
import { clipGain, crossfadeBefore } from "#src/chassis/listening/mix/clips/clip-gain.ts";
import { pitchRatio } from "#src/chassis/listening/mix/clips/pitch-ratio.ts";
import { pitchedFeatures } from "#src/chassis/listening/mix/clips/pitched-features.ts";
import { placePassage } from "#src/chassis/listening/mix/clips/place-passage.ts";
import { silentFeatures } from "#src/chassis/listening/mix/features/silent-features.ts";
import type { SongGrid } from "#src/chassis/listening/mix/song-grid.ts";
import { TRACK_ANALYSIS } from "#src/chassis/listening/room/finished/track-analysis.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import type { AudioClip, ParameterEnvelope } from "#src/model/live-set.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";

/** What clips of the arrangement sound like on the song's grid, and what is to be said of them. */
export interface ClipSounds {
  /** `null` where none of them is heard. */
  readonly features: TrackFeatures | null;
  /** One sentence each. */
  readonly said: readonly string[];
}

/**
 * The clips that play on the grid, one after another, through their gains and fades.
 *
 * Edge: a clip that cannot be read is named and left out; the rest goes on. `null` where no clip plays there.
 */
export async function clipSounds(
  clips: readonly AudioClip[],
  grid: SongGrid,
  files: FilesAsked,
): Promise<ClipSounds | null> {
  const { tempo } = grid;
  const playing = clips.filter((clip) => plays(clip, grid));
  if (playing.length === 0) return null;
  const heard = await Promise.all(
    playing.map(async (clip) => ({
      clip,
      ...(await clipPassages([clip], tempo, files, TRACK_ANALYSIS, { shaped: true })),
    })),
  );
  const said = [
    ...new Set(heard.flatMap((each) => [...each.warnings, ...(each.measured.length === 0 ? [] : unheard(each.clip))])),
  ];
  if (heard.every(({ measured }) => measured.length === 0)) return { features: null, said };
  const features = silentFeatures(grid, highestRate(heard));
  const pitched = pitchedFiles();
  for (const { clip, measured } of heard)
    for (const [pass, { passage, features: file }] of measured.entries()) {
      const whole = pass === 0 ? begunEarlier(clip, passage, tempo) : passage;
      const sound = pitched(file, pitchRatio(clip, whole, tempo));
      placePassage(features, sound, { passage: whole, gain: clipGain(clip, whole, tempo) }, grid);
    }
  return { features, said };
}

/** Each file once at each pitch. */
function pitchedFiles(): (file: TrackFeatures, ratio: number) => TrackFeatures {
  const made = new Map<TrackFeatures, Map<number, TrackFeatures>>();
  return (file, ratio) => {
    const pitches = made.get(file) ?? new Map<number, TrackFeatures>();
    const sound = pitches.get(ratio) ?? pitchedFeatures(file, ratio);
    made.set(file, pitches.set(ratio, sound));
    return sound;
  };
}

/** Whether a clip of the arrangement sounds on a grid. */
export function plays({ place, disabled, start, end }: AudioClip, { edges }: SongGrid): boolean {
  return place === "arrangement" && !disabled && end > edges[0]! && start < edges.at(-1)!;
}

/** The first passage of a clip: one that is crossfaded into plays what it hides before its start. */
export function begunEarlier(clip: AudioClip, passage: Passage, tempo: TempoMap): Passage {
  const by = crossfadeBefore(clip, tempo);
  if (by === 0) return passage;
  const songStart = tempo.beatsAt(tempo.secondsAt(passage.songStart) - by);
  return { ...passage, songStart, fileStart: passage.toFile(songStart) };
}

/** What of a clip is heard otherwise than it plays. */
export function unheard({ name, warped, gainEnvelope, fades, beatsEnvelope, envelopes }: AudioClip): readonly string[] {
  const others = new Set(envelopes.flatMap(modulated));
  const bent = [fades?.in, fades?.out].some((fade) => fade !== undefined && (fade.skew !== 0 || fade.slope !== 0));
  return [
    ...(gainEnvelope !== undefined && !warped ? [`Clip “${name}” is heard without its gain envelope.`] : []),
    ...(bent ? [`The bent fades of clip “${name}” are heard straight.`] : []),
    ...(others.size === 0 ? [] : [`Clip “${name}” is heard without its envelopes of ${[...others].join(", ")}.`]),
    ...(beatsEnvelope === undefined
      ? []
      : [`Clip “${name}” is heard with whole segments: its Beats envelope of ${beatsEnvelope} shortens them.`]),
  ];
}

/** What an envelope of a clip moves, but for the clip's own gain, which is heard or said; nothing where it is of no parameter any more. */
function modulated({ parameter, meaning, points }: ParameterEnvelope): readonly string[] {
  const own = parameter.endsWith("MainSequencer/VolumeModulationTarget") || parameter === "unknown";
  if (own || meaning === "automation" || points.length === 0) return [];
  return [parameter.replace(/^.*MainSequencer\//, "").replace(/\/?ModulationTarget$/, "")];
}

function highestRate(heard: readonly ClipPassages<TrackFeatures>[]): number {
  return heard.flatMap(({ measured }) => measured).reduce((rate, each) => Math.max(rate, each.features.sampleRate), 0);
}
