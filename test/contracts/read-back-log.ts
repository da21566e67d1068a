import { describe, expect, it } from "vitest";
import type { EnvelopeWork, ReadBackLine, ReadBackLog, ValuesWork } from "#src/ports/output/read-back-log.ts";

const BY = { at: "2026-11-30T20:00:00.000Z", device: "Steadyhand Ride", version: "0.1.0" } as const;
const LIVE = { live: "Ableton Live 12.3.2", refused: null } as const;

/** A write of so many breakpoints. */
export const writeOf = (breakpoints: number): ReadBackLine & EnvelopeWork => ({
  ...{ ...BY, ...LIVE, what: "envelope", route: "companion", breakpoints, largestError: 0 },
});

const VALUES: ReadBackLine & ValuesWork = {
  ...{ ...BY, ...LIVE, what: "put in", stage: "eq", fidelity: "near" },
  values: [
    { of: "Eq8", parameter: "Bands.0/ParameterA/Freq", asked: 315, held: 314.9 },
    { of: "Eq8", parameter: "Bands.0/ParameterA/Gain", asked: -2.4, held: null },
    { of: "StereoGain" },
  ],
};

/** What every place keeps of the last writes. */
export function readBackLogContract(name: string, open: () => ReadBackLog): void {
  const counts = async (log: ReadBackLog) => {
    const read = await log.read();
    return read.ok ? read.value.lines.map((line) => line.what === "envelope" && line.breakpoints) : read.error.code;
  };

  describe(`${name} keeps the promise of a log of read-backs`, () => {
    it("is empty before the first write, and holds lines as they were, oldest first", async () => {
      const log = open();
      expect(await counts(log)).toEqual([]);
      const refused = { ...writeOf(0), route: null, breakpoints: null, refused: "companion-missing" } as const;
      const back: ReadBackLine = { ...BY, ...LIVE, what: "chain back", removed: 5, restored: 1, left: 0 };
      const lines = [writeOf(1), refused, VALUES, back];
      for (const line of lines) await log.keep(line);
      expect(await log.read()).toEqual({ ok: true, value: { lines, damaged: 0 } });
    });

    it("holds all of those that are kept at once, and of many the last 500", async () => {
      const log = open();
      await Promise.all(Array.from({ length: 503 }, (_, index) => log.keep(writeOf(index))));
      expect(await counts(log)).toEqual(Array.from({ length: 500 }, (_, index) => index + 3));
    });
  });
}
