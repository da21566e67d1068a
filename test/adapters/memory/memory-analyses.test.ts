import { memoryAnalyses } from "#src/adapters/memory/memory-analyses.ts";
import { analysisCacheContract } from "#test/contracts/analysis-cache.ts";

analysisCacheContract("memory", async () => {
  const files = new Map<string, string>();
  return {
    cache: memoryAnalyses(async (path) => files.get(path) ?? null),
    file: async (name, content) => {
      files.set(name, content);
      return name;
    },
  };
});
