import type { AudioClip, Device, Parameter, Track } from "#src/model/live-set.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { audioClip, liveSet, parameter, track } from "#test/doubles/sets/live-set.ts";

/**
 * A small set rendered by hand, sample by sample, and measured; against what is heard of it without rendering.
 *
 * One: stereo noise, clip gain 0.5, a fade-in of 1 s, its fader from 1 down to 0.25 over beats 2 to 6, pan -0.5. Two: a hum that swells under a hiss on its right,
 * through a Utility of 50 % width and a bell of EQ Eight, in a group whose fader stands at 0.7 and whose pan at 0.3.
 */
export const RATE = 48_000;
const SECONDS = 4;
const LENGTH = RATE * SECONDS;

export type Stereo = readonly [left: Float32Array, right: Float32Array];

export function made(sample: (frame: number) => readonly [number, number]): Stereo {
  const planes: Stereo = [new Float32Array(LENGTH), new Float32Array(LENGTH)];
  for (let frame = 0; frame < LENGTH; frame += 1) {
    const [left, right] = sample(frame);
    planes[0][frame] = left;
    planes[1][frame] = right;
  }
  return planes;
}

const [first, second, third, fourth] = [noise(1), noise(2), noise(3), noise(4)];
export const ONE = made(() => {
  const shared = first();
  return [0.3 * (shared + 0.5 * second()), 0.3 * (shared - 0.4 * third())];
});
export const TWO = made((frame) => {
  const time = frame / RATE;
  const swell = 0.2 * (1 + Math.sin(2 * Math.PI * 0.5 * time));
  const hum = swell * (Math.sin(2 * Math.PI * 700 * time) + 0.5 * Math.sin(2 * Math.PI * 1100 * time));
  return [hum, 0.4 * hum + 0.05 * fourth()];
});

export const RENDERED_ONE = made((frame) => {
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
export const RENDERED_TWO = made((frame) => [
  0.7 * Math.SQRT2 * Math.cos(GROUP_PAN) * BENT[0][frame]!,
  0.7 * Math.SQRT2 * Math.sin(GROUP_PAN) * BENT[1][frame]!,
]);

export function clip(file: string, given: Partial<AudioClip> = {}): AudioClip {
  const sample = { name: file, path: file, sampleRate: RATE, frames: LENGTH };
  const loop = { on: false, start: 0, end: SECONDS, startRelative: 0 };
  return audioClip({ sample, warped: false, end: 2 * SECONDS, loop, ...given });
}

export function device(className: string, values: Readonly<Record<string, number>>): Device {
  const parameters = Object.entries(values).map(([name, value]): Parameter => parameter({ name, value, target: null }));
  return { name: className, className, on: true, parameters, nested: [] };
}

export function mixer(volume: number, pan: number): Track["mixer"] {
  return { volume: parameter({ value: volume }), pan: parameter({ name: "Pan", target: 2, value: pan }), sends: [] };
}

const BELL = "Bands.2/ParameterA";
export const SET = liveSet({
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
