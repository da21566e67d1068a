import { describe, expect, it } from "vitest";
import { type ChannelRelations, channelRelations } from "#src/analysis/stereo/channel-relations.ts";
import { readImage } from "#src/analysis/track-traits/image.ts";
import { spectrumGenExpr } from "#src/devices/meter/engine/spectrum/spectrum-genexpr.ts";
import { BANDS, STEREO_FRAME, TRIPLE } from "#src/devices/meter/engine/stereo/stereo-frame.ts";
import { stereoGenExpr } from "#src/devices/meter/engine/stereo/stereo-genexpr.ts";
import { GONIOMETER } from "#src/knowledge/metering/goniometer.ts";
import { heardTrack } from "#test/doubles/heard/heard-track.ts";
import { channel, metered } from "#test/doubles/heard/metered.ts";
import { musicLike } from "#test/doubles/made/music-like.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { ViewEngine } from "#test/doubles/meter/view-engine.ts";

const [WHOLE, RANGES] = [stereoGenExpr(), spectrumGenExpr()];
const RATE = 48_000;

function heard(sound: readonly [ArrayLike<number>, ArrayLike<number>], rate = RATE, text = WHOLE): ViewEngine {
  const engine = new ViewEngine(text, "Stereo", rate);
  engine.hear(...sound);
  return engine;
}

function relations({ values }: ViewEngine, at: number): ChannelRelations | null {
  return channelRelations(values[at]!, values[at + 1]!, values[at + 2]!);
}

function hiss(seconds: number, level: number, seed: number): Float32Array {
  const random = noise(seed);
  return channel(seconds, RATE, () => level * random());
}

function joined(...parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => [...part]));
}

describe("correlation, width and balance in gen~", () => {
  it.each([44_100, 48_000, 96_000])(
    "read what moves as music does at %i Hz as the meter that reads files does",
    (rate) => {
      const music = musicLike(8.5, rate);
      const { stereo } = metered(music, rate);
      const live = relations(heard(music, rate), STEREO_FRAME.total)!;
      expect(Math.abs(live.correlation - stereo!.correlation!)).toBeLessThan(1e-5);
      expect(Math.abs(live.width - stereo!.width!)).toBeLessThan(1e-5);
      expect(Math.abs(live.balance - stereo!.balance!)).toBeLessThan(1e-4);
    },
  );

  it("leave out what lies under either gate, as that meter does", () => {
    const [left, right] = musicLike(2, RATE);
    const quiet = hiss(4, 0.001, 3);
    const sound = [
      joined(left, quiet),
      joined(
        right,
        quiet.map((sample) => -sample),
      ),
    ] as const;
    const live = relations(heard(sound), STEREO_FRAME.total)!;
    const { stereo } = metered(sound, RATE);
    expect(Math.abs(live.correlation - stereo!.correlation!)).toBeLessThan(1e-5);
    expect(relations(heard(sound), STEREO_FRAME.now)!.correlation).toBeCloseTo(-1, 6);
  });

  it("read 1 of one sound, -1 of an inverted one, 0 of two that are unrelated or where one is silent, nothing of silence", () => {
    const [one, other] = [hiss(1, 0.3, 1), hiss(1, 0.3, 2)];
    const silence = new Float32Array(RATE);
    const read = (left: Float32Array, right: Float32Array) =>
      [STEREO_FRAME.now, STEREO_FRAME.total].map((at) => relations(heard([left, right]), at)?.correlation);
    for (const value of read(one, one)) expect(value).toBeCloseTo(1, 6);
    for (const value of read(
      one,
      one.map((sample) => -sample),
    ))
      expect(value).toBeCloseTo(-1, 6);
    for (const value of read(one, other)) expect(Math.abs(value!)).toBeLessThan(0.03);
    expect(read(one, silence)).toEqual([0, 0]);
    expect(read(silence, silence)).toEqual([undefined, undefined]);
    const broken = heard([Float32Array.of(Number.NaN, Number.POSITIVE_INFINITY), Float32Array.of(0, Number.NaN)]);
    broken.hear(one, one);
    expect(broken.values.every(Number.isFinite)).toBe(true);
  });

  it("keep the last points of the sound for the goniometer, and how far it reached of late", () => {
    const sound = [hiss(0.5, 0.5, 1), hiss(0.5, 0.25, 2)] as const;
    const { values } = heard(sound);
    const points = Array.from({ length: GONIOMETER.points }, (_, n) => values[STEREO_FRAME.points + 2 * n]!);
    const every = Math.round(RATE / GONIOMETER.perSecond);
    const last = sound[0].filter((_, n) => (n + 1) % every === 0).slice(-GONIOMETER.points);
    expect(new Set(points)).toEqual(new Set(last));
    expect(values[STEREO_FRAME.reach]).toBeGreaterThan(0.4);
    expect(values[STEREO_FRAME.reach]).toBeLessThanOrEqual(0.5);
  });

  it("cost 40 operators a sample, 3,400 in the one that it begins in, and nothing while another view is shown", () => {
    const music = musicLike(1, RATE);
    const engine = new ViewEngine(WHOLE, "Stereo", RATE, true);
    engine.hear(...music);
    expect(engine.operations.all / RATE).toBeLessThan(40);
    expect(engine.operations.most).toBeLessThan(3_400);
    const idle = new ViewEngine(WHOLE, "Loudness", RATE, true);
    idle.hear(...music);
    expect([idle.operations.all / RATE, idle.frames]).toEqual([1, 0]);
  });
});

describe("correlation by range in gen~", () => {
  /** A tone in each range, related by so much: its second channel is a part of it and the rest a quarter turn away. */
  const RELATED = [
    [61.3, 1],
    [247.1, 0.5],
    [901.7, 0],
    [4_003, -1],
  ] as const;

  function related(seconds: number): readonly [Float32Array, Float32Array] {
    const side = (turned: boolean) =>
      channel(seconds, RATE, (time) =>
        RELATED.reduce((sum, [hertz, correlation]) => {
          const angle = 2 * Math.PI * hertz * time;
          const other = correlation * Math.sin(angle) + Math.sqrt(1 - correlation ** 2) * Math.cos(angle);
          return sum + 0.2 * (turned ? other : Math.sin(angle));
        }, 0),
      );
    return [side(false), side(true)];
  }

  it("is each range's own, at the moment and since the beginning", () => {
    const engine = heard(related(1.5), RATE, RANGES);
    expect(RELATED).toHaveLength(BANDS);
    for (const [band, [, correlation]] of RELATED.entries()) {
      const at = STEREO_FRAME.bands + 2 * TRIPLE * band;
      for (const triple of [at, at + TRIPLE])
        expect(Math.abs(relations(engine, triple)!.correlation - correlation)).toBeLessThan(0.001);
    }
  });

  it("is what a mix is judged by, on what moves as music does", () => {
    const music = musicLike(4, RATE);
    const features = heardTrack(music, RATE);
    const image = readImage(features, new Uint8Array(features.frames).fill(1))!;
    const engine = heard(music, RATE, RANGES);
    for (const [band, { correlation }] of image.ranges.entries()) {
      const live = relations(engine, STEREO_FRAME.bands + 2 * TRIPLE * band + TRIPLE)!;
      expect(Math.abs(live.correlation - correlation)).toBeLessThan(0.02);
    }
  });

  it("reads nothing of a range that is silent, and no number that is none", () => {
    const engine = heard([new Float32Array(RATE), new Float32Array(RATE)], RATE, RANGES);
    expect(engine.frames).toBeGreaterThan(5);
    expect(engine.values.every((value) => value === 0)).toBe(true);
  });
});
