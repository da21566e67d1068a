import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { realTransform } from "#src/dsp/spectrum/real-transform.ts";
import { piecewiseLinear } from "#src/model/time/piecewise-linear.ts";
import type { StretchOrder, TimeStretch } from "#src/ports/sound/time-stretch.ts";
import { drumLoop } from "#test/doubles/made/drum-loop.ts";
import { noise } from "#test/doubles/made/noise.ts";

const RATE = 48_000;
const SECONDS = 3;
const INAUDIBLE = 1e-6;
/** 2 ms. */
const RISE = 96;

const random = noise(1);
const NOISE = made(() => 0.3 * random());
const TONE = made((at) => 0.5 * Math.sin(2 * Math.PI * 440 * at));
const BASS = made((at) => 0.5 * Math.sin(2 * Math.PI * 55 * at));
const { samples, hits } = drumLoop({
  bpm: 120,
  sampleRate: RATE,
  bars: 1,
  patterns: { snare: "x...x...x...x...", hat: "..x...x...x...x." },
});
const DRUMS = Float64Array.from(samples);
const SECONDS_OF_DRUMS = DRUMS.length / RATE;
const SNARES = hits.filter(({ drum }) => drum === "snare").map(({ at }) => onset(DRUMS, at));
/** File time and the song time that it is heard at. */
type TimeMap = readonly { readonly file: number; readonly song: number }[];
/** Faster, as it was, slower: as warp markers have it. */
const BENT: TimeMap = [
  { file: 0, song: 0 },
  { file: 0.7, song: 0.6 },
  { file: 1.4, song: 1.3 },
  { file: 2.4, song: 2.5 },
];

/** What every stretcher keeps. */
export function timeStretchContract(name: string, open: () => TimeStretch): void {
  const stretched = async (
    planes: readonly Float64Array[],
    { map = straight(1), ...order }: Partial<StretchOrder> & { readonly map?: TimeMap },
    block = 1_000,
  ) => {
    const to = planes[0]!.length / RATE;
    const sound = await open().stretch({
      fileRate: RATE,
      songRate: RATE,
      channels: planes.length === 1 ? 1 : 2,
      fileAt: (song) => through(map, "song", "file", song),
      semitones: 0,
      from: songAt(map, 0),
      to: songAt(map, to),
      read: reading(planes),
      ...order,
    });
    const out = planes.map(() => new Float64Array(sound.frames));
    for (let at = 0; at < sound.frames; )
      at += await sound.read(out.map((plane) => plane.subarray(at, Math.min(at + block, sound.frames))));
    return out;
  };

  describe(`${name} keeps the promise of a time stretch`, () => {
    it("gives the file's own samples where the map only shifts", async () => {
      const map = [
        { file: 0.5, song: 10 },
        { file: 1, song: 10.5 },
      ];
      const [left, right] = await stretched([NOISE, TONE], { map, from: 10.25, to: 11.25 });
      expect(same(left!, NOISE.slice(0.75 * RATE, 1.75 * RATE))).toBe(true);
      expect(same(right!, TONE.slice(0.75 * RATE, 1.75 * RATE))).toBe(true);
    });

    it.each([
      [0.8, 0.005],
      [0.95, 0.005],
      [1.25, 0.005],
      [1.5, 0.015],
    ])("hears each hit where the map has it, %f times as long, within %f s", async (times, within) => {
      const [out] = await stretched([DRUMS], { map: straight(times) });
      for (const hit of SNARES) expect(Math.abs(onset(out!, hit * times) - hit * times)).toBeLessThan(within);
    });

    it.each([
      [0, 1],
      [0, 1.2],
      [2, 1],
    ])("is on time at another rate too: %f semitones, %f times as long", async (semitones, times) => {
      const order = { map: straight(times), semitones, songRate: 44_100 };
      const [out] = await stretched([DRUMS], order);
      expect(out!.length).toBe(Math.round(SECONDS_OF_DRUMS * times * 44_100));
      for (const hit of SNARES) {
        const at = (hit * times * 44_100) / RATE;
        expect(Math.abs(onset(out!, at) - at)).toBeLessThan(0.005);
      }
    });

    it("follows a map that bends, from within it", async () => {
      const [out] = await stretched([DRUMS], { map: BENT, from: 0.5 });
      const later = SNARES.filter((hit) => songAt(BENT, hit) > 0.6);
      expect(later.length).toBeGreaterThan(1);
      for (const hit of later) {
        const at = songAt(BENT, hit) - 0.5;
        expect(Math.abs(onset(out!, at) - at)).toBeLessThan(0.005);
      }
    });

    it.each([
      ["a tone", TONE, 0.8, 0],
      ["noise", NOISE, 0.8, 0],
      ["drums", DRUMS, 0.8, 0],
      ["a tone", TONE, 1.25, 0],
      ["noise", NOISE, 1.25, 0],
      ["drums", DRUMS, 1.25, 0],
      ["a tone", TONE, 1, 3],
    ] as const)("keeps the level of %s within 0.1 dB, %#", async (_name, sound, times, semitones) => {
      const [out] = await stretched([sound], { map: straight(times), semitones });
      expect(Math.abs(10 * Math.log10(meanSquare(out!) / meanSquare(sound)))).toBeLessThan(0.1);
    });

    it.each([
      [0.8, 0, BASS, 55],
      [1.25, 0, TONE, 440],
      [1, 1, BASS, 55],
      [1, -12, TONE, 440],
      [1.1, 0.37, TONE, 440],
    ])("is in tune within a cent: %f times as long, %f semitones", async (times, semitones, sound, frequency) => {
      const [out] = await stretched([sound], { map: straight(times), semitones });
      const wanted = frequency * 2 ** (semitones / 12);
      expect(Math.abs(1200 * Math.log2(pitchOf(out!, wanted) / wanted))).toBeLessThan(1);
    });

    it("keeps the phase between channels", async () => {
      const turned = NOISE.map((sample) => -0.5 * sample);
      const [left, right] = await stretched([NOISE, turned], { map: straight(1.2), semitones: 2 });
      const apart = left!.reduce((most, sample, at) => Math.max(most, Math.abs(-0.5 * sample - right![at]!)), 0);
      expect(apart).toBeLessThan(INAUDIBLE);
    });

    it("keeps silence silent, in front of a file and behind it too", async () => {
      const [still] = await stretched([new Float64Array(RATE)], { map: straight(1.3), semitones: 5 });
      expect(meanSquare(still!)).toBe(0);
      const [beyond] = await stretched([TONE], { map: straight(1.3), from: -2, to: -1 });
      expect(meanSquare(beyond!)).toBe(0);
    });

    it("gives the same samples again, wherever it is read in blocks", async () => {
      const order = { map: straight(2.4), semitones: 1 };
      const short = NOISE.subarray(0, RATE / 4);
      const whole = await stretched([short], order, RATE);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 100, max: 9_000 }), async (block) => {
          const [again] = await stretched([short], order, block);
          expect(same(again!, whole[0]!)).toBe(true);
        }),
        { numRuns: 3 },
      );
    });

    it("asks for the file once, forward, and never for much more than it gives", async () => {
      const asked: [number, number][] = [];
      const read = async (frame: number, into: readonly Float64Array[]) => {
        asked.push([frame, into[0]!.length]);
        await reading([NOISE])(frame, into);
      };
      await stretched([NOISE], { map: straight(0.5), read });
      for (const [at, [frame]] of asked.entries())
        if (at > 0) expect(frame).toBe(asked[at - 1]![0] + asked[at - 1]![1]);
      const all = asked.reduce((sum, [, length]) => sum + length, 0);
      expect(all / RATE).toBeLessThan(2 * SECONDS);
    });

    it("refuses what is no stretch of a song", async () => {
      await expect(stretched([TONE], { fileAt: (song) => -song, from: 0, to: 1 })).rejects.toThrow(RangeError);
      await expect(stretched([TONE], { songRate: 0 })).rejects.toThrow(RangeError);
      await expect(stretched([TONE], { from: 1, to: 1 })).rejects.toThrow(RangeError);
      await expect(stretched([TONE], { semitones: Number.NaN })).rejects.toThrow(RangeError);
    });
  });
}

function made(sampleAt: (at: number) => number): Float64Array {
  return Float64Array.from({ length: SECONDS * RATE }, (_, frame) => sampleAt(frame / RATE));
}

function straight(times: number): TimeMap {
  return [
    { file: 0, song: 0 },
    { file: 1, song: times },
  ];
}

function songAt(map: TimeMap, file: number): number {
  return through(map, "file", "song", file);
}

function through(map: TimeMap, from: "file" | "song", to: "file" | "song", at: number): number {
  const [xs, ys] = [Float64Array.from(map, (point) => point[from]), Float64Array.from(map, (point) => point[to])];
  return piecewiseLinear(xs, ys, at);
}

function reading(planes: readonly Float64Array[]): StretchOrder["read"] {
  return async (frame, into) => {
    for (const [channel, plane] of into.entries())
      for (let at = 0; at < plane.length; at += 1) plane[at] = planes[channel]![frame + at] ?? 0;
  };
}

function same(one: Float64Array, other: Float64Array): boolean {
  return one.length === other.length && one.every((sample, at) => Object.is(sample, other[at]));
}

function meanSquare(sound: Float64Array): number {
  return sound.reduce((sum, sample) => sum + sample * sample, 0) / sound.length;
}

/** Where energy rises most within 30 ms of a time: 2 ms against the 2 ms before. */
function onset(sound: Float64Array, near: number): number {
  const energy = (from: number) => meanSquare(sound.subarray(from, from + RISE));
  let [best, found] = [0, near];
  for (let frame = Math.round((near - 0.03) * RATE); frame < (near + 0.03) * RATE; frame += 6) {
    const rise = energy(frame) - energy(frame - RISE);
    if (rise > best) [best, found] = [rise, frame / RATE];
  }
  return found;
}

const SIZE = 65_536;

/** Of the strongest line near a frequency, by a parabola through it and its neighbours. */
function pitchOf(sound: Float64Array, near: number): number {
  const windowed = Float64Array.from(
    { length: SIZE },
    (_, at) => (1 - Math.cos((2 * Math.PI * at) / SIZE)) * sound[RATE / 2 + at]!,
  );
  const [re, im] = [new Float64Array(SIZE / 2 + 1), new Float64Array(SIZE / 2 + 1)];
  realTransform(SIZE).forward(windowed, re, im);
  const height = (line: number) => Math.log(Math.hypot(re[line]!, im[line]!));
  const around = Array.from({ length: 61 }, (_, at) => Math.round((near * SIZE) / RATE) - 30 + at);
  const line = around.reduce((best, one) => (height(one) > height(best) ? one : best));
  const [before, at, after] = [height(line - 1), height(line), height(line + 1)];
  return ((line + (before - after) / (2 * (before - 2 * at + after))) * RATE) / SIZE;
}
