import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { songParts } from "#src/analysis/form/song-parts.ts";
import { voiceFeatures } from "#src/analysis/form/voice-features.ts";
import { decibelsToPower } from "#src/dsp/decibels.ts";
import type { Hearing, VoiceActivity } from "#src/model/hearing.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";

/** How a voice sings some bars of two seconds: its level, how bright it is, how much of each bar it fills, and the bed below. */
interface Part {
  readonly bars: number;
  readonly level: number;
  readonly bright: number;
  readonly fills: number;
  readonly bed?: number;
}

const BAR = 200;

/** A take of such parts from bar 1 at 120 bpm; `wavers` moves the level of each bar. */
function take(parts: readonly Part[], wavers: (bar: number) => number = () => 0) {
  const sung = parts.flatMap((part) => Array.from({ length: part.bars }, () => part));
  const of = () => new Float64Array(sung.length * BAR);
  const hearing: Hearing = {
    ...{ start: 0, hopsPerSecond: 100, peak: new Float32Array(sung.length * BAR) },
    ...{ power: of(), voiced: of(), airy: of(), bed: of() },
  };
  const phrases = sung.map((part, bar) => {
    const loudness = part.level + wavers(bar);
    fillBar(hearing, bar, part, loudness);
    const start = (bar * BAR) / 100;
    return { start, end: start + (part.fills * BAR) / 100, loudness, bed: -80, truePeak: loudness + 12 };
  });
  const activity: VoiceActivity = { phrases, breaths: [], gaps: [], loudness: -20 };
  return { hearing, activity, beats: sung.length * 4 };
}

/** Syllables of half a second, as far as the bar is filled. */
function fillBar(hearing: Hearing, bar: number, { bright, fills, bed }: Part, loudness: number): void {
  for (let hop = 0; hop < BAR; hop++) {
    const power = decibelsToPower(hop < fills * BAR && hop % 50 < 45 ? loudness : -80);
    const at = bar * BAR + hop;
    hearing.power[at] = power;
    hearing.voiced[at] = power;
    hearing.airy[at] = power * decibelsToPower(bright);
    hearing.bed[at] = bed === undefined ? 0 : decibelsToPower(bed);
  }
}

function partsOf({ hearing, activity, beats }: ReturnType<typeof take>) {
  const heard = (lines: readonly number[]) => voiceFeatures(hearing, activity, lines);
  return songParts(
    { place: "arrangement", locators: [], bars: songBars([4, 4]), tempo: tempoMap(120), heard },
    0,
    beats,
  );
}

const VERSE: Part = { bars: 8, level: -22, bright: -20, fills: 0.5 };
const CHORUS: Part = { bars: 8, level: -16, bright: -10, fills: 0.9 };
const edges = (found: ReturnType<typeof partsOf>) => found.parts.slice(1).map(({ startBeats }) => startBeats);

describe("the parts of a song by how its voice sounds", () => {
  it("begin at the bar line where it is sung otherwise: brighter, and fuller", () => {
    const found = partsOf(take([VERSE, CHORUS, VERSE]));
    expect([found.from, edges(found)]).toEqual(["heard", [32, 64]]);
    expect(found.parts.map(({ start, end, name }) => [start, end, name])).toEqual([
      [0, 16, ""],
      [16, 32, ""],
      [32, 48, ""],
    ]);
  });

  it.each([
    [
      "how loud it is sung: that is what a ride corrects",
      [
        { ...VERSE, level: -30 },
        { ...VERSE, level: -14 },
      ],
      "even",
    ],
    ["a voice that goes on as it began", [VERSE, VERSE], "even"],
    [
      "the bed, which a ride to the take's own level does not hear",
      [
        { ...VERSE, bed: -30 },
        { ...VERSE, bed: -22 },
      ],
      "even",
    ],
    [
      "less than eight bars",
      [
        { ...VERSE, bars: 3 },
        { ...CHORUS, bars: 4 },
      ],
      "short",
    ],
  ] as const)("are not told by %s", (_, parts, why) => {
    expect(partsOf(take(parts))).toEqual({ parts: [], from: null, why });
  });

  it("law: are the same whatever gain the take came in with, and however its lines waver", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -15, max: 15, noNaN: true }),
        fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: 24, maxLength: 24 }),
        (gain, errors) => {
          expect(edges(partsOf(take([VERSE, CHORUS, VERSE], (bar) => gain + errors[bar]!)))).toEqual([32, 64]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
