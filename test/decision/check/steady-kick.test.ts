import { beforeAll, describe, expect, it } from "vitest";
import { checkMix } from "#src/decision/check/as-music/check-mix.ts";
import type { CheckContext } from "#src/decision/check/judge.ts";
import { lowCorrelation } from "#src/decision/check/stereo-items.ts";
import type { CheckCode, CheckVerdict } from "#src/model/quality/check-item.ts";
import type { MixReading } from "#src/model/quality/mix-reading.ts";
import type { QualityReading } from "#src/model/quality/quality-reading.ts";
import { balanced, mixOf } from "#test/cli/check/made/balanced.ts";

/** The file is only asked for its loudness and its sides. */
const QUALITY = {
  loudness: { integrated: -16, range: 5, movement: null },
  stereo: { balance: 0 },
  level: { truePeak: -1 },
} as QualityReading;
const DRUMS = { kicks: 200, kicksPerSecond: 1.6, onsets: 900, rise: 9, fall: 14 };
/** As read of wesnoth-1.16-music, weight_of_revenge: fourteen strokes of timpani in four minutes. */
const TIMPANI = { kicks: 14, kicksPerSecond: 0.058, onsets: 201, rise: 10.7, fall: 24.7 };

let mix: MixReading;
beforeAll(() => {
  mix = mixOf(balanced());
});

function verdict(code: CheckCode, image: Partial<MixReading["image"]>, low: MixReading["low"]): CheckVerdict {
  const heard = { mix: { ...mix, image: { ...mix.image, ...image }, low }, quality: QUALITY, genre: null };
  return checkMix(heard).find((item) => item.code === code)!.verdict;
}

/** The band of the bass as wide as given, the others as they are. */
function bassOf(side: number): Partial<MixReading["image"]> {
  return { sides: [side, ...mix.image.sides.slice(1)] };
}

describe("bass that is wide", () => {
  it("is a fault of the image beside a steady kick, and none under an orchestra", () => {
    expect(verdict("image", bassOf(0.6), DRUMS)).toBe("fail");
    expect(verdict("image", bassOf(0.6), TIMPANI)).toBe("pass");
    expect(verdict("image", bassOf(0.6), { ...DRUMS, kicks: 0, kicksPerSecond: 0 })).toBe("pass");
  });

  it("is held against kick and bass only where a kick is steady", () => {
    expect(verdict("kick-bass", { lowCorrelation: -0.08 }, DRUMS)).toBe("fail");
    expect(verdict("kick-bass", { lowCorrelation: -0.08 }, TIMPANI)).toBe("not-tested");
  });

  it("may correlate as little as the whole without a kick", () => {
    const stereo = { correlation: 0.1, low: -0.05, lowShare: -3, lowAt: { at: [], count: 0 }, balance: 0 };
    const reading = { file: { channels: 2 }, stereo } as unknown as QualityReading;
    const of = (kick: boolean, low: number) =>
      lowCorrelation({ ...reading, stereo: { ...reading.stereo!, low } }, { kick } as CheckContext).verdict;
    expect([of(true, -0.05), of(false, -0.05), of(false, -0.3)]).toEqual(["fail", "pass", "fail"]);
  });
});

describe("sides of a band", () => {
  it("are a fault where mono all but takes it, not where a hall makes them as loud as the middle", () => {
    const middle = (side: number) => ({ sides: [mix.image.sides[0]!, side, ...mix.image.sides.slice(2)] });
    expect([2.2, 3.3, 5].map((side) => verdict("image", middle(side), DRUMS))).toEqual(["pass", "pass", "fail"]);
  });
});

describe("a loudspeaker that takes more than a mix usually loses", () => {
  it.each(["phone", "laptop"] as const)(
    "%s: is a fault where a kick is heard, as what has none may be a single instrument",
    (code) => {
      const lost = (loss: number, low: MixReading["low"]) =>
        checkMix({ mix: { ...mix, lost: { ...mix.lost, [code]: loss }, low }, quality: QUALITY, genre: null }).find(
          (item) => item.code === code,
        )!;
      const { limit } = lost(0, DRUMS);
      expect(lost(limit! - 0.1, DRUMS).verdict).toBe("pass");
      expect(lost(limit! + 0.1, DRUMS)).toMatchObject({
        verdict: "fail",
        evidence: expect.stringMatching(/move: give bass and kick overtones/),
      });
      expect(lost(limit! + 0.1, { ...DRUMS, kicks: 0 }).verdict).toBe("not-tested");
    },
  );
});
