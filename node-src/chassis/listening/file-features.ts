import type { FileAnalysis } from "#src/chassis/listening/room/file-analysis.ts";
import { fileRemarks } from "#src/chassis/listening/room/file-remarks.ts";
import type { FilesAsked } from "#src/chassis/listening/room/listening-room.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/**
 * What a file gives under an analysis, in file time, with what is to be said of it.
 *
 * Edge: refused where the file cannot be read or has more than two channels; a file that ends early gives what there is.
 */
export async function fileFeatures<Features>(
  files: FilesAsked,
  path: string,
  analysis: FileAnalysis<Features>,
): Promise<Result<MeasuredFile<Features>, Refusal>> {
  const measured = await files.of(path, analysis);
  if (!measured.ok) return measured;
  const { features, truncated } = measured.value;
  return ok({ features, truncated, remarks: fileRemarks(path, measured.value) });
}

export interface MeasuredFile<Features> {
  readonly features: Features;
  /** The file ends before its header says so. */
  readonly truncated: boolean;
  /** One sentence each on what else is to be said of the file. */
  readonly remarks: readonly string[];
}
