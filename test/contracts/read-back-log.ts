import { describe, expect, it } from "vitest";
import type { ReadBackLine, ReadBackLog } from "#src/ports/output/read-back-log.ts";

/** A write of so many breakpoints. */
export const writeOf = (breakpoints: number): ReadBackLine => ({
  ...{ at: "2026-11-30T20:00:00.000Z", device: "Steadyhand Ride", version: "0.1.0", live: "Ableton Live 12.3.2" },
  ...{ route: "companion", breakpoints, largestError: 0, refused: null },
});

/** What every place keeps of the last writes. */
export function readBackLogContract(name: string, open: () => ReadBackLog): void {
  const counts = async (log: ReadBackLog) => {
    const read = await log.read();
    return read.ok ? read.value.map(({ breakpoints }) => breakpoints) : read.error.code;
  };

  describe(`${name} keeps the promise of a log of read-backs`, () => {
    it("is empty before the first write, and holds lines as they were, oldest first", async () => {
      const log = open();
      expect(await counts(log)).toEqual([]);
      const refused: ReadBackLine = { ...writeOf(0), route: null, breakpoints: null, refused: "companion-missing" };
      await log.keep(writeOf(1));
      await log.keep(refused);
      expect(await log.read()).toEqual({ ok: true, value: [writeOf(1), refused] });
    });

    it("holds all of those that are kept at once, and of many the last 200", async () => {
      const log = open();
      await Promise.all(Array.from({ length: 203 }, (_, index) => log.keep(writeOf(index))));
      expect(await counts(log)).toEqual(Array.from({ length: 200 }, (_, index) => index + 3));
    });
  });
}
