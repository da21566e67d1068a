import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { integratedLoudness } from "#src/analysis/loudness/integrated-loudness.ts";
import { rideToLoudness } from "#src/chassis/plan/ride-to-loudness.ts";
import { ridePreset } from "#src/cli/ride/ride-presets.ts";
import { UTILITY_TAPER } from "#src/curve/tapers/gain-taper.ts";
import { planRide, rideGround } from "#src/devices/ride/plan.ts";
import { powerThrough } from "#src/dsp/series/mean-power.ts";
import type { RideIntent } from "#src/model/ride.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { listened, wholeFile } from "#test/doubles/heard/listened.ts";
import { madeTalk, type Talk, type TalkShape } from "#test/doubles/made/made-talk.ts";
import { SENTENCE_RATE, spokenSentences } from "#test/doubles/made/spoken-take.ts";

const TO_16: RideIntent = { ...ridePreset("podcast-to-16-lufs"), ceiling: 40 };
const HOST = spokenSentences(9, 1);
const GUEST = spokenSentences(9, 2);

const TALKS: Readonly<Record<string, Omit<TalkShape, "seed" | "turns">>> = {
  "one reader": { readers: [{ level: -24, sentences: HOST }], room: -60 },
  "one reader, quiet": { readers: [{ level: -26, sentences: HOST }], room: -66 },
  "one reader, hot": { readers: [{ level: -11, sentences: HOST }], room: -60 },
  "a guest 10 dB under the host": {
    readers: [
      { level: -18, sentences: HOST },
      { level: -28, sentences: GUEST },
    ],
    room: -60,
    interruptions: 3,
    laughs: 4,
  },
  "a room at -50 dBFS": {
    readers: [
      { level: -18, sentences: HOST },
      { level: -26, sentences: GUEST },
    ],
    room: -50,
  },
};

function inputOf(talk: Pick<Talk, "samples" | "sampleRate">) {
  const features = listened(talk.samples, talk.sampleRate);
  const tempo = tempoMap(120);
  const voice = [{ features, passage: wholeFile(features.duration), gain: 1 }];
  const parameter = { taper: UTILITY_TAPER, value: 1, envelope: [] };
  return { voice, bed: [], tempo, bars: songBars([4, 4]), parameter, skipped: [] };
}

function groundOf(talk: Pick<Talk, "samples" | "sampleRate">) {
  return rideGround(inputOf(talk));
}

function ridden(talk: Pick<Talk, "samples" | "sampleRate">, intent: RideIntent) {
  const ground = groundOf(talk);
  const ride = rideToLoudness(ground, intent);
  const { power, hopsPerSecond } = ground.hearing;
  const loudness = (of: Float64Array) => integratedLoudness(of, hopsPerSecond);
  return { ...ground, ride, before: loudness(power), after: loudness(powerThrough(power, ride.curve.gain)) };
}

describe("a ride to a loudness that a hand has drawn over", () => {
  it("says how far off it is, and blames no limit that the hand took the place of", () => {
    const input = inputOf(madeTalk({ ...TALKS["one reader"]!, seed: 5, turns: 6 }, SENTENCE_RATE));
    const intent = { ...TO_16, boost: 3 };
    const drawn = planRide(input, intent).reach!;
    expect([drawn.held, drawn.missing > 0]).toEqual(["boost", true]);
    const flat = [input.voice[0]!.passage.songStart, input.voice[0]!.passage.songEnd].map((time) => ({
      time,
      value: 0,
    }));
    const byHand = planRide(input, intent, flat).reach!;
    expect(byHand).toMatchObject({ held: null, missing: 0 });
    expect(byHand.loudness.predicted).toBeCloseTo(byHand.loudness.before, 3);
  });
});

describe("a ride to a loudness", () => {
  it.each(Object.keys(TALKS))("of %s comes out at -16 LUFS as a whole", (name) => {
    const { after } = ridden(madeTalk({ ...TALKS[name]!, seed: 5, turns: 6 }, SENTENCE_RATE), TO_16);
    expect(Math.abs(after + 16)).toBeLessThanOrEqual(0.2);
  });

  it("comes out the same however loud the take went in", () => {
    const talk = madeTalk({ ...TALKS["a guest 10 dB under the host"]!, seed: 6, turns: 6 }, SENTENCE_RATE);
    const { ride } = ridden(talk, TO_16);
    fc.assert(
      fc.property(fc.double({ min: -1.5, max: 5, noNaN: true }), (shift) => {
        const moved = ridden({ ...talk, samples: talk.samples.map((sample) => sample * 10 ** (shift / 20)) }, TO_16);
        expect(moved.ride.phrases).toHaveLength(ride.phrases.length);
        for (const [i, phrase] of moved.ride.phrases.entries())
          if (phrase.limit === null && ride.phrases[i]!.limit === null)
            expect(Math.abs(phrase.wanted + shift - ride.phrases[i]!.wanted)).toBeLessThanOrEqual(0.5);
      }),
      { numRuns: 5 },
    );
  });

  it("leaves a take that is there already nearly as it is", () => {
    const talk = madeTalk({ ...TALKS["one reader"]!, sigma: 0.2, seed: 7, turns: 6 }, SENTENCE_RATE);
    const { before } = ridden(talk, TO_16);
    const there = 10 ** ((-16 - before) / 20);
    const { ride } = ridden(
      { ...talk, samples: talk.samples.map((sample) => sample * there) },
      { ...TO_16, breathTrim: 0 },
    );
    for (const gain of ride.curve.gain) expect(Math.abs(gain)).toBeLessThanOrEqual(0.5);
  });

  it("gives the others 1 dB at most of what limits keep from some", () => {
    const talk = madeTalk(
      {
        readers: [
          { level: -20, sentences: HOST },
          { level: -32, sentences: GUEST },
        ],
        room: -70,
        sigma: 0,
        seed: 8,
        turns: 8,
      },
      SENTENCE_RATE,
    );
    const free = ridden(talk, TO_16).ride;
    const held = ridden(talk, { ...TO_16, boost: 5 }).ride;
    expect(held.phrases.some(({ limit }) => limit === "boost")).toBe(true);
    for (const [i, { wanted }] of held.phrases.entries())
      expect(wanted).toBeLessThanOrEqual(free.phrases[i]!.wanted + 1 + 0.1);
  });

  it("goes a part of the way by amount, and no way by none", () => {
    const talk = madeTalk({ ...TALKS["one reader"]!, seed: 9, turns: 5 }, SENTENCE_RATE);
    const half = ridden(talk, { ...TO_16, amount: 0.5 });
    expect(half.after).toBeCloseTo((half.before - 16) / 2, 0);
    expect(Math.max(...ridden(talk, { ...TO_16, amount: 0 }).ride.curve.gain.map(Math.abs))).toBe(0);
  });
});
