import { describe, expect, it } from "vitest";
import { detectorLevels } from "#src/analysis/voice/detector-levels.ts";
import { loudnessToPower } from "#src/dsp/decibels.ts";
import type { Seconds } from "#src/model/units.ts";

/** What the detectors hear of a burst at -20 LUFS, so long, in the midst of four seconds of nothing. */
function heard(burst: Seconds) {
  const hops = 400;
  const sounds = (hop: number) => Math.abs(hop + 0.5 - hops / 2) < 50 * burst;
  const power = Float64Array.from({ length: hops }, (_, hop) => (sounds(hop) ? loudnessToPower(-20) : 0));
  const silent = new Float64Array(hops);
  const peak = new Float32Array(hops);
  return detectorLevels({ start: 0, hopsPerSecond: 100, power, peak, voiced: power, airy: silent, bed: silent });
}

describe("the levels that a voice is found by", () => {
  it("are means over 400 ms of K-weighted power, as momentary loudness is: a burst of half of that reads 3 dB less", () => {
    expect(Math.max(...heard(0.4).slow)).toBeCloseTo(-20, 6);
    expect(Math.max(...heard(0.2).slow)).toBeCloseTo(-20 - 10 * Math.log10(2), 6);
  });

  it("are means over 120 ms where something begins and ends, and stand in the midst of what they hear", () => {
    const { slow, fast } = heard(0.8);
    const from = (levels: Float64Array) => levels.findIndex((level) => level > -20 - 3.02);
    expect(Math.max(...heard(0.12).fast)).toBeCloseTo(-20, 6);
    expect(Math.max(...heard(0.06).fast)).toBeCloseTo(-20 - 10 * Math.log10(2), 6);
    expect([from(fast), from(slow)]).toEqual([160, 160]);
  });
});
