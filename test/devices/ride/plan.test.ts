import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { leadRecording } from "#examples/recordings/lead-recording.ts";
import { songTruth } from "#examples/song/song-truth.ts";
import { loudnessIn, remeasure } from "#src/analysis/voice/remeasure.ts";
import { planRide } from "#src/devices/ride/plan.ts";
import type { Hearing } from "#src/model/hearing.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import {
  expectBounded,
  expectRidden,
  inputOf,
  most,
  PARAMETER,
  ridden,
  SIX,
} from "#test/devices/ride/planned-rides.ts";
import { decoded } from "#test/doubles/heard/decoded.ts";
import { cutUp, phraseClip } from "#test/doubles/made/phrase-clip.ts";
import { needs, SPEECH } from "#test/needs.ts";
import { samplePath } from "#test/samples.ts";

describe("planRide on twelve phrases from -14 to -30 dBFS, breaths at -40, noise at -66", () => {
  const clip = phraseClip();
  const ride = ridden(clip, SIX);

  it("takes 60 % or more off the spread at 6 dB", () => {
    expect(ride.before).toBeGreaterThan(4.5);
    expect(ride.after).toBeLessThan(0.4 * ride.before);
    expect(ride.plan.spread.predicted).toBeCloseTo(ride.after, 0);
  });

  it("finds every phrase and every breath", () => {
    expect(ride.plan.phrases).toHaveLength(12);
    expect(ride.plan.breaths).toHaveLength(12);
    clip.phrases.forEach((phrase, i) => {
      expect(Math.abs(ride.plan.phrases[i]!.start - phrase.start)).toBeLessThan(0.12);
      expect(Math.abs(ride.plan.phrases[i]!.end - phrase.end)).toBeLessThan(0.12);
    });
  });

  it("stays inside every bound, and lifts no true breath past 1 dB", () => {
    expectBounded(ride);
    for (const breath of clip.breaths) expect(most(ride.gain, breath)).toBeLessThanOrEqual(1);
  });

  it("needs at most 5 breakpoints a bar at 0.5 dB on the mean over the ridden stretch", () => {
    expect(ride.plan.breakpointsPerBar.mean).toBeLessThanOrEqual(5);
    expect(ride.plan.points.length).toBe(ride.plan.level.length);
  });

  it("predicts what the breakpoints do, phrase by phrase", () => {
    ride.plan.phrases.forEach((phrase) => {
      expect(phrase.after).toBeCloseTo(loudnessIn(ride.hearing, phrase, ride.gain), 6);
      expect(phrase.gain).toBeCloseTo(phrase.after - phrase.before, 9);
    });
  });

  it("heard again through the same gain it measures what it predicted", () => {
    const again: Hearing = {
      ...ride.hearing,
      power: ride.hearing.power.map((power, i) => power * 10 ** (ride.gain[i]! / 10)),
    };
    const outcome = remeasure(ride.plan.phrases, again);
    expect(outcome.spread.after).toBeCloseTo(ride.plan.spread.predicted, 6);
    expect(outcome.spread.before).toBeCloseTo(ride.plan.spread.before, 9);
  });

  it("trims breaths on demand without pulling phrases down", () => {
    const trimmed = ridden(clip, { ...SIX, breathTrim: 6 });
    const mean = (of: typeof ride) => of.plan.breaths.reduce((sum, breath) => sum + breath.gain, 0) / 12;
    expect(mean(trimmed)).toBeLessThan(mean(ride) - 3);
    expect(trimmed.after).toBeLessThan(0.4 * trimmed.before);
    expectBounded(trimmed, -12);
  });

  it.each(["hold", "glide", "return"] as const)("keeps its bounds when gaps %s", (gaps) => {
    const other = ridden(clip, { ...SIX, gaps });
    expectBounded(other);
    expect(other.after).toBeLessThan(0.4 * other.before);
  });

  it("holds still inside its phrases, within 0.1 dB", () => {
    for (const { start, end } of clip.phrases) {
      const part = ride.gain.subarray(Math.round((start + 0.35) * 100), Math.round((end - 0.35) * 100));
      expect(Math.max(...part) - Math.min(...part)).toBeLessThanOrEqual(0.1);
    }
  });

  it("rides words inside the same bounds", () => {
    expectBounded(ridden(clip, { ...SIX, words: 0.5 }));
  });

  it("is a flat line at amount 0", () => {
    const flat = ridden(clip, { ...SIX, amount: 0, breathTrim: 12, words: 1 });
    expect(Math.max(...flat.gain.map(Math.abs))).toBeLessThan(1e-9);
    expect(flat.plan.points.length).toBeLessThanOrEqual(2);
  });
});

describe("planRide on the demo's lead", () => {
  it("takes 60 % or more off the spread and lifts no breath past 1 dB", () => {
    const truth = songTruth().lead;
    const inFile = ({ fileStart, fileEnd }: { fileStart: number; fileEnd: number }) => ({
      start: fileStart,
      end: fileEnd,
    });
    const take = <Of extends { file: string }>(all: readonly Of[]) =>
      all.filter(({ file }) => file === "Lead Take 3.wav");
    const clip = {
      samples: leadRecording("Lead Take 3.wav", 24_000),
      sampleRate: 24_000,
      phrases: take(truth.phrases).map(inFile),
      breaths: take(truth.breaths).map(inFile),
    };
    const ride = ridden(clip, SIX);
    expectRidden(ride);
    for (const breath of clip.breaths) expect(most(ride.gain, breath)).toBeLessThanOrEqual(1);
    expect(ride.plan.breakpointsPerBar.most).toBeLessThanOrEqual(5);
    const firm = ridden(clip, { ...SIX, words: 0.5, breathTrim: 3 });
    expect(firm.plan.breakpointsPerBar.most).toBeLessThanOrEqual(8);
    expect(firm.after).toBeLessThan(0.4 * firm.before);
  });
});

describe("planRide with nothing to ride", () => {
  it("says silent of silence", () => {
    const plan = planRide(inputOf(new Float32Array(48_000), 24_000), SIX);
    expect(plan).toMatchObject({ outcome: "silent", points: [], phrases: [], notes: [{ code: "silent" }] });
  });

  it("says no-voice of a quiet room", () => {
    const { samples } = phraseClip(24_000, []);
    const plan = planRide(inputOf(samples, 24_000), SIX);
    expect(plan.outcome).toBe("no-voice");
    expect(plan.points).toEqual([]);
  });

  it("says silent of no clip at all", () => {
    const nothing = {
      voice: [],
      bed: [],
      tempo: tempoMap(120),
      bars: songBars([4, 4]),
      parameter: PARAMETER,
      skipped: [],
    };
    expect(planRide(nothing, SIX)).toMatchObject({ outcome: "silent", from: 0, to: 0 });
  });
});

const READER = "audio/libri1.ogg";
const VOCAL = "audio/francium-vox-lead.flac";
const RATE = 16_000;

const utterances = recordings(`${SPEECH}/librivox`, ".wav");
const reader = decoded(samplePath(READER) ?? "", RATE);
const vocal = decoded(samplePath(VOCAL) ?? "", 48_000);

function recordings(folder: string, ending: string): Float32Array[] {
  try {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort();
    return files.map((name) => decoded(`${folder}/${name}`, RATE)).filter((samples) => samples !== null);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function inPieces(samples: Float32Array, sampleRate: number, seconds: number): Float32Array[] {
  const length = Math.round(seconds * sampleRate);
  return Array.from({ length: Math.floor(samples.length / length) }, (_, i) =>
    samples.slice(i * length, (i + 1) * length),
  );
}

describe("planRide on LibriVox speech", needs("ffmpeg", "pocketsphinx-testdata"), () => {
  it("evens whole utterances of -14 to -30 dBFS", () => {
    expectRidden(ridden(cutUp([...utterances, ...utterances], RATE, 0.5), SIX));
  });

  it("evens utterances that follow each other without a pause", () => {
    expectRidden(ridden(cutUp(utterances, RATE, 0), SIX));
  });

  it.each([
    [2, 0.5],
    [3, 1],
  ])("evens pieces of %d s with %d s between", (piece, pause) => {
    expectRidden(
      ridden(
        cutUp(
          utterances.flatMap((samples) => inPieces(samples, RATE, piece)),
          RATE,
          pause,
        ),
        SIX,
      ),
    );
  });
});

describe("planRide on libri1.ogg", needs("ffmpeg", `STEADYHAND_SAMPLES/${READER}`), () => {
  it("evens the reader cut up", () => {
    const ride = ridden(cutUp(inPieces(reader!, RATE, 3.4), RATE, 0.5), SIX);
    expectBounded(ride);
    expect(ride.after).toBeLessThan(0.4 * ride.before);
  });

  it("hears the reader's breath and does not lift it", () => {
    const { plan } = ridden({ samples: reader!, sampleRate: RATE, phrases: [], breaths: [] }, SIX);
    const breath = plan.breaths.find(({ start, end }) => start < 5.55 && end > 5.45);
    expect(breath?.gain).toBeLessThanOrEqual(1);
  });
});

describe("planRide on francium-vox-lead.flac", needs("ffmpeg", `STEADYHAND_SAMPLES/${VOCAL}`), () => {
  /**
   * Where its phrases are, in seconds. By level, not by ear: the 120 ms loudness is within 20 LU of its loudest moment
   * there, holes under 0.1 s closed, and every edge lies within 0.16 s of that crossing.
   */
  const PHRASES = [
    [0, 4.7],
    [7.4, 9],
    [9.3, 10.45],
    [11.2, 11.98],
    [12.1, 12.8],
    [12.95, 13.85],
    [14, 14.95],
    [15.4, 16.15],
    [16.35, 17.1],
    [17.3, 18.95],
    [19.1, 20.9],
    [21, 22.3],
    [22.4, 23.2],
    [23.3, 24.1],
    [24.25, 25.6],
    [25.7, 27.1],
    [29, 30.4],
  ] as const;

  it("is itself under 3 LU, so no 60 % is asked of it: the ride leaves it nearly alone and makes nothing worse", () => {
    const phrases = PHRASES.map(([start, end]) => ({ start, end }));
    const ride = ridden({ samples: vocal!, sampleRate: 48_000, phrases, breaths: [] }, SIX);
    expectBounded(ride);
    expect(ride.before).toBeLessThan(3);
    expect(ride.after).toBeLessThan(ride.before + 0.1);
    expect(ride.plan.breakpointsPerBar.mean).toBeLessThanOrEqual(5);
  });

  it("re-levelled: its phrases cut up and set to -14 to -30 dBFS lose 60 % or more of their spread", () => {
    const pieces = PHRASES.map(([start, end]) => vocal!.slice(start * 48_000, end * 48_000));
    const ride = ridden(cutUp(pieces, 48_000, 0.4), SIX);
    expectBounded(ride);
    expect(ride.before).toBeGreaterThan(3);
    expect(ride.after).toBeLessThan(0.4 * ride.before);
  });
});
