import { basename } from "node:path";
import type { Refusal } from "#src/model/refusal.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { AudioFiles, AudioSource } from "#src/ports/audio-files.ts";

/** What was heard of a file, and whether it ends before its header says so. */
export interface HeardSound<Features> {
  readonly features: Features;
  readonly truncated: boolean;
  /** One sentence each on what else is to be said of the file. */
  readonly remarks: readonly string[];
}

/** Opens a mono or stereo file, lets `hear` read it to its end, and closes it whatever comes. */
export async function openSound<Features extends { readonly notFinite: number }>(
  files: AudioFiles,
  path: string,
  hear: (source: AudioSource) => Promise<Features>,
): Promise<Result<HeardSound<Features>, Refusal>> {
  const opened = await files.open(path);
  if (!opened.ok) return opened;
  const source = opened.value;
  try {
    if (source.format.channels > MOST_CHANNELS) return refused(tooManyChannels(source));
    const features = await hear(source);
    const remarks = fileRemarks(source, features.notFinite);
    return ok({ features, truncated: source.ending === "truncated", remarks });
  } finally {
    await source.close();
  }
}

/** Rides and moves are for mono and stereo. */
const MOST_CHANNELS = 2;

function tooManyChannels({ path, format }: AudioSource): Refusal {
  return refusal(
    "audio-unsupported",
    `“${path}” has ${format.channels} channels: a ride needs mono or stereo, so fold it down first.`,
  );
}

/** What is to be said of a file that was heard to its end: samples that are no numbers, and what of it was left out. One sentence each. */
export function fileRemarks({ path, remark }: Pick<AudioSource, "path" | "remark">, notFinite: number): string[] {
  const said = remark === null ? [] : [remark];
  if (notFinite === 0) return said;
  const samples = notFinite === 1 ? "1 sample that is" : `${notFinite} samples that are`;
  return [...said, `“${basename(path)}” has ${samples} NaN or infinite: heard as silence; export it again.`];
}
