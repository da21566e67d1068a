import { describe, expect, it } from "vitest";
import { reachWords } from "#src/chassis/plan/reach-words.ts";
import { RIDE_SPEC } from "#src/devices/ride/spec.ts";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import type { RideIntent, RideLimit, RideReach } from "#src/model/ride.ts";

const INTENT: RideIntent = { ...DEFAULT_RIDE, boost: 6, cut: 6, ceiling: -2 };

function reach(held: RideLimit | null, predicted: number, truePeak = -3): RideReach {
  return {
    asked: -16,
    loudness: { before: -30, predicted },
    truePeak: { before: -12, predicted: truePeak, after: null },
    held,
    missing: 2.34,
  };
}

describe("what a device says of a loudness before it is written", () => {
  it.each([
    ["boost", INTENT, -20, "Comes to -20.0 LUFS, 4.0 short of -16: turn Boost up to 12 dB."],
    ["cut", INTENT, -12, "Comes to -12.0 LUFS, 4.0 over -16: turn Cut up to 12 dB."],
    [
      "boost",
      { ...INTENT, boost: 12 },
      -20,
      "Comes to -20.0 LUFS, 4.0 short of -16: raise the clips' gain in Live by 2.4 dB first.",
    ],
    [
      "ceiling",
      INTENT,
      -20,
      "Comes to -20.0 LUFS, 4.0 short of -16: the preset's peak ceiling of -2 dBTP is the end, choose one without and put a limiter behind.",
    ],
    [
      "range",
      INTENT,
      -20,
      "Comes to -20.0 LUFS, 4.0 short of -16: what is ridden is at its end, change the clips' gain in Live first.",
    ],
    [null, INTENT, -20, "Comes to -20.0 LUFS, 4.0 short of -16."],
    [null, INTENT, -16.2, "Comes to -16.2 LUFS."],
  ] as const)("held by %s", (held, intent, predicted, words) => {
    expect(reachWords(reach(held, predicted), intent)).toBe(words);
  });

  it("names no dial that the device does not have", () => {
    const said = (["boost", "cut", "ceiling", "range"] as const).map((held) => reachWords(reach(held, -20), INTENT));
    const dials = said.flatMap((words) => [...words.matchAll(/turn (\w+) (?:up|down|right)/g)].map(([, name]) => name));
    expect(dials).toEqual(["Boost", "Cut"]);
    const names = RIDE_SPEC.parameters.map(({ shortName }) => shortName);
    for (const dial of dials) expect(names).toContain(dial);
  });

  it("adds what a limiter takes off peaks, and says nothing where no loudness is asked for", () => {
    expect(reachWords(reach(null, -16, 1.84), INTENT)).toContain("Peaks reach +1.8 dBTP");
    expect(reachWords(reach(null, -16, 1.84), INTENT)).toContain("takes up to 2.9 dB off them");
    expect(reachWords(null, INTENT)).toBe("");
  });
});
