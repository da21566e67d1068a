import type { AnalysisCache, ContentKey } from "#src/ports/analysis-cache.ts";

/** Analyses of this process alone; `contentOf` tells what a file holds, by default that each path is a content that never changes. */
export function memoryAnalyses(
  contentOf: AnalysisCache["contentOf"] = async (path): Promise<ContentKey> => path,
): AnalysisCache {
  const kept = new Map<string, Uint8Array>();
  return {
    contentOf,
    recall: async (content, analysis) => kept.get(`${content}\n${analysis}`)?.slice() ?? null,
    keep: async (content, analysis, bytes) => void kept.set(`${content}\n${analysis}`, bytes.slice()),
  };
}
