/**
 * The name under which features are kept: what was listened for, and the version of all code between a file's bytes and its features.
 *
 * The build puts the version in: a hash of that code, so that no change of it meets features that an earlier one has kept. Code that
 * was not built has none, and shares its name with no build.
 */
export function analysisName(listenedFor: string): string {
  return `${listenedFor} ${typeof ANALYSIS_VERSION === "string" ? ANALYSIS_VERSION : "unbuilt"}`;
}

declare const ANALYSIS_VERSION: string | undefined;
