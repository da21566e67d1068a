import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rideVocal } from "#src/decision/vocal-ride/ride-vocal.ts";
import { sectionTargets, together, wanted } from "#src/decision/vocal-ride/section-targets.ts";
import { settleTarget } from "#src/decision/vocal-ride/settle-target.ts";
import { loudnessToPower, powerToLoudness } from "#src/dsp/decibels.ts";
import { median } from "#src/dsp/series/median.ts";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Hearing, Phrase, VoiceActivity } from "#src/model/hearing.ts";
import type { RideIntent } from "#src/model/ride.ts";

/** Phrases of two seconds with a second between them, and where sections begin. */
interface Sung {
  readonly levels: readonly number[];
  readonly beds: readonly number[];
  readonly starts: readonly number[];
}

const PERIOD = 3;

function sung({ levels, beds }: Sung): VoiceActivity {
  const phrases = levels.map(
    (loudness, i): Phrase => ({
      ...{ start: PERIOD * i + 0.5, end: PERIOD * i + 2.5 },
      ...{ loudness, bed: beds[i]!, truePeak: loudness + 12 },
    }),
  );
  const loudness = together(phrases, levels);
  return { phrases, breaths: [], gaps: [], loudness };
}

/** Sections from the start to the end that begin before these phrases. */
function sectionsAt(starts: readonly number[], count: number) {
  const inside = [...new Set(starts)].filter((at) => at > 0 && at < count).sort((one, other) => one - other);
  const edges = [0, ...inside, count].map((at) => at * PERIOD);
  return edges.slice(1).map((end, i) => ({ start: edges[i]!, end }));
}

function targetsOf(song: Sung, intent: RideIntent) {
  const activity = sung(song);
  const settled = settleTarget(activity, intent).targets;
  const sections = sectionsAt(song.starts, song.levels.length);
  return { activity, sections, settled, ...sectionTargets(settled, activity.phrases, sections, intent) };
}

/** For each phrase the median of its section as it was sung. */
function mediansOf({ levels, starts }: Sung): number[] {
  const begun = (i: number) => starts.reduce((last, at) => (at <= i ? Math.max(last, at) : last), 0);
  return levels.map((_, i) => median(levels.filter((__, other) => begun(other) === begun(i))));
}

const level = fc.double({ min: -40, max: -8, noNaN: true });
const song = fc.integer({ min: 2, max: 14 }).chain((count) =>
  fc.record({
    levels: fc.array(level, { minLength: count, maxLength: count }),
    beds: fc.array(fc.double({ min: -50, max: -10, noNaN: true }), { minLength: count, maxLength: count }),
    starts: fc.array(fc.integer({ min: 1, max: count - 1 }), { minLength: 1, maxLength: 5 }),
  }),
);
const beds = fc.constantFrom<RideIntent["target"]>({ kind: "bed", offset: "own" }, { kind: "bed", offset: 3 });
const kinds = fc.oneof(
  fc.constantFrom<RideIntent["target"]>({ kind: "own" }, { kind: "loudness", loudness: -18 }),
  beds,
);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const WIDE: RideIntent = { ...DEFAULT_RIDE, boost: 12, cut: 12, ceiling: 40 };

describe("the targets of sections", () => {
  it("an intro stays an intro and a chorus a chorus, by the share that is kept", () => {
    const quiet = [-30, -28, -29];
    const loud = [-16, -17, -15];
    const at = (sections: number) =>
      targetsOf({ levels: [...quiet, ...loud], beds: quiet.concat(loud), starts: [3] }, { ...WIDE, sections }).levels;
    expect(at(1).map(({ target }) => target)).toEqual([-29, -16]);
    expect(at(0)).toEqual([]);
    const [intro, chorus] = at(0.3).map(({ target }) => target!);
    expect(chorus! - intro!).toBeCloseTo(0.3 * 13, 9);
  });

  it("law: 0 is what stands without sections, to the bit, and so are fewer than two", () => {
    fc.assert(
      fc.property(song, kinds, (of, target) => {
        const without = targetsOf(of, { ...WIDE, target, sections: 0 });
        expect(without.targets).toBe(without.settled);
        const one = targetsOf({ ...of, starts: [] }, { ...WIDE, target, sections: 1 });
        expect(one.targets).toBe(one.settled);
      }),
    );
  });

  it("law: 1 leaves the median of each section where it was, as far as the limits let its phrases", () => {
    fc.assert(
      fc.property(song, (of) => {
        const { activity, levels, targets } = targetsOf(of, { ...WIDE, sections: 1 });
        for (const { phrases, median: before, target } of levels) {
          if (before === null) continue;
          expect(target).toBeCloseTo(before, 9);
          expect(before).toBe(median(phrases.map((i) => activity.phrases[i]!.loudness)));
          for (const i of phrases) expect(targets[i]!.wantedFrom).toBeCloseTo(before, 9);
        }
        expect(levels.flatMap(({ phrases }) => phrases)).toEqual(of.levels.map((_, i) => i));
      }),
    );
  });

  it("law: between them each target goes that share of the way to its section's median", () => {
    fc.assert(
      fc.property(song, share, (of, sections) => {
        const medians = mediansOf(of);
        const { settled, targets } = targetsOf(of, { ...WIDE, sections });
        wanted(targets).forEach((aim, i) => {
          const one = wanted(settled)[i]!;
          expect(aim).toBeCloseTo(one + sections * (medians[i]! - one), 6);
        });
      }),
    );
  });

  it("law: to a loudness, phrases of two sections differ by that share of what their medians differ", () => {
    fc.assert(
      fc.property(song, share, (of, sections) => {
        const medians = mediansOf(of);
        const aims = wanted(targetsOf(of, { ...WIDE, target: { kind: "loudness", loudness: -18 }, sections }).targets);
        aims.forEach((aim, i) => {
          expect(aim - aims[0]!).toBeCloseTo(sections * (medians[i]! - medians[0]!), 6);
        });
      }),
    );
  });

  it("law: a bed has none, whatever share is asked for: it says the level of each phrase itself", () => {
    fc.assert(
      fc.property(song, beds, share, (of, target, sections) => {
        const { targets, settled, levels } = targetsOf(of, { ...WIDE, target, sections });
        expect(targets).toBe(settled);
        expect(levels).toEqual([]);
      }),
    );
  });

  it("law: a target that is a number is what all phrases come to together, whatever share is kept", () => {
    fc.assert(
      fc.property(song, fc.double({ min: 0, max: 1, noNaN: true }), (of, sections) => {
        const { activity, targets } = targetsOf(of, { ...WIDE, target: { kind: "loudness", loudness: -18 }, sections });
        expect(together(activity.phrases, wanted(targets))).toBeCloseTo(-18, 6);
      }),
    );
  });

  it("law: a louder take is ridden the same", () => {
    fc.assert(
      fc.property(song, fc.double({ min: -5, max: 5, noNaN: true }), (of, change) => {
        const intent = { ...WIDE, sections: 0.3 };
        const louder = { ...of, levels: of.levels.map((each) => each + change) };
        const [plain, moved] = [of, louder].map((each) => targetsOf(each, intent));
        const expected = wanted(plain!.targets);
        wanted(moved!.targets).forEach((value, i) => {
          expect(value - change).toBeCloseTo(expected[i]!, 6);
        });
      }),
    );
  });
});

/** The take as a rider hears it: what is not sung is room. */
function heard({ phrases }: VoiceActivity): Hearing {
  const hops = Math.round((phrases.at(-1)!.end + 0.5) * 100);
  const power = new Float64Array(hops).fill(loudnessToPower(-70));
  for (const { start, end, loudness } of phrases)
    power.fill(loudnessToPower(loudness), Math.round(start * 100), Math.round(end * 100));
  const zeros = new Float64Array(hops);
  return { start: 0, hopsPerSecond: 100, power, peak: new Float32Array(hops), voiced: zeros, airy: zeros, bed: zeros };
}

describe("rideVocal with sections", () => {
  const landed = (of: Sung, intent: RideIntent) => {
    const activity = sung(of);
    const hearing = heard(activity);
    const sections = sectionsAt(of.starts, of.levels.length);
    const ride = rideVocal(hearing, activity, intent, null, 0, sections);
    const after = activity.phrases.map(({ start, end }) => {
      const middle = Math.round(((start + end) / 2) * 100);
      return powerToLoudness(hearing.power[middle]!) + ride.curve.gain[middle]!;
    });
    return { ride, after };
  };
  const BOUNDS = { boost: 4, cut: 6, ceiling: 40 };

  it("brings a quiet and a loud section each to its own, and says what they come to and together", () => {
    const of = { levels: [-26, -23, -24, -14, -12, -17], beds: [], starts: [3] };
    const { ride, after } = landed({ ...of, beds: of.levels }, { ...DEFAULT_RIDE, ...BOUNDS, sections: 1 });
    expect(ride.sections.map(({ median: before, target }) => [before, target])).toEqual([
      [-24, -24],
      [-14, -14],
    ]);
    expect(median(after.slice(0, 3))).toBeCloseTo(-24, 1);
    expect(median(after.slice(3))).toBeCloseTo(-14, 1);
    expect(ride.target.loudness).toBeCloseTo(powerToLoudness((loudnessToPower(-24) + loudnessToPower(-14)) / 2), 1);
    expect(ride.target.shift).toBeCloseTo(ride.target.loudness - ride.target.own, 9);
  });

  it("law: never NaN, never past boost and cut; at 0, and over a bed at any share, the curve without sections to the bit", () => {
    fc.assert(
      fc.property(song, kinds, fc.constantFrom(0, 0.3, 1), (of, target, sections) => {
        const intent = { ...DEFAULT_RIDE, ...BOUNDS, target, sections };
        const { gain } = landed(of, intent).ride.curve;
        expect(gain.every((value) => value <= 4 + 1e-9 && value >= -6 - 1e-9)).toBe(true);
        if (sections > 0 && target.kind !== "bed") return;
        const activity = sung(of);
        expect(gain).toEqual(rideVocal(heard(activity), activity, intent).curve.gain);
      }),
      { numRuns: 60 },
    );
  });
});
