import { describe, expect, it } from "vitest";
import { seededRandom } from "#examples/sound/random.ts";
import { isBuildUp, toneExcess } from "#src/decision/check/as-music/tone-excess.ts";
import { toneRange } from "#src/knowledge/genres/tone-range.ts";
import { TONE_FAULT, TONE_REGIONS } from "#src/knowledge/quality-control/mix-limits.ts";
import type { Fraction } from "#src/model/units.ts";
import { toneOfOneMix } from "#test/cli/check/made/tone-of-one-mix.ts";
import { bell } from "#test/decision/check/bell.ts";

const MIXES = toneRange(null);
const random = seededRandom(1);
/** Two thousand mixes as uneven as professional ones. */
const TONES = Array.from({ length: 2000 }, () => toneOfOneMix(random));

/** Of how many of them a region is found at fault with a bell of so many dB in it. */
function found(region: keyof typeof TONE_REGIONS, frequency: number, gain: number): Fraction {
  const response = bell(frequency, gain, 1);
  const failing = TONES.filter((tone) => {
    const each = tone.map((level, i) => level + response[i]!);
    const excess = toneExcess(each, MIXES, TONE_REGIONS[region])!;
    return excess.excess > excess.limit && isBuildUp(excess) && excess.elsewhere <= TONE_FAULT.alike;
  });
  return failing.length / TONES.length;
}

describe("a tone as uneven as that of one professional mix", () => {
  it("is taken for muddy once in a hundred times and for harsh twice in a hundred", () => {
    expect(found("muddy", 300, 0)).toBeLessThan(0.01);
    expect(found("harsh", 3000, 0)).toBeLessThan(0.025);
  });

  it.each([
    [8, 0.45, 0.42],
    [12, 0.8, 0.7],
  ])("with %d dB too much is found so in most: muddy in %d of them, harsh in %d", (gain, muddy, harsh) => {
    expect(found("muddy", 300, gain)).toBeGreaterThan(muddy);
    expect(found("harsh", 3000, gain)).toBeGreaterThan(harsh);
  });
});
