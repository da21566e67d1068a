/** What a file holds, told without reading all of it. */
export type ContentKey = string & { readonly tells?: "content" };

/**
 * Analyses of audio files, kept by what the files hold and not by where they lie, so that every device and the command line
 * find what one of them has measured.
 *
 * Promise: a cache never fails and never lies. What is not there, or not whole, is `null`; what cannot be kept is not kept, and
 * work goes on without.
 */
export interface AnalysisCache {
  /** The content of a file as it is now; `null` where that cannot be told. A file that is written to has another one. */
  contentOf(path: string): Promise<ContentKey | null>;
  /** What was kept of this content under this analysis, whose name holds its version. The bytes are the caller's own. */
  recall(content: ContentKey, analysis: string): Promise<Uint8Array | null>;
  /** Keeps bytes in the place of what was kept before. Others see the old bytes or the new ones, never a part. */
  keep(content: ContentKey, analysis: string, bytes: Uint8Array): Promise<void>;
}
