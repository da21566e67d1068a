import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskingModel } from "#src/analysis/masking/masking-model.ts";
import { randomAt } from "#src/dsp/seeded-random.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { hump, type MadeTrack, madeFeatures, madeMix, seededTrack } from "./made-tracks.ts";

const SILENT = Number.NEGATIVE_INFINITY;
const NOTHING = new Map();
const voice = hump(1_000, -40, 1);
const pad = hump(1_200, -30, 1);
const kick = hump(60, -25, 4);
/** Bars of 2 s are 40 frames. */
const bar = (frame: number) => 1 + Math.floor(frame / 40);
const flat = (gain: number) => CAM_BANDS.map(() => gain);

describe("who hides whom", () => {
  const covered = madeMix(320, [
    { id: 1, level: (_, band) => voice(band) },
    { id: 2, level: (frame, band) => ([3, 4, 6].includes(bar(frame)) ? pad(band) : SILENT) },
    { id: 3, level: (_, band) => kick(band) },
  ]);

  it("names the pad over the voice with its bars and where it hides it, and not the kick under both", () => {
    const { pairs } = maskingModel(covered);
    expect(pairs.map(({ masker, maskee }) => [masker, maskee])).toEqual([[2, 1]]);
    const [{ bars, low, high, share, over, loss }] = pairs as [(typeof pairs)[0]];
    expect(bars).toEqual([
      [3, 4],
      [6, 6],
    ]);
    expect(low).toBeGreaterThan(300);
    expect(high).toBeLessThan(4_000);
    expect(share).toBeCloseTo(3 / 8, 2);
    expect(over).toBeGreaterThan(9);
    expect(over).toBeLessThan(14);
    expect(loss).toBeGreaterThan(10);
  });

  it("does not make a bar of one block", () => {
    const short = madeMix(320, [
      { id: 1, level: (_, band) => voice(band) },
      { id: 2, level: (frame, band) => (frame % 40 < 2 ? pad(band) : SILENT) },
    ]);
    expect(maskingModel(short).pairs).toEqual([]);
  });

  it("puts those first that lose most of their time", () => {
    const shares = maskingModel(madeMix(400, seeded(3, 8))).pairs.map(({ share }) => share);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((one, other) => other - one));
  });

  it("finds nothing between parts that never sound together, whose frames and spectra overlap where they take turns: in none of 50", () => {
    const found = Array.from({ length: 50 }, (_, seed) => maskingModel(madeMix(320, takingTurns(seed))).pairs.length);
    expect(found.filter((count) => count > 0)).toEqual([]);
  });
});

describe("groups and sums", () => {
  const choir: readonly MadeTrack[] = [0, 1, 2, 3].map((singer) => ({
    id: 10 + singer,
    group: 9,
    level: (_frame, band) => hump(900 + 150 * singer, -35, 1)(band),
  }));
  const lead: MadeTrack = { id: 1, level: (_, band) => voice(band) };
  const sums = (id: number, kind: "group" | "audio"): MadeTrack => ({
    id,
    kind,
    sums: true,
    level: (_, band) => hump(1_000, -28, 1)(band),
  });

  it("names a group that hides by many, and a track of it that does most by itself", () => {
    const maskersOfLead = (tracks: readonly MadeTrack[]) =>
      maskingModel(madeMix(200, tracks))
        .pairs.filter(({ maskee }) => maskee === 1)
        .map(({ masker }) => masker);
    expect(maskersOfLead([lead, sums(9, "group"), ...choir])).toEqual([9]);
    const solo = { ...choir[0]!, level: (_: number, band: number) => hump(1_000, -24, 1)(band) };
    expect(maskersOfLead([lead, sums(9, "group"), solo, ...choir.slice(1)])).toEqual([10]);
  });

  it("does not count what sums of tracks play a second time, nor muted tracks, nor the main track", () => {
    const plain = maskingModel(
      madeMix(200, [lead, ...choir.map((track) => ({ ...track, group: 9 })), { ...sums(9, "group") }]),
    );
    const more: readonly MadeTrack[] = [
      sums(50, "audio"),
      { ...lead, id: 51, active: false },
      { id: 52, kind: "main", level: (_, band) => pad(band) },
    ];
    const again = maskingModel(madeMix(200, [lead, ...choir, sums(9, "group"), ...more]));
    expect(plain.pairs.length).toBeGreaterThan(0);
    expect(again.pairs).toEqual(plain.pairs);
  });

  it("takes a group for itself where none of its tracks is heard", () => {
    const { pairs } = maskingModel(madeMix(200, [lead, sums(9, "group")]));
    expect(pairs.map(({ masker, maskee }) => [masker, maskee])).toEqual([[9, 1]]);
  });

  it("predicts a group's fader as that of all its tracks", () => {
    const { lossUnder } = maskingModel(madeMix(200, [lead, sums(9, "group"), ...choir]));
    const whole = lossUnder(1, 9, new Map([[9, flat(-6)]]));
    const each = lossUnder(1, 9, new Map(choir.map(({ id }) => [id, flat(-6)])));
    expect(whole).toBeCloseTo(each, 6);
    expect(whole).toBeLessThan(lossUnder(1, 9, NOTHING) - 3);
  });
});

describe("predictions", () => {
  const pair = (gain: number): readonly MadeTrack[] => [
    { id: 1, level: (_, band) => hump(1_000, -40, 2)(band) },
    { id: 2, level: (_, band) => hump(1_200, -30, 2)(band) + gain },
  ];
  const model = maskingModel(madeMix(200, pair(0)));

  it("gives the loss as it is where nothing changes", () => {
    expect(model.lossUnder(1, 2, NOTHING)).toBe(model.pairs[0]!.loss);
    expect(model.lossUnder(1, 2, new Map([[2, flat(0)]]))).toBeCloseTo(model.pairs[0]!.loss, 9);
  });

  it("hears a cut where it hides, and hardly one where it does not", () => {
    const cut = (from: number, to: number) =>
      CAM_BANDS.map((frequency) => (frequency >= from && frequency < to ? -6 : 0));
    const { loss } = model.pairs[0]!;
    expect(model.lossUnder(1, 2, new Map([[2, cut(500, 3_000)]]))).toBeLessThan(loss - 3);
    expect(Math.abs(model.lossUnder(1, 2, new Map([[2, cut(8_000, 20_000)]])) - loss)).toBeLessThan(0.3);
  });

  it("says what a mix would be that was made so", () => {
    const lowered = maskingModel(madeMix(200, pair(-4)));
    expect(model.lossUnder(1, 2, new Map([[2, flat(-4)]]))).toBeCloseTo(lowered.lossUnder(1, 2, NOTHING), 1);
  });

  it("hears nothing between two of what changes in a third", () => {
    const third: MadeTrack = { id: 3, level: (_, band) => hump(2_000, -30, 1)(band) };
    const { lossUnder } = maskingModel(madeMix(80, [...pair(0), third]));
    expect(lossUnder(1, 2, NOTHING)).toBeGreaterThan(5);
    expect(lossUnder(1, 2, new Map([[3, flat(9)]]))).toBe(lossUnder(1, 2, NOTHING));
  });

  it("loses nothing to a track that is not there", () => {
    expect(model.lossUnder(1, 99, NOTHING)).toBe(0);
    expect(model.lossUnder(99, 1, NOTHING)).toBe(0);
  });
});

describe("laws", () => {
  const place = fc.integer({ min: 60, max: 10_000 });
  const level = fc.integer({ min: -50, max: -20 });
  const slope = fc.double({ min: 0.3, max: 4, noNaN: true });
  const sound = fc.tuple(place, level, slope).map(([middle, loud, falls]) => hump(middle, loud, falls));
  const modelOf = (one: (band: number) => number, other: (band: number) => number, gain = 0) =>
    maskingModel(
      madeMix(8, [
        { id: 1, level: (_, band) => one(band) + gain },
        { id: 2, level: (_, band) => other(band) + gain },
      ]),
    );

  it("a louder masker never hides less, but for what wider filters gain: 0.5 phon", () => {
    fc.assert(
      fc.property(sound, sound, fc.integer({ min: 1, max: 20 }), (one, other, more) => {
        const { lossUnder } = modelOf(one, other);
        expect(lossUnder(1, 2, new Map([[2, flat(more)]]))).toBeGreaterThan(lossUnder(1, 2, NOTHING) - 0.5);
      }),
      { numRuns: 60 },
    );
  });

  it("a gain of 3 dB on both changes what is lost by little: at most a sixth of it and 1.5 phon", () => {
    fc.assert(
      fc.property(sound, sound, (one, other) => {
        const [before, after] = [0, 3].map((gain) => modelOf(one, other, gain).lossUnder(1, 2, NOTHING));
        expect(Math.abs(after! - before!)).toBeLessThan(1.5 + before! / 6);
      }),
      { numRuns: 60 },
    );
  });

  it("says nothing of silence, of one track and of no track", () => {
    for (const tracks of [[], [{ id: 1, level: () => -30 }], [1, 2].map((id) => ({ id, level: () => SILENT }))])
      expect(maskingModel(madeMix(40, tracks)).pairs).toEqual([]);
    expect(maskingModel(madeMix(0, [{ id: 1, level: () => -30 }])).pairs).toEqual([]);
  });

  it("never says NaN, whatever numbers a track holds", () => {
    const number = fc.oneof(
      fc.double(),
      fc.float({ noNaN: false }),
      fc.constantFrom(Number.NaN, Infinity, -Infinity, -1, 0, 1e38),
    );
    fc.assert(
      fc.property(fc.array(number, { minLength: 20, maxLength: 20 }), fc.nat(), (numbers, seed) => {
        const mix = madeMix(40, [seededTrack(seed, 1), seededTrack(seed, 2)]);
        const features = madeFeatures(40, () => -30);
        features.bands.forEach((_, i) => {
          features.bands[i] = numbers[i % 20]!;
        });
        features.weighted.forEach((_, i) => {
          features.weighted[i] = numbers[(i + 7) % 20]!;
        });
        const tracks = [...mix.tracks, { ...mix.tracks[0]!, id: 3, features }];
        const { pairs, lossUnder } = maskingModel({ ...mix, tracks });
        for (const pair of pairs) expect(Object.values(pair).flat(2).every(Number.isFinite)).toBe(true);
        for (const [one, other] of [
          [1, 3],
          [3, 2],
          [1, 2],
        ] as const)
          expect(lossUnder(one, other, new Map([[other, numbers]]))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 30 },
    );
  });
});

function seeded(seed: number, count: number): readonly MadeTrack[] {
  return Array.from({ length: count }, (_, i) => seededTrack(seed, i + 1));
}

/**
 * Two parts by turns of up to 0.6 s, whose bands die away over two frames to both sides, as the window of a transform lets them. One ends within the frame
 * in which the other begins.
 */
function takingTurns(seed: number): readonly MadeTrack[] {
  const turns: number[] = [];
  for (let turn = 0; turns.length < 320; turn++)
    turns.push(...Array<number>(3 + Math.floor(9 * randomAt(seed, turn))).fill(turn % 2));
  return [0, 1].map((part) => {
    const sound = hump(200 + 4_000 * randomAt(seed, 500 + part), -45 + 20 * randomAt(seed, 510 + part), 1);
    const sounds = (frame: number) => turns[frame] === part || turns[frame - 1] === part;
    const away = (frame: number) => [0, 1, 2].find((frames) => sounds(frame - frames) || sounds(frame + frames)) ?? 9;
    return { id: part + 1, level: (frame, band) => sound(band) - 15 * away(frame), sounds };
  });
}
