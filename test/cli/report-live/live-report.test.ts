import fc from "fast-check";
import { expect, it } from "vitest";
import { liveReport } from "#src/cli/report-live/live-report.ts";
import type { RefusalCode } from "#src/model/refusal.ts";
import type { ReadBackLine } from "#src/ports/output/read-back-log.ts";

/** A name as a set, a folder or a user has it, with a sign that stands nowhere else. */
const name = fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => `${text}§My Song`);

const line: ReadBackLine = {
  at: "2026-11-30T20:00:00.000Z",
  device: "Steadyhand Ride",
  version: "0.1.0",
  live: "Ableton Live 12.3.2",
  route: "companion",
  breakpoints: 41,
  largestError: 0.001,
  refused: null,
};

const versions = (text: string) => [text, `12.4.6${text}`, `12.4 ${text}`];

it("lets no name through, wherever one stands in what was found", () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 8, maxLength: 8 }), fc.nat(2), (names, way) => {
      const version = (index: number) => versions(names[index]!)[way]!;
      const [set, path] = names;
      const running = { version: version(2), liveVersion: version(3), shape: names[4]!, set, process: 7 };
      const device = { device: "ride" as const, bytes: 9, sha256: "0".repeat(64), path };
      const report = liveReport({
        at: "2026-11-30T20:00:00.000Z",
        steadyhand: version(5),
        node: version(6),
        system: { platform: names[7]!, release: version(1), architecture: names[0]! },
        devices: [device],
        companion: version(4),
        running: [running],
        notes: [],
        readBacks: [
          {
            ...line,
            device: names[0]!,
            version: version(1),
            live: `Ableton Live ${version(2)}`,
            route: names[4],
            refused: names[5] as RefusalCode,
            track: names[3],
          } as ReadBackLine,
        ],
      });
      expect(JSON.stringify(report)).not.toMatch(/§|Song/);
    }),
    { numRuns: 200 },
  );
});

it("keeps versions as far as they are numbers", () => {
  const report = liveReport({
    at: "2026-11-30T20:00:00.000Z",
    steadyhand: "1.0.0-rc.1",
    node: "20.20.1",
    system: { platform: "darwin", release: "6.8.0-45-generic", architecture: "arm64" },
    devices: [],
    companion: "0.1.0",
    running: [{ version: "0.1.0", liveVersion: "12.4b2", shape: "breakpoints" }],
    notes: [],
    readBacks: [line],
  });
  expect(report.versions).toEqual({
    ...{ steadyhand: "1.0.0-rc.1", node: "20.20.1", system: "darwin", release: "6.8.0", architecture: "arm64" },
  });
  expect(report.lives).toEqual([{ live: "12.4b2", companion: "0.1.0", shape: "breakpoints" }]);
  expect(report.readBacks).toEqual([{ ...line, device: "ride", live: "12.3.2", unit: "raw" }]);
});
