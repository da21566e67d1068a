import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parameterGainAt, restLevel } from "#src/curve/parameter-gain.ts";
import { levelOf, rideOverBase } from "#src/curve/ride-over-base.ts";
import { faderTaper } from "#src/curve/tapers/fader-taper.ts";
import { VOLUME_TAPER } from "#src/curve/tapers/gain-taper.ts";
import { decibelTaper } from "#src/curve/tapers/plain-tapers.ts";
import type { RiddenParameter } from "#src/model/ride.ts";

const volume = (rest: number, ...levels: number[]): RiddenParameter => ({
  taper: VOLUME_TAPER,
  value: VOLUME_TAPER.toRaw(rest),
  envelope: levels.map((level, i) => ({ time: i * 4, value: VOLUME_TAPER.toRaw(level) })),
});
const gainIn = (parameter: RiddenParameter, at: number) => parameterGainAt(parameter.envelope, parameter)(at);

describe("parameterGainAt", () => {
  it("is relative to where the parameter rests, straight in the stored value between points", () => {
    const parameter = volume(-3, -3, -9);
    expect(gainIn(parameter, 0)).toBeCloseTo(0, 9);
    expect(gainIn(parameter, 4)).toBeCloseTo(-6, 9);
    expect(gainIn(parameter, 2)).toBeCloseTo(20 * Math.log10((1 + 10 ** (-6 / 20)) / 2), 6);
  });

  it("does nothing without automation, wherever the parameter rests", () => {
    expect(gainIn(volume(-20), 7)).toBe(0);
  });

  it.each([
    ["a stored gain", volume(0, -70, 0)],
    ["a fader", { taper: faderTaper(), value: 0.85, envelope: [{ time: 0, value: 0 }] }],
  ])("%s at its end is silent", (_, parameter) => {
    expect(gainIn(parameter, 0)).toBe(Number.NEGATIVE_INFINITY);
  });

  it("a parameter stored in dB is not silent at its end, and is ridden from there", () => {
    const parameter = { taper: decibelTaper(-15, 15), value: 0, envelope: [{ time: 0, value: -15 }] };
    expect(gainIn(parameter, 0)).toBe(-12 - 3 + restOff(parameter));
    const ride = [
      { time: 0, value: 3 },
      { time: 4, value: 3 },
    ];
    expect(levelOf(rideOverBase(ride, parameter).points, parameter.taper).map(({ value }) => value)).toEqual([
      -12, -12,
    ]);
  });
});

/** How much nearer than 0 dB the resting level counts. */
function restOff(parameter: RiddenParameter): number {
  return 0 - restLevel(parameter);
}

describe("restLevel", () => {
  it.each<[string, RiddenParameter, number]>([
    ["is the parameter's own value without automation", volume(-20), -20],
    ["and with it", volume(-8, -6, -2, -4), -8],
    [
      "a value that the playhead left in a fade counts as 12 dB off the automation's middle",
      volume(-70, -6, -4, -60),
      -18,
    ],
    ["breakpoints at silence do not move the middle", volume(-70, -70, -70, -70, -6), -18],
    ["a lane far below its fader", volume(0, -40, -41, -42), -29],
  ])("%s", (_, parameter, level) => {
    expect(restLevel(parameter)).toBeCloseTo(level, 9);
  });

  it("law: a ride on top of any lane adds itself to what was heard", () => {
    const level = fc.double({ min: -30, max: -8, noNaN: true });
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 6 }), level, (levels, rest) => {
        const parameter = volume(rest, ...levels);
        const ride = [
          { time: 0, value: 4 },
          { time: 20, value: 4 },
        ];
        const { points } = rideOverBase(ride, parameter);
        for (const { time } of parameter.envelope)
          expect(parameterGainAt(points, parameter)(time) - gainIn(parameter, time)).toBeCloseTo(4, 6);
      }),
    );
  });
});
