import type { LiveSet } from "#src/model/live-set.ts";

/** A file that a set names and that was not opened. */
export interface MissingFile {
  readonly file: string;
  /** One sentence; empty where the host does not say. */
  readonly why: string;
  readonly searched: readonly string[];
}

/** Every missing file of a set once, in the order of its clips. */
export function missingFiles({ tracks }: LiveSet): readonly MissingFile[] {
  const missing = tracks
    .flatMap(({ clips }) => clips)
    .flatMap((clip) => (clip.kind === "audio" && clip.sample.path === null ? [clip.sample] : []))
    .map(({ name, absence }) => ({ file: name, why: absence?.sentence ?? "", searched: absence?.searched ?? [] }));
  return [...new Map(missing.map((each) => [JSON.stringify(each), each])).values()];
}
