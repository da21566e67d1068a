import { describe, expect, it } from "vitest";
import type { HeardMix } from "#src/decision/check/as-music/mix-judge.ts";
import { isBuildUp, toneExcess } from "#src/decision/check/as-music/tone-excess.ts";
import { mostLost, usuallyLost } from "#src/decision/check/translation/most-lost.ts";
import { harsh } from "#src/decision/check/trouble/harsh.ts";
import { muddy } from "#src/decision/check/trouble/muddy.ts";
import { findGenre } from "#src/knowledge/genres/find-genre.ts";
import { toneRange } from "#src/knowledge/genres/tone-range.ts";
import { LOUDSPEAKERS, loudspeakerPower } from "#src/knowledge/quality-control/loudspeakers.ts";
import { TONE_FAULT, TONE_REGIONS } from "#src/knowledge/quality-control/mix-limits.ts";
import { bandsWithin, TONE_BANDS } from "#src/knowledge/quality-control/tone-bands.ts";
import { bell } from "#test/decision/check/bell.ts";

const MIXES = toneRange(null);
const MEDIAN = MIXES.bands.map(({ level }) => level);

describe("a tone beside professional mixes", () => {
  it.each([
    ["muddy", 300],
    ["harsh", 3000],
  ] as const)("finds 8 dB too much in a median mix and leaves 4 dB alone: %s", (region, frequency) => {
    const at = (gain: number) => {
      const response = bell(frequency, gain, 1);
      return toneExcess(
        MEDIAN.map((level, i) => level + response[i]!),
        MIXES,
        TONE_REGIONS[region],
      )!;
    };
    expect(at(8).excess).toBeGreaterThan(at(8).limit);
    expect(isBuildUp(at(8))).toBe(true);
    expect(at(8).elsewhere).toBeLessThan(TONE_FAULT.alike);
    expect(at(4).excess).toBeLessThan(at(4).limit);
  });

  it("does not hear how loud a file is", () => {
    const [soft, loud] = [-40, 3].map(
      (gain) =>
        toneExcess(
          MEDIAN.map((level) => level + gain),
          MIXES,
          TONE_REGIONS.muddy,
        )!,
    );
    expect(soft!.excess).toBeCloseTo(0, 9);
    expect(loud!.excess).toBeCloseTo(soft!.excess, 9);
  });

  it("takes neither a slope nor a single note for a build-up", () => {
    const slope = toneExcess(
      MEDIAN.map((level, i) => level - 1.2 * Math.max(0, i - 11)),
      MIXES,
      TONE_REGIONS.muddy,
    )!;
    const note = toneExcess(
      MEDIAN.map((level, i) => level + (i === 11 ? 22 : 0)),
      MIXES,
      TONE_REGIONS.muddy,
    )!;
    expect([slope, note].map(isBuildUp)).toEqual([false, false]);
  });

  it.each([
    ["muddy", muddy],
    ["harsh", harsh],
  ] as const)("passes a single note over the limit, and says why it does: %s", (region, judge) => {
    const [first = 0] = bandsWithin(TONE_REGIONS[region]);
    const tone = MEDIAN.map((level, i) => level + (i === first + 1 ? 30 : 0));
    const upperMiddle = { stands: [], step: 0.5, rises: [] };
    const mix = { ...{ duration: 10, channels: 2, tone, upperMiddle } } as unknown as HeardMix["mix"];
    const quality = { loudness: { integrated: -14 } } as HeardMix["quality"];
    const told = judge({ mix, quality, genre: null, range: MIXES });
    expect(told).toMatchObject({
      verdict: "pass",
      evidence: expect.stringContaining("; a slope or a single note, not a build-up"),
    });
    expect(told.value!).toBeGreaterThan(told.limit!);
  });

  it("is not told of a file without highs", () => {
    expect(
      toneExcess(
        MEDIAN.map((level, i) => (i > 22 ? -Infinity : level)),
        MIXES,
        TONE_REGIONS.muddy,
      ),
    ).toBeNull();
  });
});

describe("a small loudspeaker", () => {
  it("is a phone inside the mask of 3GPP TS 26.131, table 14a", () => {
    const response = (at: number) => 10 * Math.log10(loudspeakerPower(LOUDSPEAKERS.phone, at));
    const middle = response(1500);
    for (const at of [500, 1000, 2000, 4000]) expect(Math.abs(response(at) - middle)).toBeLessThan(6);
    for (const at of [400, 6300]) expect(response(at) - middle).toBeGreaterThan(-12);
  });

  it.each([
    [null, 3.8, 14.9],
    ["electronic", 4.9, 18.7],
    ["rock", 3.1, 13.4],
  ] as const)("takes of the median and at most of %s", (name, usual, most) => {
    const genre = name === null ? null : findGenre(name);
    expect(usuallyLost(LOUDSPEAKERS.phone, toneRange(genre), genre)).toBeCloseTo(usual, 1);
    expect(mostLost(LOUDSPEAKERS.phone, toneRange(genre), genre)).toBeCloseTo(most, 1);
  });
});

it("a region is its nearest third octaves", () => {
  expect(bandsWithin(TONE_REGIONS.muddy).map((band) => Math.round(TONE_BANDS[band]!))).toEqual([
    200, 251, 316, 398, 501,
  ]);
});
