import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPhraseEnds } from "#src/analysis/voice/phrase-ends.ts";
import { placeInSong } from "#src/analysis/voice/place-in-song.ts";
import { findVoiceActivity } from "#src/analysis/voice/voice-activity.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { decoded } from "#test/doubles/heard/decoded.ts";
import { listened, wholeFile } from "#test/doubles/heard/listened.ts";
import { type LineSound, sungLine } from "#test/doubles/voices/sung-line.ts";
import { needs } from "#test/needs.ts";
import { samplePath } from "#test/samples.ts";

const RATE = 48_000;
const tempo = tempoMap(120);

/** What is heard of some samples, and their phrase ends in seconds. */
function ends(samples: Float32Array) {
  const features = listened(samples, RATE);
  const hearing = placeInSong([{ features, passage: wholeFile(features.duration), gain: 1 }], tempo);
  const found = findPhraseEnds(hearing, findVoiceActivity(hearing, tempo), tempo).map((each) => ({
    ...each,
    syllable: tempo.secondsAt(each.syllable),
    end: tempo.secondsAt(each.end),
  }));
  return { hearing, found };
}

/** The last syllable's beginning in a line that is sung before a gap, and where the line's sounds begin. */
function lastOf(sounds: readonly LineSound[], pitch?: number) {
  const { samples, starts } = sungLine(sounds, pitch);
  const { found } = ends(samples);
  expect(found).toHaveLength(1);
  return { ...found[0]!, starts };
}

const vowel = (lasts: number, level = -20): LineSound => ({ kind: "vowel", lasts, level });
const noise = (lasts: number, level = -32): LineSound => ({ kind: "noise", lasts, level });
const pause = (lasts: number): LineSound => ({ kind: "pause", lasts });
/** What a vibrato takes to be seen as one: a single dip of 6 dB is a consonant's. */
const ENOUGH = 0.9;
const BEFORE = [vowel(0.2), noise(0.06), vowel(0.18), pause(0.06)];

describe("the last syllable", () => {
  it("is that of the last vowel, however long and many the consonants behind it are", () => {
    for (const coda of [
      [noise(0.3)],
      [pause(0.06), noise(0.2, -28)],
      [noise(0.12), pause(0.07), noise(0.05), noise(0.25)],
      [{ kind: "hum", lasts: 0.12, level: -26 } as const, pause(0.05), noise(0.2)],
    ]) {
      const { syllable, end, starts } = lastOf([...BEFORE, vowel(0.22), ...coda]);
      expect(Math.abs(syllable - starts[4]!)).toBeLessThanOrEqual(0.1);
      expect(end).toBeGreaterThan(starts.at(-1)!);
    }
  });

  it("takes its first consonant along, and of a long one no more than it needs to", () => {
    const short = lastOf([...BEFORE, noise(0.08), vowel(0.25)]);
    expect(Math.abs(short.syllable - short.starts[4]!)).toBeLessThanOrEqual(0.03);
    const long = lastOf([...BEFORE, noise(0.18), vowel(0.25)]);
    expect(long.syllable).toBeGreaterThanOrEqual(long.starts[4]!);
    expect(long.starts[5]! - long.syllable).toBeLessThanOrEqual(0.12);
  });

  it("law: begins with a held word, never inside it, however it swings", () => {
    const word = fc.double({ min: 0.4, max: 3, noNaN: true }).chain((lasts) =>
      fc.record({
        lasts: fc.constant(lasts),
        rate: fc.double({ min: 4.8, max: 6.8, noNaN: true }),
        depth: fc.integer({ min: 0, max: lasts < ENOUGH ? 3 : 6 }),
        pitch: fc.integer({ min: 110, max: 440 }),
      }),
    );
    fc.assert(
      fc.property(word, ({ lasts, pitch, ...swings }) => {
        const { syllable, starts } = lastOf([...BEFORE, { kind: "vowel", lasts, swings }], pitch);
        expect(Math.abs(syllable - starts[4]!)).toBeLessThanOrEqual(0.12);
      }),
      { numRuns: 8, seed: 11 },
    );
  });

  it("is told from the one before it by a closed mouth, where the voice never stops", () => {
    const hum: LineSound = { kind: "hum", lasts: 0.09, level: -21 };
    const { syllable, starts } = lastOf([vowel(0.25), hum, vowel(0.25), hum, vowel(0.3)]);
    expect(Math.abs(syllable - starts[3]!)).toBeLessThanOrEqual(0.1);
  });

  it("is none of the echoes behind it", () => {
    const { samples, starts } = sungLine([...BEFORE, vowel(0.25)]);
    const dry = samples.slice();
    for (const [times, gain] of [
      [1, 0.3],
      [2, 0.09],
    ] as const)
      for (let i = times * 0.33 * RATE; i < samples.length; i++)
        samples[Math.round(i)]! += gain * (dry[Math.round(i - times * 0.33 * RATE)] ?? 0);
    const { found } = ends(samples);
    expect(Math.abs(found.at(-1)!.syllable - starts[4]!)).toBeLessThanOrEqual(0.1);
  });

  it("is surer the more it rises from what is before it", () => {
    const confidences = [-20, -23, -60].map((level) => {
      const dip: LineSound = { kind: "vowel", lasts: 0.12, level };
      return lastOf([vowel(0.25, -17), dip, vowel(0.3, -17)]).confidence!;
    });
    expect(confidences[1]).toBeGreaterThanOrEqual(confidences[0]!);
    expect(confidences[2]).toBeGreaterThan(confidences[0]!);
  });
});

const SUNG = "audio/francium-vox-lead.flac";

describe("the last syllables of a processed lead", needs("ffmpeg", `STEADYHAND_SAMPLES/${SUNG}`), () => {
  it("open on a vowel, each: the voiced band comes within 9 dB of the last vowel's at once", () => {
    const { hearing, found } = ends(decoded(samplePath(SUNG)!, RATE)!);
    const level = (from: number, to: number) =>
      10 * Math.log10(Math.max(...hearing.voiced.subarray(Math.round(from * 100), Math.round(to * 100))));
    expect(found.length).toBeGreaterThanOrEqual(5);
    for (const { syllable, end } of found)
      expect(level(syllable, syllable + 0.15)).toBeGreaterThan(level(end - 1.5, end) - 9);
  });
});
