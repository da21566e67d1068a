import { randomAt } from "#src/dsp/seeded-random.ts";

/** A block of sound in whole steps, channel by channel. */
export type Steps = readonly (readonly number[])[];

export interface FlacSignal {
  readonly name: string;
  readonly bits: 16 | 24;
  readonly channels: Steps;
}

const KINDS: Readonly<Record<string, (i: number, most: number, random: () => number) => number>> = {
  silence: () => 0,
  "one value throughout": (_, most) => most - 5,
  "the lowest value throughout": (_, most) => -most,
  "full scale, one sign after the other": (i, most) => (i % 2 === 0 ? -most : most - 1),
  "full scale, two of a sign": (i, most) => (i % 4 < 2 ? -most : most - 1),
  "white noise at full scale": (_, most, random) => Math.floor((2 * random() - 1) * most),
  "noise of one step": (_i, _most, random) => Math.round(2 * random() - 1),
  "a tone": (i, most) => Math.round(0.9 * most * Math.sin(i * 0.05)),
  "a tone near the top of the band": (i, most) => Math.round(0.99 * most * Math.sin(i * 3.1)),
  "a tone in noise": (i, most, random) => Math.round(most * (0.4 * Math.sin(i * 0.02) + 0.01 * (random() - 0.5))),
  steps: (i, most) => (Math.floor(i / 100) % 2 === 0 ? -most : most - 1),
  "one spike in silence": (i, most) => (i === 777 ? -most : 0),
  "low bits that are not used": (i, most) => 256 * Math.round((most / 256 - 1) * Math.sin(i * 0.03)),
  "a slow ramp": (i) => i - 2000,
};

const LENGTHS = [1, 2, 31, 33, 4095, 4096];

/** Every kind at 16 and 24 bits, mono and stereo; the lengths in turn, each kind with a whole block too. */
export const FLAC_SIGNALS: readonly FlacSignal[] = Object.entries(KINDS).flatMap(([name, at], kind) =>
  ([16, 24] as const).flatMap((bits) =>
    [4096, LENGTHS[kind % LENGTHS.length]!].map((length, which) => {
      let drawn = 0;
      const random = () => randomAt(kind + 1, drawn++);
      const one = (turn: number) => Array.from({ length }, (_, i) => at(turn * i + turn, 2 ** (bits - 1), random));
      const channels = which === 0 ? [one(1), one(1).map((x, i) => (i % 3 === 0 ? -1 - x : x))] : [one(1)];
      return { name: `${name}, ${bits} bits, ${channels.length} × ${length}`, bits, channels };
    }),
  ),
);

/** Interleaved, little-endian. */
export function pcmOf({ channels, bits }: FlacSignal): Uint8Array {
  const width = bits / 8;
  const bytes = Buffer.alloc(channels.length * width * channels[0]!.length);
  for (const [channel, samples] of channels.entries())
    for (const [i, sample] of samples.entries())
      bytes.writeIntLE(sample, (i * channels.length + channel) * width, width);
  return Uint8Array.from(bytes);
}
