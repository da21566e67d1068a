import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnalysisCache } from "#src/ports/analysis-cache.ts";

/** What a suite needs of the place: a fresh cache, and files by name that it can tell apart. */
export interface CachePlace {
  readonly cache: AnalysisCache;
  /** Writes a file of this content; answers its path. */
  file(name: string, content: string): Promise<string>;
}

/** What every place keeps that remembers analyses. */
export function analysisCacheContract(name: string, open: () => Promise<CachePlace>): void {
  const A = "a".repeat(64);
  const B = "b".repeat(64);

  describe(`${name} keeps the promise of an analysis cache`, () => {
    it("gives back any bytes that were kept", async () => {
      const { cache } = await open();
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.string(), async (bytes, analysis) => {
          await cache.keep(A, analysis, bytes);
          expect(await cache.recall(A, analysis)).toEqual(bytes);
        }),
        { numRuns: 40 },
      );
    });

    it("knows nothing of another content, another analysis or another version", async () => {
      const { cache } = await open();
      await cache.keep(A, "voice 1", Uint8Array.of(1));
      expect(await cache.recall(B, "voice 1")).toBeNull();
      expect(await cache.recall(A, "movement 1")).toBeNull();
      expect(await cache.recall(A, "voice 2")).toBeNull();
    });

    it("holds what was kept last", async () => {
      const { cache } = await open();
      await cache.keep(A, "voice 1", Uint8Array.of(1, 2, 3));
      await cache.keep(A, "voice 1", Uint8Array.of(4));
      expect(await cache.recall(A, "voice 1")).toEqual(Uint8Array.of(4));
    });

    it("shares no bytes with who keeps and who recalls", async () => {
      const { cache } = await open();
      const mine = Uint8Array.of(1, 2);
      await cache.keep(A, "voice 1", mine);
      mine.fill(9);
      (await cache.recall(A, "voice 1"))!.fill(7);
      expect(await cache.recall(A, "voice 1")).toEqual(Uint8Array.of(1, 2));
    });

    it("tells files by what they hold", async () => {
      const { cache, file } = await open();
      const one = await cache.contentOf(await file("one.wav", "a take"));
      expect(one).not.toBeNull();
      expect(await cache.contentOf(await file("two.wav", "another"))).not.toBe(one);
      expect(await cache.contentOf(await file("one.wav", "a later take"))).not.toBe(one);
    });
  });
}
