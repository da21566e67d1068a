import { describe, expect, it } from "vitest";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import type { AudioClip, Device, Parameter, Track } from "#src/model/live-set.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { heardTrack } from "#test/doubles/heard-track.ts";
import { audioClip, liveSet, parameter, track } from "#test/doubles/live-set.ts";
import { madeFiles } from "#test/doubles/made-features.ts";
import { noise } from "#test/doubles/noise.ts";

/**
 * A small set rendered by hand, sample by sample, and measured; against what is heard of it without rendering.
 *
 * One: stereo noise, clip gain 0.5, a fade-in of 1 s, its fader from 1 down to 0.25 over beats 2 to 6, pan -0.5. Two: a hum that swells under a hiss on its right,
 * through a Utility of 50 % width and a bell of EQ Eight, in a group whose fader stands at 0.7 and whose pan at 0.3.
 */
const RATE = 48_000;
const SECONDS = 4;
const LENGTH = RATE * SECONDS;

type Stereo = readonly [left: Float32Array, right: Float32Array];

function made(sample: (frame: number) => readonly [number, number]): Stereo {
  const planes: Stereo = [new Float32Array(LENGTH), new Float32Array(LENGTH)];
  for (let frame = 0; frame < LENGTH; frame += 1) {
    const [left, right] = sample(frame);
    planes[0][frame] = left;
    planes[1][frame] = right;
  }
  return planes;
}

const [first, second, third, fourth] = [noise(1), noise(2), noise(3), noise(4)];
const ONE = made(() => {
  const shared = first();
  return [0.3 * (shared + 0.5 * second()), 0.3 * (shared - 0.4 * third())];
});
const TWO = made((frame) => {
  const time = frame / RATE;
  const swell = 0.2 * (1 + Math.sin(2 * Math.PI * 0.5 * time));
  const hum = swell * (Math.sin(2 * Math.PI * 700 * time) + 0.5 * Math.sin(2 * Math.PI * 1100 * time));
  return [hum, 0.4 * hum + 0.05 * fourth()];
});

const RENDERED_ONE = made((frame) => {
  const time = frame / RATE;
  const fade = Math.min(1, time);
  const fader = time < 1 ? 1 : time > 3 ? 0.25 : 1 - (0.75 * (time - 1)) / 2;
  const gain = 0.5 * fade * fader;
  return [
    gain * Math.SQRT2 * Math.cos(Math.PI / 8) * ONE[0][frame]!,
    gain * Math.SQRT2 * Math.sin(Math.PI / 8) * ONE[1][frame]!,
  ];
});

/** +6 dB at 1100 Hz with a Q of 2. Source: R. Bristow-Johnson, Cookbook formulae for audio EQ, peakingEQ. */
function throughBell(plane: Float32Array): Float32Array {
  const w = (2 * Math.PI * 1100) / RATE;
  const a = 10 ** (6 / 40);
  const alpha = Math.sin(w) / (2 * 2);
  const [x, y] = [
    [0, 0],
    [0, 0],
  ] as [[number, number], [number, number]];
  return plane.map((sample) => {
    const out =
      ((1 + alpha * a) * sample -
        2 * Math.cos(w) * x[0] +
        (1 - alpha * a) * x[1] +
        2 * Math.cos(w) * y[0] -
        (1 - alpha / a) * y[1]) /
      (1 + alpha / a);
    x.splice(0, 2, sample, x[0]);
    y.splice(0, 2, out, y[0]);
    return out;
  });
}

const WIDTH = 0.5;
const NARROW = made((frame) => {
  const middle = (TWO[0][frame]! + TWO[1][frame]!) / 2;
  const side = (WIDTH * (TWO[0][frame]! - TWO[1][frame]!)) / 2;
  return [middle + side, middle - side];
});
const BENT: Stereo = [throughBell(NARROW[0]), throughBell(NARROW[1])];
const GROUP_PAN = ((0.3 + 1) * Math.PI) / 4;
const RENDERED_TWO = made((frame) => [
  0.7 * Math.SQRT2 * Math.cos(GROUP_PAN) * BENT[0][frame]!,
  0.7 * Math.SQRT2 * Math.sin(GROUP_PAN) * BENT[1][frame]!,
]);

function clip(file: string, given: Partial<AudioClip> = {}): AudioClip {
  const sample = { name: file, path: file, sampleRate: RATE, frames: LENGTH };
  const loop = { on: false, start: 0, end: SECONDS, startRelative: 0 };
  return audioClip({ sample, warped: false, end: 2 * SECONDS, loop, ...given });
}

function device(className: string, values: Readonly<Record<string, number>>): Device {
  const parameters = Object.entries(values).map(([name, value]): Parameter => parameter({ name, value, target: null }));
  return { name: className, className, on: true, parameters, nested: [] };
}

function mixer(volume: number, pan: number): Track["mixer"] {
  return { volume: parameter({ value: volume }), pan: parameter({ name: "Pan", target: 2, value: pan }), sends: [] };
}

const BELL = "Bands.2/ParameterA";
const SET = liveSet({
  tracks: [
    track({
      clips: [
        clip("one.wav", {
          gain: 0.5,
          fades: { on: true, in: { length: 1, unit: "seconds", byLive: false, skew: 0, slope: 0 } },
        }),
      ],
      mixer: mixer(0.5, -0.5),
      envelopes: [
        {
          parameter: "Mixer/Volume",
          target: 1,
          meaning: "automation",
          points: [
            { time: 2, value: 1 },
            { time: 6, value: 0.25 },
          ],
        },
      ],
    }),
    track({ id: 8, name: "Group", kind: "group", mixer: mixer(0.7, 0.3) }),
    track({
      id: 2,
      group: 8,
      clips: [clip("two.wav")],
      devices: [
        device("StereoGain", { StereoWidth: WIDTH }),
        device("Eq8", {
          [`${BELL}/IsOn`]: 1,
          [`${BELL}/Mode`]: 3,
          [`${BELL}/Freq`]: 1100,
          [`${BELL}/Gain`]: 6,
          [`${BELL}/Q`]: 2,
        }),
      ],
    }),
    track({ id: -1, name: "Main", kind: "main" }),
  ],
});

async function mixed(): Promise<HeardMix> {
  const files = madeFiles({ "one.wav": heardTrack(ONE, RATE), "two.wav": heardTrack(TWO, RATE) });
  const mix = await hearMix(SET, { range: null, stems: null }, files);
  if (!mix.ok) throw new Error(mix.error.sentence);
  return mix.value;
}

/** By how many dB some numbers differ at most, those that are far under the highest left out. */
function furthest(heard: Float32Array, rendered: Float32Array, floor = 1e-5): number {
  const most = rendered.reduce((highest, each) => Math.max(highest, each), 0);
  return heard.reduce((apart, each, at) => {
    const truth = rendered[at]!;
    return truth < floor * most ? apart : Math.max(apart, Math.abs(powerToDecibels(each / truth)));
  }, 0);
}

/** Of each number of a frame, its mean over all frames. */
function means(features: TrackFeatures, key: "bands" | "weighted" | "image", width: number): Float32Array {
  const sums = new Float32Array(width);
  features[key].forEach((value, at) => {
    sums[at % width] = sums[at % width]! + value / features.frames;
  });
  return sums;
}

describe("a set heard without rendering, against its render", async () => {
  const { tracks, mix } = await mixed();
  const one = heardTrack(RENDERED_ONE, RATE);
  const two = heardTrack(RENDERED_TWO, RATE);

  it("has the fades, fader and pan of a track in every frame within 0.1 dB, in blocks of lows half a dB", () => {
    const heard = tracks[0]!.features!;
    expect(
      furthest(
        heard.weighted.filter((_, at) => at % 3 < 2),
        one.weighted.filter((_, at) => at % 3 < 2),
        1e-4,
      ),
    ).toBeLessThan(0.1);
    expect(
      furthest(
        heard.image.filter((_, at) => at % 3 < 2),
        one.image.filter((_, at) => at % 3 < 2),
        1e-3,
      ),
    ).toBeLessThan(0.5);
  });

  it("has its bands within half a dB over the song, as each is panned by its range", () => {
    expect(furthest(means(tracks[0]!.features!, "bands", 75), means(one, "bands", 75))).toBeLessThan(0.5);
  });

  it("has width, EQ and the group's pan in the means of all powers within 0.3 dB", () => {
    const heard = tracks[2]!.features!;
    expect(furthest(means(heard, "weighted", 3), means(two, "weighted", 3))).toBeLessThan(0.3);
    expect(furthest(means(heard, "bands", 75), means(two, "bands", 75), 1e-2)).toBeLessThan(0.3);
  });

  it("adds up to the sum of both within 0.1 dB, and by bands within the half that chance leaves of four seconds", () => {
    const sum = heardTrack(
      made((frame) => [
        RENDERED_ONE[0][frame]! + RENDERED_TWO[0][frame]!,
        RENDERED_ONE[1][frame]! + RENDERED_TWO[1][frame]!,
      ]),
      RATE,
    );
    expect(furthest(means(mix!.features, "weighted", 3), means(sum, "weighted", 3))).toBeLessThan(0.1);
    expect(furthest(means(mix!.features, "bands", 75), means(sum, "bands", 75), 1e-3)).toBeLessThan(0.5);
  });
});
