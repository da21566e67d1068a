import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { softDeadBand } from "#src/decision/vocal-ride/phrase-gain.ts";
import { rideVocal } from "#src/decision/vocal-ride/ride-vocal.ts";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import type { RideIntent } from "#src/model/ride.ts";
import { FREE, landed, phrase, scene } from "#test/decision/vocal-ride/sung-scene.ts";

describe("rideVocal", () => {
  it("brings phrases to a given target, and says what it wanted", () => {
    const stage = scene([phrase(-20), phrase(-26), phrase(-15)]);
    const intent: RideIntent = { ...FREE, target: { kind: "loudness", loudness: -18 } };
    for (const loudness of landed(stage, intent)) expect(loudness).toBeCloseTo(-18, 0);
    expect(rideVocal(stage.hearing, stage.activity, intent).phrases.map(({ wanted }) => Math.round(wanted))).toEqual([
      2, 8, -3,
    ]);
  });

  it("learns the target from the clip and leaves it there when the limits reach everything", () => {
    const { hearing, activity } = scene([phrase(-19), phrase(-22), phrase(-17)]);
    const { target } = rideVocal(hearing, activity, FREE);
    expect(target).toEqual({
      kind: "own",
      loudness: activity.loudness,
      own: activity.loudness,
      shift: 0,
      bedOffset: null,
    });
  });

  it("moves a learned target where the limits would leave phrases behind", () => {
    const { hearing, activity } = scene([phrase(-14), phrase(-18), phrase(-22), phrase(-26), phrase(-30)]);
    const { target, phrases } = rideVocal(hearing, activity, { ...FREE, boost: 4, cut: 6 });
    expect(target.shift).toBeLessThan(-1);
    expect(target.loudness - target.own).toBe(target.shift);
    expect(phrases.map(({ limit }) => limit)).toContain("boost");
  });

  it("keeps the distance to the bed, learned or given", () => {
    const apart = { gap: 4 };
    const stage = scene([-30, -24, -27].map((bed) => phrase(-20, { bed, ...apart })));
    const distances = (offset: number | "own") =>
      landed(stage, { ...FREE, target: { kind: "bed", offset } }).map((loudness, i) =>
        Number((loudness - stage.activity.phrases[i]!.bed).toFixed(1)),
      );
    expect(distances("own")).toEqual([8.5, 7, 7]);
    expect(distances(4)).toEqual([5.5, 4, 4]);
  });

  it("takes a voice alone for clear, and the clip's own level where there is no bed at all", () => {
    const some = scene([phrase(-20, { bed: -30 }), phrase(-24)]);
    const ride = rideVocal(some.hearing, some.activity, { ...FREE, target: { kind: "bed", offset: 6 } });
    expect(ride.withoutBed).toBe(1);
    expect(ride.target.loudness).toBe(-24);
    const none = scene([phrase(-20), phrase(-24)]);
    expect(rideVocal(none.hearing, none.activity, { ...FREE, target: { kind: "bed", offset: 6 } })).toMatchObject({
      withoutBed: 2,
      target: { kind: "own" },
    });
  });

  it("boosts no phrase past the ceiling, and says so", () => {
    const { hearing, activity } = scene([phrase(-20), phrase(-30, { peak: -4 }), phrase(-30, { peak: 2 })]);
    const { phrases, curve } = rideVocal(hearing, activity, {
      ...FREE,
      ceiling: -1,
      target: { kind: "loudness", loudness: -20 },
    });
    expect(phrases.map(({ limit }) => limit)).toEqual([null, "ceiling", "ceiling"]);
    expect(phrases[2]!.hold).toBe(0);
    expect(Math.max(...curve.gain.subarray(360, 560)) - 4).toBeLessThanOrEqual(-1);
  });

  it("chooses a target that quiet phrases can reach under the ceiling, and the take's own side of it without one", () => {
    const stage = scene([phrase(-16), phrase(-24, { peak: -3 }), phrase(-24, { peak: -3 }), phrase(-24, { peak: -3 })]);
    const targetAt = (ceiling: number) =>
      rideVocal(stage.hearing, stage.activity, { ...FREE, boost: 6, cut: 6, ceiling }).target.loudness;
    expect(targetAt(-1)).toBeLessThan(targetAt(Number.POSITIVE_INFINITY) - 1);
  });

  it("holds no phrase back by its peak where no ceiling was asked for", () => {
    const { hearing, activity } = scene([phrase(-20), phrase(-23.5, { peak: 3 }), phrase(-20)]);
    const intent: RideIntent = { ...DEFAULT_RIDE, target: { kind: "loudness", loudness: -20 } };
    const { phrases } = rideVocal(hearing, activity, intent);
    expect(phrases[1]!.limit).toBeNull();
    expect(phrases[1]!.hold).toBeCloseTo(3.5, 6);
  });

  it("raises by 4 dB and lowers by 6 at most where nobody set its bounds, each told as the limit", () => {
    const stage = scene([phrase(-20), phrase(-40), phrase(-8)]);
    const intent: RideIntent = { ...DEFAULT_RIDE, target: { kind: "loudness", loudness: -20 } };
    const { phrases, curve } = rideVocal(stage.hearing, stage.activity, intent);
    expect(phrases.map(({ hold, limit }) => [hold, limit])).toEqual([
      [0, null],
      [4, "boost"],
      [-6, "cut"],
    ]);
    expect([Math.max(...curve.gain), Math.min(...curve.gain)]).toEqual([4, -6]);
  });

  it("rides one phrase and nothing at all", () => {
    const one = scene([phrase(-20)]);
    expect(Math.max(...rideVocal(one.hearing, one.activity, FREE).curve.gain.map(Math.abs))).toBe(0);
    const none = scene([]);
    expect(rideVocal(none.hearing, { ...none.activity, loudness: Number.NEGATIVE_INFINITY }, FREE).phrases).toEqual([]);
  });

  it.each([
    [{ amount: 1.1 }, "amount"],
    [{ words: -0.1 }, "words"],
    [{ sections: 1.1 }, "sections"],
    [{ boost: 13 }, "boost"],
    [{ cut: Number.NaN }, "cut"],
    [{ breathTrim: -3 }, "breath trim"],
    [{ tolerance: -1 }, "tolerance"],
    [{ ceiling: Number.NaN }, "ceiling"],
  ])("refuses %o", (change, what) => {
    const { hearing, activity } = scene([phrase(-20)]);
    expect(() => rideVocal(hearing, activity, { ...DEFAULT_RIDE, ...change })).toThrow(`rideVocal: ${what}`);
  });
});

const anySung = fc.record({
  gap: fc.constantFrom(0, 0.25, 0.6, 1.5, 4),
  length: fc.double({ min: 0.25, max: 5, noNaN: true }),
  loudness: fc.double({ min: -45, max: -5, noNaN: true }),
  peak: fc.double({ min: -30, max: 3, noNaN: true }),
  breath: fc.boolean(),
  bed: fc.oneof(fc.constant(Number.NEGATIVE_INFINITY), fc.double({ min: -50, max: -10, noNaN: true })),
});
const anyIntent = fc.record({
  target: fc.constantFrom<RideIntent["target"]>(
    { kind: "own" },
    { kind: "loudness", loudness: -18 },
    { kind: "bed", offset: "own" },
    { kind: "bed", offset: 3 },
  ),
  amount: fc.double({ min: 0, max: 1, noNaN: true }),
  sections: fc.constantFrom(0, 0.3, 1),
  words: fc.constantFrom(0, 0.5, 1),
  boost: fc.double({ min: 0, max: 12, noNaN: true }),
  cut: fc.double({ min: 0, max: 12, noNaN: true }),
  gaps: fc.constantFrom<RideIntent["gaps"]>("hold", "glide", "return"),
  breathGuard: fc.boolean(),
  breathTrim: fc.constantFrom(0, 6),
  ceiling: fc.double({ min: -6, max: 0, noNaN: true }),
  tolerance: fc.constantFrom(0, 0.5),
});

describe("rideVocal, laws", () => {
  const rides = (check: (stage: ReturnType<typeof scene>, gain: Float64Array, intent: RideIntent) => void) =>
    fc.assert(
      fc.property(fc.array(anySung, { maxLength: 8 }), anyIntent, (sung, intent) => {
        const stage = scene(sung);
        check(stage, rideVocal(stage.hearing, stage.activity, intent).curve.gain, intent);
      }),
      { numRuns: 60 },
    );
  const part = (gain: Float64Array, { start, end }: { start: number; end: number }) =>
    gain.subarray(Math.round((start - 3) * 100), Math.round((end - 3) * 100));

  it("never NaN, never past boost, cut and trim, never steeper than 20 dB a second", () => {
    rides((_, gain, { boost, cut, breathTrim }) => {
      const steps = gain.map((value, i) => (i === 0 ? 0 : Math.abs(value - gain[i - 1]!)));
      expect(gain.every(Number.isFinite)).toBe(true);
      expect(Math.max(0, ...gain)).toBeLessThanOrEqual(boost + 1e-9);
      expect(Math.min(0, ...gain)).toBeGreaterThanOrEqual(-cut - breathTrim - 1e-9);
      expect(Math.max(0, ...steps)).toBeLessThanOrEqual(0.2);
    });
  });

  it("no guarded breath rises over 1 dB", () => {
    rides(({ activity }, gain, { breathGuard }) => {
      if (breathGuard)
        for (const breath of activity.breaths)
          for (const value of part(gain, breath)) expect(value).toBeLessThanOrEqual(1 + 1e-9);
    });
  });

  it("no gap stands above its louder neighbour", () => {
    rides(({ activity: { gaps, phrases } }, gain) => {
      const highest = (span: { start: number; end: number }) => Math.max(...part(gain, span));
      for (const gap of gaps) {
        const before = phrases.filter((phrase) => Math.abs(phrase.end - gap.start) < 0.005);
        const after = phrases.filter((phrase) => Math.abs(phrase.start - gap.end) < 0.005);
        const neighbours = [...before, ...after].map(highest);
        if (neighbours.length > 0) expect(highest(gap)).toBeLessThanOrEqual(Math.max(...neighbours) + 0.1);
      }
    });
  });

  it("no boost takes a phrase over the ceiling", () => {
    rides(({ activity }, gain, { ceiling }) => {
      for (const phrase of activity.phrases) {
        for (const value of part(gain, phrase))
          if (value > 1e-9) expect(phrase.truePeak + value).toBeLessThanOrEqual(ceiling + 1e-9);
      }
    });
  });

  it("amount 0 is flat at 0 dB", () => {
    fc.assert(
      fc.property(fc.array(anySung, { maxLength: 6 }), anyIntent, (sung, intent) => {
        const { hearing, activity } = scene(sung);
        const { gain } = rideVocal(hearing, activity, { ...intent, amount: 0 }).curve;
        expect(gain.every((value) => value === 0)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("a louder clip is ridden the same when its target is its own", () => {
    fc.assert(
      fc.property(
        fc.array(anySung, { minLength: 1, maxLength: 6 }),
        fc.double({ min: -9, max: 9, noNaN: true }),
        (sung, change) => {
          const intent: RideIntent = { ...DEFAULT_RIDE, ceiling: 40 };
          const plain = scene(sung);
          const louder = scene(sung.map((one) => ({ ...one, loudness: one.loudness + change })));
          const moves = (stage: ReturnType<typeof scene>) =>
            rideVocal(stage.hearing, stage.activity, intent).phrases.map(({ hold }) => hold);
          const expected = moves(plain);
          moves(louder).forEach((hold, i) => {
            expect(hold).toBeCloseTo(expected[i]!, 6);
          });
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("softDeadBand", () => {
  it("law: odd, rising, without a jump, nothing inside 1 dB and all of it from 2 dB on", () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), (distance) => {
        expect(softDeadBand(-distance)).toBeCloseTo(-softDeadBand(distance), 12);
        expect(softDeadBand(distance + 0.001) - softDeadBand(distance)).toBeGreaterThanOrEqual(0);
        expect(softDeadBand(distance + 0.001) - softDeadBand(distance)).toBeLessThan(0.0021);
        if (Math.abs(distance) <= 1) expect(softDeadBand(distance)).toBe(0);
        if (Math.abs(distance) >= 2) expect(softDeadBand(distance)).toBe(distance);
      }),
    );
  });
});
