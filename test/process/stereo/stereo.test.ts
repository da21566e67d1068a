import { describe, expect, it } from "vitest";
import { gain } from "#src/process/gain.ts";
import { midSide } from "#src/process/stereo/mid-side.ts";
import { width } from "#src/process/stereo/width.ts";
import { processed, stretch } from "#test/doubles/response/processed.ts";

const STEREO = { sampleRate: 48_000, channels: 2 } as const;
const MONO = { sampleRate: 48_000, channels: 1 } as const;

describe("stereo", () => {
  it("comes back from mid and side within 1e-12 of full scale", () => {
    const sound = stretch("noise", STEREO, 5_000);
    const back = processed(midSide(STEREO, gain(MONO, 0), gain(MONO, 0)), sound);
    for (const [c, channel] of back.entries())
      for (const [i, x] of channel.entries()) expect(Math.abs(x - sound[c]![i]!)).toBeLessThan(1e-12);
  });

  it.each([0, 0.5, 1, 1.4, 2])("of width %f has the same mono sum and that much of the difference", (amount) => {
    const sound = stretch("bursts", STEREO, 5_000);
    const [left, right] = processed(width(STEREO, amount), sound);
    for (const [i, x] of left!.entries()) {
      const [l, r] = [sound[0]![i]!, sound[1]![i]!];
      expect(Math.abs(x + right![i]! - (l + r))).toBeLessThan(1e-12);
      expect(Math.abs(x - right![i]! - amount * (l - r))).toBeLessThan(1e-12);
    }
  });

  it("has no other widths, and no processor of two channels on its mid", () => {
    for (const amount of [-0.1, 2.1, Number.NaN]) expect(() => width(STEREO, amount)).toThrow(RangeError);
    expect(() => midSide(STEREO, gain(STEREO, 0), gain(MONO, 0))).toThrow(RangeError);
  });
});
