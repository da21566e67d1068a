import { LowPass } from "#examples/sound/filters.ts";
import { seededRandom } from "#examples/sound/random.ts";
import type { CheckCode } from "#src/model/quality/check-item.ts";
import type { Seconds } from "#src/model/units.ts";
import {
  between,
  bright,
  clip,
  doubled,
  humming,
  limited,
  lowpassed,
  over,
  shortened,
  whole,
} from "#test/cli/check/made/changes.ts";
import { strings } from "#test/cli/check/made/clean.ts";
import { band, kit, type Made } from "#test/cli/check/made/mixed.ts";
import { someTalk } from "#test/cli/check/made/some-talk.ts";

/** A file with one fault planted in it. */
export interface Planted {
  readonly code: CheckCode;
  /** What was done, in the words of the trade. */
  readonly fault: string;
  readonly made: () => Made;
  /** Where it is; left out where it is the whole file. */
  readonly at?: readonly [start: Seconds, end: Seconds];
  /** Seconds by which the place may be off. */
  readonly within?: Seconds;
  readonly platform?: string;
}

export const PLANTED_FAULTS: readonly Planted[] = [
  {
    code: "clipping",
    fault: "a bar driven 12 dB into full scale",
    made: () => over(band(), [2, 3], (x) => clip(x * 4, 1)),
    ...{ at: [2, 3], within: 0.3 },
  },
  {
    code: "clipping",
    fault: "clipped by 9 dB and turned down by 7",
    made: () => over(band(), [3.2, 5], (x) => 0.44 * clip(x * 2.8, 1)),
    ...{ at: [3.2, 5], within: 0.6 },
  },
  {
    code: "clipping",
    fault: "drums clipped, written with 16 bits and dithered",
    made: () => {
      const random = seededRandom(9);
      const dither = () => (random.noise() + random.noise()) * 2 ** -16;
      return { ...whole(kit(), (x) => (x === 0 ? 0 : 0.7 * clip(x * 3, 1) + dither())), encoding: "s16le" };
    },
    ...{ at: [0.2, 7], within: 0.8 },
  },
  {
    code: "true-peak",
    fault: "peaks between -1 and 0 dBTP",
    made: () => whole(band(), (x) => x * 10 ** (2.5 / 20)),
  },
  {
    code: "intersample-overs",
    fault: "a burst at a quarter of the rate, its samples at 0.97, its wave above full scale",
    made: () =>
      over(
        band(),
        [4, 4.05],
        (_, i) => 0.97 * [1, 1, -1, -1][i % 4]! * Math.sin((Math.PI * (i - 192_000)) / 2400) ** 2,
      ),
    ...{ at: [4, 4.05], within: 0.03 },
  },
  { code: "dc", fault: "an offset of 2 %", made: () => whole(band(), (x) => 0.9 * x + 0.02) },
  {
    code: "dc",
    fault: "an offset of 1 % from the third second on",
    made: () => over(band(), [3, 7.8], (x, i) => 0.9 * x - 0.01 * Math.min(1, (i - 144_000) / 4800)),
    ...{ at: [3, 7.8], within: 1.5 },
  },
  {
    code: "correlation",
    fault: "the right channel inverted",
    made: () => whole(band(), (x, _, channel) => (channel === 1 ? -x : x)),
  },
  {
    code: "correlation",
    fault: "the right channel inverted for two seconds",
    made: () => over(band(), [3, 5], (x, _, channel) => (channel === 1 ? -x : x)),
    ...{ at: [3, 5], within: 0.35 },
  },
  {
    code: "low-correlation",
    fault: "the bass of one channel inverted",
    made: () => {
      const made = band();
      const filters = [new LowPass(), new LowPass()] as const;
      for (const filter of filters) filter.tune(160, made.sampleRate);
      return whole(made, (x, _, channel) => (channel === 0 ? x : x - 2 * filters[0].next(filters[1].next(x))));
    },
  },
  {
    code: "mono-loss",
    fault: "a synth whose sides are opposite",
    made: () => {
      const made = band();
      return whole(
        made,
        (x, i, channel) =>
          0.25 * x +
          (channel === 0 ? 0.4 : -0.4) *
            Math.sin((2 * Math.PI * 700 * i) / 48_000) *
            Math.min(1, i / 9600, (345_000 - Math.min(345_000, i)) / 9600),
      );
    },
  },
  { code: "loudness", fault: "8 LU under Spotify", made: () => whole(band(), (x) => 0.2 * x), platform: "spotify" },
  {
    code: "dynamics",
    fault: "a limiter driven by 32 dB",
    made: () => limited(band(), 40, 0.8),
  },
  {
    code: "silence-start",
    fault: "four seconds of silence before it",
    made: () => between(band(), 4, 0),
    ...{ at: [0, 4.2], within: 0.1 },
  },
  {
    code: "silence-end",
    fault: "twelve seconds of silence behind it",
    made: () => between(band(), 0, 12),
    ...{ at: [7.1, 19.8], within: 0.3 },
  },
  {
    code: "noise-end",
    fault: "the tail cut off in the middle of a chord",
    made: () => {
      const made = band();
      return { ...made, planes: made.planes.map((plane) => plane.slice(0, 5 * 48_000)) };
    },
    ...{ at: [4.98, 5], within: 0.02 },
  },
  {
    code: "noise-end",
    fault: "hiss that stays after the last note",
    made: () => {
      const random = seededRandom(4);
      return over(between(band(), 0, 2), [7.2, 9.8], (x) => x + 0.004 * random.noise());
    },
    ...{ at: [7.2, 9.8], within: 0.6 },
  },
  {
    code: "noise-end",
    fault: "a chair moved after the end",
    made: () => {
      const random = seededRandom(4);
      return over(
        between(band(), 0, 3),
        [9.5, 9.7],
        (x, i) => x + 0.05 * random.noise() * Math.sin((Math.PI * (i - 456_000)) / 9600),
      );
    },
    ...{ at: [9.5, 9.7], within: 0.05 },
  },
  {
    code: "clicks",
    fault: "one sample that is wrong",
    made: () => over(band(), [3.3, 3.3 + 1 / 48_000], (x) => x + 0.35),
    ...{ at: [3.3, 3.3], within: 0.001 },
  },
  {
    code: "clicks",
    fault: "a splice that left out five milliseconds of a chord",
    made: () => {
      const made = strings();
      const [from, to] = [Math.round(2.5 * made.sampleRate), Math.round(2.505 * made.sampleRate)];
      const planes = made.planes.map((plane) => {
        const shorter = plane.slice(0, plane.length - (to - from));
        shorter.set(plane.subarray(to), from);
        return shorter;
      });
      return { ...made, planes };
    },
    ...{ at: [2.5, 2.5], within: 0.001 },
  },
  {
    code: "clicks",
    fault: "a tick in the pause of a voice",
    made: () => over(someTalk(), [2.6, 2.6 + 1 / 48_000], (x) => x + 0.1),
    ...{ at: [2.6, 2.6], within: 0.001 },
  },
  {
    code: "dropout",
    fault: "a buffer of 512 samples lost",
    made: () => over(band(), [4.1, 4.1 + 512 / 48_000], () => 0),
    ...{ at: [4.1, 4.1 + 512 / 48_000], within: 0.001 },
  },
  {
    code: "dropout",
    fault: "the right channel gone for a third of a second",
    made: () => over(band(), [2.0, 2.33], (x, _, channel) => (channel === 1 ? 0 : x)),
    ...{ at: [2.0, 2.33], within: 0.002 },
  },
  {
    code: "dropout",
    fault: "four holes here and there",
    made: () => [1.13, 2.71, 3.07, 5.4].reduce((made, at) => over(made, [at, at + 0.02], (x) => 0.001 * x), band()),
    ...{ at: [1.13, 5.42], within: 0.002 },
  },
  {
    code: "hum",
    fault: "50 Hz and its multiples at -55 dBFS under a voice",
    made: () => whole(someTalk(), (x, i) => x + humming(i / 48_000, 50, 0.0018)),
  },
  {
    code: "hum",
    fault: "60 Hz and its multiples at -60 dBFS around a band",
    made: () => whole(between(band(), 1, 1), (x, i) => x + humming(i / 48_000, 60, 0.001)),
  },
  {
    code: "one-sided",
    fault: "the right channel silent",
    made: () => whole(band(), (x, _, channel) => (channel === 1 ? 0 : x)),
  },
  {
    code: "one-sided",
    fault: "the left channel 14 dB down",
    made: () => whole(band(), (x, _, channel) => (channel === 0 ? 0.2 * x : x)),
  },
  { code: "sample-rate", fault: "22.05 kHz", made: () => band(22_050) },
  { code: "upsampled", fault: "44.1 kHz carried up to 88.2", made: () => doubled(shortened(bright(44_100))) },
  {
    code: "lossy-source",
    fault: "a codec's low-pass at 16 kHz",
    made: () => lowpassed(shortened(bright(48_000)), 16_000),
  },
  {
    code: "bit-depth",
    fault: "16 bits in a file of 24",
    made: () => whole(band(), (x) => Math.round(x * 32_768) / 32_768),
  },
];
