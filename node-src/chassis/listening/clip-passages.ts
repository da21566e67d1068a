import { fileFeatures } from "#src/chassis/listening/file-features.ts";
import type { MixedGain } from "#src/chassis/listening/mixed-gain.ts";
import type { FileAnalysis } from "#src/chassis/listening/room/file-analysis.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import type { AudioClip } from "#src/model/live-set.ts";
import type { RideNote } from "#src/model/ride.ts";
import { unheardOfClip } from "#src/model/song/unheard-of-clip.ts";
import { clipTimeline, type Passage } from "#src/model/time/clip-timeline.ts";
import { soundingPart } from "#src/model/time/sounding-part.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { LinearGain, Seconds } from "#src/model/units.ts";

/**
 * Every stretch of the clips' files in song time, with what its file gives under an analysis: all files are asked for at once.
 *
 * Shape: in the clips' order. `fader`, where one is given, comes on top of the clips' own gain. `silence` is what a clip may
 * play beyond its file and still be part of its passage; without it, all of it.
 * Edge: a clip that plays nothing, or whose file cannot be read, is named and left out; the rest goes on.
 */
export async function clipPassages<Features extends { readonly duration: Seconds }>(
  clips: readonly AudioClip[],
  tempo: TempoMap,
  files: FilesAsked,
  analysis: FileAnalysis<Features>,
  { fader = { gain: 1 }, silence = Number.POSITIVE_INFINITY, shaped = false }: PassageOptions = {},
): Promise<ClipPassages<Features>> {
  const each = clips.map((clip) => passagesOf(clip, tempo, { files, analysis, fader, silence, shaped }));
  return together(await Promise.all(each));
}

export interface PassageOptions {
  readonly fader?: MixedGain;
  readonly silence?: Seconds;
  /** Who asks hears fades and gain envelopes too: they are not said to be missing. */
  readonly shaped?: boolean;
}

/** What some clips play. */
export interface ClipPassages<Features> {
  readonly measured: readonly MeasuredPassage<Features>[];
  /** The same passages by their files, to be measured again through a moving gain. */
  readonly played: readonly FilePassage[];
  readonly skipped: readonly SkippedClip[];
  /** One sentence each. */
  readonly warnings: readonly string[];
}

/** A passage, what its file gives, and the gain it plays at: the clip's, and a fader's where one was given. */
export interface MeasuredPassage<Features> extends MixedGain {
  readonly features: Features;
  readonly passage: Passage;
}

/** A passage, the file it plays and the gain it plays at. */
export interface FilePassage {
  readonly path: string;
  readonly passage: Passage;
  readonly gain: LinearGain;
}

/** A clip that was left out, and why. */
export type SkippedClip = Extract<RideNote, { code: "passage-skipped" }>;

/** Several as one; a sentence that more than one has is said once. */
export function together<Features>(parts: readonly ClipPassages<Features>[]): ClipPassages<Features> {
  return {
    measured: parts.flatMap((part) => part.measured),
    played: parts.flatMap((part) => part.played),
    skipped: parts.flatMap((part) => part.skipped),
    warnings: [...new Set(parts.flatMap((part) => part.warnings))],
  };
}

interface Asked<Features> extends Required<PassageOptions> {
  readonly files: FilesAsked;
  readonly analysis: FileAnalysis<Features>;
}

async function passagesOf<Features extends { readonly duration: Seconds }>(
  clip: AudioClip,
  tempo: TempoMap,
  { files, analysis, fader, silence, shaped }: Asked<Features>,
): Promise<ClipPassages<Features>> {
  const { passages, skipped } = clipTimeline(clip, tempo);
  if (skipped !== null) return leftOut(clip, skipped, []);
  const { path, name } = clip.sample;
  if (path === null) return leftOut(clip, "missing", [absent(clip)]);
  const file = await fileFeatures(files, path, analysis);
  if (!file.ok) return leftOut(clip, "missing", [file.error.sentence]);
  const { features, truncated, remarks } = file.value;
  const parts = passages
    .map((passage) => soundingPart(passage, features.duration, silence))
    .filter((passage) => passage !== null);
  if (parts.length === 0) return leftOut(clip, "empty", []);
  const gain = clip.gain * fader.gain;
  return {
    measured: parts.map((passage) => ({ ...fader, features, passage, gain })),
    played: parts.map((passage) => ({ path, passage, gain })),
    skipped: [],
    warnings: [
      ...(truncated ? [`${name} ends before its header says so: what there is was heard.`] : []),
      ...remarks,
      ...(shaped ? [] : unheardOfClip(clip, tempo)),
    ],
  };
}

/** Why a clip without a file is not heard, in one sentence. */
export function absent({ name, sample }: AudioClip): string {
  if (sample.name === "")
    return `Clip “${name}” names no file: end its recording if it is being made, or record it anew.`;
  return (
    sample.absence?.sentence ??
    `The file of clip “${name}”, ${sample.name}, is missing: find it in Live (File, Manage Files) and save the set.`
  );
}

function leftOut(clip: AudioClip, reason: SkippedClip["reason"], warnings: readonly string[]): ClipPassages<never> {
  return { measured: [], played: [], skipped: [{ code: "passage-skipped", clip: clip.name, reason }], warnings };
}
