import { basename } from "node:path";
import type { AudioSource } from "#src/ports/audio-files.ts";

/** What is to be said of a file that was heard to its end: samples that are no numbers, and what of it was left out. One sentence each. */
export function fileRemarks(
  path: string,
  { remark, notFinite }: Pick<AudioSource, "remark"> & { readonly notFinite: number },
): string[] {
  const said = remark === null ? [] : [remark];
  if (notFinite === 0) return said;
  const samples = notFinite === 1 ? "1 sample that is" : `${notFinite} samples that are`;
  return [...said, `“${basename(path)}” has ${samples} NaN or infinite: heard as silence; export it again.`];
}
