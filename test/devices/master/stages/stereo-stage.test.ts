import { describe, expect, it } from "vitest";
import { stereoStage } from "#src/devices/master/stages/stereo-stage.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import type { Block } from "#src/process/processor.ts";
import { imageChange } from "#src/process/stereo/mono/image-change.ts";
import { stretch } from "#test/doubles/response/processed.ts";

const FORMAT = { sampleRate: 48_000, channels: 2 } as const;
const [MIDDLE, SIDE] = stretch("noise", FORMAT, 48_000) as [Float64Array, Float64Array];
/** 3 dB more of side above 500 Hz. */
const WIDER = { crossovers: [120, 500], widths: [1, 1, Math.SQRT2], widens: true };

/** A middle, and a side that much quieter. */
function sectionOf(side: number): Block {
  return [1, -1].map((sign) => MIDDLE.map((x, i) => 0.3 * (x + (sign * side * SIDE[i]!) / 0.7)));
}

function widened(side: number, widths = WIDER.widths) {
  const section = sectionOf(side);
  const { make, settings, did } = stereoStage({ ...WIDER, widths }, { format: FORMAT, section });
  const widest = settings?.kind === "stereo" ? settings.settings.widths.at(-1)! : 1;
  return { did, rise: amplitudeToDecibels(widest), loss: make && imageChange(make(FORMAT), section).monoLoss.after };
}

describe("a master's widening", () => {
  it("is whole where mono playback loses less than half a LU behind it", () => {
    const { rise, loss } = widened(0.15);
    expect(rise).toBeCloseTo(3, 1);
    expect(loss).toBeLessThan(0.5);
  });

  /** Crossovers turn the phases of a noise that has no sample over its limit: that is what lifts its peaks. */
  it("says what it did, what mono playback loses by it, and how much higher peaks stand", () => {
    expect(widened(0.15).did).toBe(
      "3.0 dB of side above 500 Hz; mono playback loses 0.2 LU of the loudest section (0.1 LU before), its peaks stand 3.7 dB higher",
    );
    const { did, rise } = widened(0.3);
    expect(did).toContain(`${rise.toFixed(1)} dB of side above 500 Hz; `);
    expect(did).toContain("loses 0.5 LU");
  });

  it("is not said where it gave way and the bass alone became narrower", () => {
    expect(widened(0.5, [0.5, 1, Math.SQRT2]).did).toMatch(/^-6\.0 dB of side under 120 Hz; mono playback loses/);
  });

  it("goes as far as mono playback loses half a LU, and no further", () => {
    const { rise, loss } = widened(0.3);
    expect(rise).toBeGreaterThan(0.3);
    expect(rise).toBeLessThan(2.7);
    expect(loss).toBeGreaterThan(0.47);
    expect(loss).toBeLessThanOrEqual(0.5);
  });

  it("is left out, and says so, where mono playback loses that much already", () => {
    expect(widened(0.5)).toEqual({ did: "nothing: mono playback would lose more than 0.5 LU", rise: 0, loss: null });
  });
});
