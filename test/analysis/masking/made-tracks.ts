import { randomAt } from "#src/dsp/seeded-random.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import type { HeardMix, HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/** A track of a made mix: `level` gives its bands in dB re full scale, in a frame; `-Infinity` is silence. */
export interface MadeTrack {
  readonly id: number;
  readonly level: (frame: number, band: number) => Decibels;
  /** Whether it sounds in a frame; without it, where its bands do. */
  readonly sounds?: (frame: number) => boolean;
  readonly group?: number;
  readonly kind?: HeardTrack["kind"];
  readonly sums?: boolean;
  readonly active?: boolean;
}

/** 20 frames a second, bars of 2 s from bar 1 on. */
export function madeMix(frames: number, tracks: readonly MadeTrack[]): HeardMix {
  return {
    range: { start: 0, end: 1 },
    start: 0,
    step: 0.05,
    frames,
    barAt: (frame) => 1 + frame / 40,
    tracks: tracks.map((track) => heardTrack(frames, track)),
    mix: null,
    warnings: [],
  };
}

function heardTrack(frames: number, { id, level, sounds, group, kind, sums, active }: MadeTrack): HeardTrack {
  return {
    id,
    name: `Track ${id}`,
    kind: kind ?? "audio",
    group: group ?? null,
    heard: "recording",
    why: null,
    missing: false,
    features: madeFeatures(frames, level, sounds),
    sums: sums ?? false,
    mixer: { volume: 0, pan: 0, automated: false, active: active ?? true, behind: 0 },
    devices: [],
  };
}

/** K-weighted powers are taken as the sum of the bands, halved over the channels. */
export function madeFeatures(
  frames: number,
  level: MadeTrack["level"],
  sounds: (frame: number) => boolean = () => true,
): TrackFeatures {
  const count = CAM_BANDS.length;
  const bands = Float32Array.from(
    { length: frames * count },
    (_, i) => 10 ** (level(Math.floor(i / count), i % count) / 10),
  );
  const weighted = new Float32Array(frames * 3);
  for (let i = 0; i < bands.length; i++) {
    const frame = Math.floor(i / count);
    if (sounds(frame)) for (const channel of [0, 1]) weighted[3 * frame + channel]! += bands[i]! / 2;
  }
  return {
    step: 0.05,
    frames,
    duration: frames * 0.05,
    sampleRate: 48_000,
    channels: 2,
    bands,
    weighted,
    image: new Float32Array(frames * 12),
    peaks: new Float32Array(frames * 2),
    clipped: new Float32Array(frames),
    onsets: new Float32Array(frames),
  };
}

/** A sound around a frequency: `level` in its middle, falling by `slope` dB a band. */
export function hump(middle: Hertz, level: Decibels, slope: Decibels): (band: number) => Decibels {
  const at = CAM_BANDS.findIndex((band) => band >= middle);
  return (band) => level - slope * Math.abs(band - at);
}

/** A seeded part of a mix: a hump somewhere that moves and breathes, with rests. */
export function seededTrack(seed: number, id: number): MadeTrack {
  const number = (index: number) => randomAt(seed * 1_000 + id, index);
  const middle = 10 + Math.floor(55 * number(0));
  const slope = 0.5 + 1.5 * number(1);
  const level = -45 + 20 * number(2);
  const [pace, rests] = [4 + Math.floor(12 * number(3)), 0.3 * number(4)];
  return {
    id,
    level: (frame, band) => {
      const note = Math.floor(frame / pace);
      if (number(10 + 3 * note) < rests) return Number.NEGATIVE_INFINITY;
      const moved = middle + Math.round(8 * (number(11 + 3 * note) - 0.5));
      return level + 6 * number(12 + 3 * note) - slope * Math.abs(band - moved) - ((frame % pace) / pace) * 6;
    },
  };
}
