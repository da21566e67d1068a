import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CAM_BAND_EDGES, CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { IMAGE_NUMBERS, type TrackFeatures } from "#src/model/mix/track-features.ts";
import { heardBytes, heardTrack } from "#test/doubles/heard/heard-track.ts";
import { channel, interleaved } from "#test/doubles/heard/metered.ts";
import { noise } from "#test/doubles/made/noise.ts";

const RATES = [8_000, 11_025, 22_050, 44_100, 48_000, 88_200, 96_000, 192_000] as const;

function sine(at: number, seconds: number, sampleRate: number, amplitude = 1): Float32Array {
  return channel(seconds, sampleRate, (time) => amplitude * Math.sin(2 * Math.PI * at * time));
}

function sum(values: ArrayLike<number>): number {
  return Array.from(values).reduce((total, value) => total + value, 0);
}

/** Powers of one frame's bands. */
function bandsOf({ bands }: TrackFeatures, frame: number): Float32Array {
  return bands.subarray(frame * CAM_BANDS.length, (frame + 1) * CAM_BANDS.length);
}

/** Left², right² and left · right of a range in a frame. */
function imageOf({ image }: TrackFeatures, frame: number, range: number): readonly number[] {
  return Array.from(image.subarray(frame * IMAGE_NUMBERS + 3 * range, frame * IMAGE_NUMBERS + 3 * range + 3));
}

const LISTS = ["bands", "weighted", "image", "peaks", "clipped", "onsets"] as const;

/** Tones that lie well inside what is heard, faded in and out, so that nothing of them is spread beyond it. */
function chord(seconds: number, sampleRate: number, seed: number): Float32Array {
  const random = noise(seed);
  const top = Math.min(18_000, 0.45 * sampleRate);
  const tones = Array.from({ length: 8 }, () => ({ at: 70 * (top / 70) ** ((random() + 1) / 2), phase: 3 * random() }));
  const fade = (time: number) => Math.sin((Math.PI / 2) * Math.min(1, 20 * time, 20 * (seconds - time))) ** 2;
  return channel(seconds, sampleRate, (time) =>
    tones.reduce((x, { at, phase }) => x + 0.1 * fade(time) * Math.sin(2 * Math.PI * at * time + phase), 0),
  );
}

describe("the grid of a track", () => {
  it.each(RATES)("has 20 frames a second at %d Hz, and the last is filled up with silence", (rate) => {
    const { frames, duration, step } = heardTrack([sine(440, 1, rate)], rate);
    expect([frames, duration, step]).toEqual([20, 1, 0.05]);
    expect(heardTrack([new Float32Array(rate + 1)], rate).frames).toBe(21);
  });

  it.each([11_025, 22_050, 44_100])("does not drift in a minute at %d Hz: a click stands in its own frame", (rate) => {
    const at = Math.round(59.975 * rate);
    const click = new Float32Array(60 * rate);
    click[at] = 1;
    const { peaks, weighted } = heardTrack([click], rate);
    const loudest = (row: Float32Array, width: number) => Math.floor(row.indexOf(Math.max(...row)) / width);
    expect([loudest(peaks, 2), loudest(weighted, 3)]).toEqual([1199, 1199]);
  });

  it("is the same whatever the pieces", () => {
    const planes = [chord(1, 44_100, 1), chord(1, 44_100, 2)];
    const whole = heardTrack(planes, 44_100);
    for (const piece of [1, 333, 5_000]) {
      const heard = heardTrack(planes, 44_100, piece);
      for (const list of LISTS)
        for (const [i, value] of whole[list].entries()) expect(Math.abs(heard[list][i]! - value)).toBeLessThan(1e-6);
    }
  });

  it.each([0, 1, 2])("takes a file of %d samples", (length) => {
    const { frames, bands, weighted, image, peaks, clipped, onsets } = heardTrack([
      new Float32Array(length).fill(0.5),
      new Float32Array(length).fill(0.5),
    ]);
    expect(frames).toBe(length === 0 ? 0 : 1);
    const lists = [bands, weighted, image, peaks, clipped, onsets];
    expect(lists.map((list) => list.length)).toEqual([75, 3, 12, 2, 1, 1].map((width) => width * frames));
    expect(lists.every((list) => list.every(Number.isFinite))).toBe(true);
    if (length > 0) expect(peaks[0]).toBeGreaterThanOrEqual(0.5);
  });
});

describe("the bands of a track", () => {
  it("hold the energy of the signal within 0.1 dB, at every rate, in mono and stereo", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...RATES),
        fc.integer({ min: 1, max: 2 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0.3, max: 1.2, noNaN: true }),
        (rate, channels, seed, seconds) => {
          const planes = Array.from({ length: channels }, (_, c) => chord(seconds, rate, seed + c));
          const { bands } = heardTrack(planes, rate);
          const energy = (2 / channels) * sum(planes.map((plane) => sum(plane.map((x) => x * x))));
          const heard = (sum(bands) * rate) / 20;
          expect(10 * Math.log10(heard / energy)).toBeCloseTo(0, 1);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("hold a sine in the band that it lies in, at its own power, in every frame", () => {
    for (const [band, centre] of CAM_BANDS.entries()) {
      if (band % 6 !== 0) continue;
      const heard = heardTrack([sine(centre, 1, 48_000), new Float32Array(48_000)]);
      for (const frame of [8, 10, 12]) {
        const powers = bandsOf(heard, frame);
        expect(10 * Math.log10(sum(powers) / 0.5)).toBeCloseTo(0, 1);
        expect(powers[band]! / sum(powers)).toBeGreaterThan(0.85);
      }
    }
  });

  it("are 0 above half the sample rate, and an offset is 29 dB down", () => {
    const { bands, frames } = heardTrack([sine(1_000, 0.5, 8_000)], 8_000);
    const first = CAM_BAND_EDGES.findIndex((edge) => edge > 4_100);
    for (let frame = 0; frame < frames; frame++)
      expect(sum(bands.subarray(frame * CAM_BANDS.length + first, (frame + 1) * CAM_BANDS.length))).toBe(0);
    const offset = heardTrack([new Float32Array(48_000).fill(0.5)]);
    expect(sum(bandsOf(offset, 10))).toBeLessThan(0.5 * 10 ** -2.9);
  });

  it("scale with a gain: power by its square, beginnings not at all", () => {
    const planes = [chord(1, 48_000, 5), chord(1, 48_000, 6)];
    const loud = heardTrack(planes);
    const soft = heardTrack(planes.map((plane) => plane.map((x) => x / 8)));
    for (const [i, power] of loud.bands.entries()) expect(Math.abs(soft.bands[i]! * 64 - power)).toBeLessThan(1e-6);
    for (const [frame, onset] of loud.onsets.entries()) expect(soft.onsets[frame]).toBeCloseTo(onset, 2);
  });
});

describe("the image of a track", () => {
  it("tells in which range two channels are alike, apart or opposite", () => {
    const low = sine(60, 1, 48_000, 0.3);
    const middle = sine(900, 1, 48_000, 0.3);
    const left = low.map((x, i) => x + middle[i]!);
    const right = low.map((x, i) => x - middle[i]!);
    const heard = heardTrack([left, right]);
    const [ll, rr, lr] = imageOf(heard, 10, 0) as [number, number, number];
    expect(lr / Math.sqrt(ll * rr)).toBeCloseTo(1, 3);
    const [ml, mr, mlr] = imageOf(heard, 10, 2) as [number, number, number];
    expect(mlr / Math.sqrt(ml * mr)).toBeCloseTo(-1, 3);
    expect(ml).toBeCloseTo(0.045, 3);
  });

  it("adds up to the bands", () => {
    const heard = heardTrack([chord(1, 44_100, 1), chord(1, 44_100, 2)], 44_100);
    for (let frame = 0; frame < heard.frames; frame++) {
      const both = [0, 1, 2, 3].reduce((total, range) => {
        const [ll = 0, rr = 0] = imageOf(heard, frame, range);
        return total + ll + rr;
      }, 0);
      expect(both / sum(bandsOf(heard, frame))).toBeCloseTo(1, 5);
    }
  });
});

describe("a mono file", () => {
  it("reads as two channels alike, but for what is clipped, which it has once", () => {
    const plane = sine(700, 1, 48_000, 2).map((x) => Math.max(-1, Math.min(1, x)));
    const [single, both] = [heardTrack([plane]), heardTrack([plane, plane])];
    for (const list of ["bands", "weighted", "image", "peaks", "onsets"] as const)
      for (const [i, value] of both[list].entries())
        expect(Math.abs(single[list][i]! - value)).toBeLessThanOrEqual(1e-5 * Math.abs(value) + 1e-9);
    expect(sum(single.clipped)).toBeGreaterThan(0);
    expect(sum(both.clipped)).toBe(2 * sum(single.clipped));
  });
});

describe("what is odd in a file", () => {
  it("NaN and infinite samples are counted and are silence", () => {
    const plane = sine(500, 0.5, 48_000, 0.5);
    const clean = plane.map((x, i) => (i % 1_000 === 7 ? 0 : x));
    const odd = plane.map((x, i) => (i % 1_000 === 7 ? [Number.NaN, Number.POSITIVE_INFINITY][(i >> 3) % 2]! : x));
    const { features, notFinite } = heardBytes(interleaved([odd]), 1, "f32le", 4);
    expect(notFinite).toBe(24);
    expect(features).toEqual(heardTrack([clean]));
  });

  it("silence is 0 in every list", () => {
    const { bands, weighted, image, peaks, clipped, onsets } = heardTrack([new Float32Array(48_000)]);
    for (const list of [bands, weighted, image, peaks, clipped, onsets]) expect(list.every((x) => x === 0)).toBe(true);
  });

  it("flat tops are counted in their frames: at full scale, and at a lower ceiling of the file's own", () => {
    for (const level of [1, 0.5]) {
      const loud = (time: number) => (time > 0.4 && time < 0.6 ? 1.5 : 0.5);
      const plane = channel(
        1,
        48_000,
        (time) => level * Math.max(-1, Math.min(1, loud(time) * Math.sin(1_400 * time))),
      );
      const { clipped } = heardTrack([plane, new Float32Array(48_000)]);
      expect(sum(clipped.subarray(8, 13))).toBeGreaterThan(1_000);
      expect(sum(clipped)).toBe(sum(clipped.subarray(8, 13)));
    }
  });

  it("a file of more channels is refused", () => {
    expect(() => heardBytes(new Uint8Array(0), 3, "f32le", 4)).toThrow(RangeError);
  });
});

describe("what begins in a track", () => {
  it("is where a tone comes in, and not where it stays or ends", () => {
    const plane = channel(
      2,
      48_000,
      (time) =>
        0.5 * Math.min(1, Math.max(0, 200 * (time - 0.5), 0), Math.max(0, 50 * (1.5 - time))) * Math.sin(2_500 * time),
    );
    const { onsets } = heardTrack([plane]);
    const begun = [...onsets.keys()].filter((frame) => onsets[frame]! > 0.2);
    expect(begun.every((frame) => frame >= 9 && frame <= 11)).toBe(true);
    expect(begun.length).toBeGreaterThan(0);
    expect(sum(onsets.subarray(14))).toBeLessThan(0.5);
  });

  it("stands out of steady noise", () => {
    const random = noise(3);
    const plane = channel(3, 48_000, (time) => (time >= 1.5 && time < 1.55 ? 0.5 : 0.02) * random());
    const { onsets } = heardTrack([plane]);
    const steady = [...onsets.subarray(5, 26), ...onsets.subarray(36)];
    expect(Math.max(...onsets.subarray(28, 33))).toBeGreaterThan(4 * Math.max(...steady));
  });
});
