import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEVICES } from "#src/devices/all-devices.ts";
import { ROOT } from "#test/house/tracked.ts";

const ARCHITECTURE = readFileSync(join(ROOT, "docs/architecture.md"), "utf8");

/** A figure of the document, the file that holds it, and what stands there. */
const FIGURES: readonly (readonly [said: string, file: string, holds: string])[] = [
  ["after 10 s: Live is busy", "adapters/lom/lom-wire.ts", "PATIENCE = 10_000;"],
  ["hello again after 40 ms", "adapters/companion/patience.ts", "FIRST_WAIT = 40;"],
  ["then longer, to 500 ms", "adapters/companion/patience.ts", "LONGEST_WAIT = 500;"],
  ["replaced after 20 ms", "adapters/companion/steady-socket.ts", "FIRST_WAIT = 20;"],
  ["then longer, to 2 s", "adapters/companion/steady-socket.ts", "LONGEST_WAIT = 2000;"],
  ["4 s of silence in a write", "adapters/companion/companion-writer.ts", "PATIENCE = 4000;"],
  ["120 ms without an event", "adapters/disk/presets/watch-folders.ts", "SETTLE = 120;"],
  ["at most 1 s", "adapters/disk/presets/watch-folders.ts", "LONGEST_WAIT = 1_000;"],
  ["rests for 80 ms", "chassis/presses/resting-dials.ts", "DIALS_REST = 80;"],
  ["a quarter of an hour", "chassis/session/device-process.ts", "IDLE = 15 * 60_000;"],
  ["8,192 frames at a time", "chassis/render/piece-reader.ts", "PIECE = 8192;"],
];

function isThere(path: string): boolean {
  return existsSync(path) || existsSync(`${path}.ts`);
}

describe("the architecture", () => {
  it.each(FIGURES)("says “%s” as %s holds it", (said, file, holds) => {
    expect(ARCHITECTURE).toContain(said);
    expect(readFileSync(join(ROOT, "node-src", file), "utf8")).toContain(holds);
  });

  it("draws no room that is not there", () => {
    const drawings = [...ARCHITECTURE.matchAll(/^```\n([\s\S]*?)^```$/gm)].map(([, drawing = ""]) => drawing).join("");
    const rooms =
      drawings.match(
        /(?<![\w/<])(?:node-src|chassis|adapters|companion|devices|dsp|ports|process)\/[\w/.-]+(?![\w*<])/g,
      ) ?? [];
    const gone = rooms.filter((room) => !["", "node-src"].some((base) => isThere(join(ROOT, base, room))));
    expect(rooms.length).toBeGreaterThan(15);
    expect(gone).toEqual([]);
  });

  it("counts the devices, and names those that draw no curve", () => {
    expect(DEVICES).toHaveLength(7);
    expect(ARCHITECTURE).toContain("Of the seven devices Ride, Pump, Sweep and Throw draw curves");
    expect(DEVICES.filter(({ kind }) => kind !== "plain").map(({ title }) => title)).toEqual([
      "Ride",
      "Pump",
      "Sweep",
      "Throw",
    ]);
  });
});
