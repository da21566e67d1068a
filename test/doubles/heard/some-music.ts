import fc from "fast-check";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Hit, Music, MusicLevels, PhraseEnd, Section } from "#src/model/recipe/music.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats } from "#src/model/units.ts";

/** Music of which nothing was heard: eight bars of 4/4 at 120 bpm, but for what is said otherwise. */
export function someMusic(said: Partial<Music> = {}): Music {
  return {
    from: 0,
    to: 32,
    bars: songBars([4, 4]),
    tempo: tempoMap(120),
    hits: [],
    phraseEnds: [],
    sections: [],
    levels: { loudness: [], bass: [], monoLoss: [] },
    ...said,
  };
}

/** Hits of full strength at these beats. */
export function hitsAt(...beats: readonly Beats[]): readonly Hit[] {
  return beats.map((at) => ({ at, strength: 1 }));
}

/**
 * Music whose every 8 bars are like the first 8: hits, phrases, sections and levels, from one beat to another. Both are
 * whole numbers of 8 bars.
 */
export function repeatingMusic(bar: Beats, from: Beats, to: Beats): Music {
  const period = 8 * bar;
  const starts = Array.from({ length: Math.round((to - from) / period) }, (_, k) => from + k * period);
  const levels = (value: number) =>
    starts.flatMap((at) => [
      { time: at, value },
      { time: at + period / 2, value: value / 2 },
      { time: at + period, value },
    ]);
  return someMusic({
    from,
    to,
    bars: songBars([bar * 2, 8]),
    hits: starts.flatMap((at) =>
      Array.from({ length: Math.floor(period) }, (_, beat) => ({
        at: at + beat,
        strength: beat % 4 === 0 ? 1 : 0.625,
      })),
    ),
    phraseEnds: starts.map((at) => ({ syllable: at + 2 * bar, end: at + 2.5 * bar, gap: 1.5 * bar })),
    sections: starts.flatMap((at): Section[] => [
      { from: at, to: at + period / 2, name: "Build", loudness: -20, kind: "build" },
      { from: at + period / 2, to: at + period, name: "Drop", loudness: -10, kind: "drop" },
    ]),
    levels: { loudness: levels(-16), bass: levels(-24), monoLoss: levels(2) },
  });
}

/** The same levels as if they had been read ten times as often. */
export function readMoreOften(levels: MusicLevels): MusicLevels {
  return {
    loudness: denser(levels.loudness),
    bass: denser(levels.bass),
    monoLoss: denser(levels.monoLoss),
  };
}

/** Any music at all: changing signatures, tempo ramps, hits at one time, beyond the stretch and of no strength. */
export function anyMusic(): fc.Arbitrary<Music> {
  const beat = fc.double({ min: -8, max: 72, noNaN: true });
  const wholeBeat = fc.integer({ min: -8, max: 72 });
  const signature = fc.constantFrom<[number, number]>([4, 4], [3, 4], [7, 8], [5, 4], [6, 8]);
  return fc
    .record({
      from: fc.oneof(fc.constantFrom(0, 16), fc.double({ min: 0, max: 20, noNaN: true })),
      length: fc.oneof(fc.constantFrom(4, 32), fc.double({ min: 0.01, max: 40, noNaN: true })),
      signature,
      changes: fc.array(fc.record({ time: fc.nat(50), signature }), { maxLength: 2 }),
      tempos: fc.array(fc.record({ time: fc.nat(50), value: fc.integer({ min: 40, max: 220 }) }), { maxLength: 3 }),
      hits: fc.array(fc.record({ at: fc.oneof(beat, wholeBeat), strength: fc.constantFrom(0, 0.3, 1) }), {
        maxLength: 30,
      }),
      phrases: fc.array(fc.tuple(beat, fc.constantFrom(0, 0.5), fc.constantFrom(1, 4)), { maxLength: 5 }),
      sections: fc.array(beat, { maxLength: 5 }),
      levels: fc.record({ loudness: anyLevels(), bass: anyLevels(), monoLoss: anyLoss() }),
    })
    .map(({ from, length, signature: first, changes, tempos, hits, phrases, sections, levels }) => ({
      from,
      to: from + length,
      bars: songBars(first, byTime(changes)),
      tempo: tempoMap(120, byTime(tempos)),
      hits: hits.toSorted((a, b) => a.at - b.at),
      phraseEnds: phraseEnds(phrases),
      sections: touching(sections),
      levels,
    }));
}

function phraseEnds(phrases: readonly (readonly [Beats, Beats, Beats])[]): PhraseEnd[] {
  const rising = phrases.toSorted((a, b) => a[0] - b[0]);
  return rising.map(([syllable, length, gap], k) => ({
    syllable,
    end: syllable + length,
    gap: k === rising.length - 1 ? Number.POSITIVE_INFINITY : gap,
  }));
}

function touching(edges: readonly Beats[]): Section[] {
  const rising = [...new Set(edges)].sort((a, b) => a - b);
  const kinds = ["build", "drop", "break", "other"] as const;
  return rising.slice(1).map((to, k) => ({
    from: rising[k]!,
    to,
    name: "",
    loudness: k % 2 === 0 ? -14 : Number.NEGATIVE_INFINITY,
    kind: kinds[k % kinds.length]!,
  }));
}

function anyLevels(): fc.Arbitrary<Envelope> {
  const level = fc.oneof(fc.double({ min: -80, max: 0, noNaN: true }), fc.constant(Number.NEGATIVE_INFINITY));
  return fc.array(fc.record({ time: fc.nat(70), value: level }), { maxLength: 8 }).map(byTime);
}

function anyLoss(): fc.Arbitrary<Envelope> {
  return fc
    .array(fc.record({ time: fc.nat(70), value: fc.double({ min: 0, max: 20, noNaN: true }) }), { maxLength: 8 })
    .map(byTime);
}

function byTime<Timed extends { readonly time: number }>(points: readonly Timed[]): Timed[] {
  const seen = new Map(points.map((point) => [point.time, point]));
  return [...seen.values()].sort((a, b) => a.time - b.time);
}

function denser(points: Envelope): Envelope {
  return points.flatMap((point, k) => {
    const next = points[k + 1];
    const between = next !== undefined && next.time > point.time && Number.isFinite(point.value + next.value) ? 10 : 1;
    return Array.from({ length: between }, (_, part) => {
      const time = part === 0 ? point.time : point.time + ((next!.time - point.time) * part) / between;
      return { time, value: part === 0 ? point.value : evaluateEnvelope(points, time) };
    });
  });
}
