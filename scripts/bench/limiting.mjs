import { spawnSync } from "node:child_process";
import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { limiter } from "#src/process/limiter/limiter.ts";
import { fittedTones } from "#test/doubles/fitted-tones.ts";
import { aligned, stretch } from "#test/doubles/processed.ts";
import { judgedTruePeak } from "#test/doubles/true-peak-judge.ts";

/** What the limiter and its peers make of the same signals, 6 dB over a ceiling of -1 dB: a JSON line, an entry each. */
const RATE = 48_000;
const CEILING = -1;
const DRIVEN = decibelsToAmplitude(CEILING + 6);
const LIMIT = decibelsToAmplitude(CEILING).toFixed(6);
const UPSAMPLED = `aresample=${4 * RATE}`;
const PEERS = [
  { name: "ffmpeg alimiter 5/50", filter: `alimiter=limit=${LIMIT}:attack=5:release=50:level=disabled` },
  {
    name: "ffmpeg alimiter 5/50 at 4x",
    filter: `${UPSAMPLED},alimiter=limit=${LIMIT}:attack=5:release=50:level=disabled,aresample=${RATE}`,
  },
  {
    name: "x42 dpl, true peak, 50 ms",
    filter: `lv2=p=http\\\\://gareus.org/oss/lv2/dpl#stereo:c=gain=0|threshold=${CEILING}|release=0.05|truepeak=1`,
  },
];

const result = [
  { name: "steadyhand", ...judged((block) => aligned(limiter({ sampleRate: RATE, channels: 2 }, CEILING), block)) },
];
for (const { name, filter } of PEERS) {
  const through = (block) => filtered(block, filter);
  if (through(tone(100, 0.2)) === null) console.error(`bench: no ${name} here; its row is left out`);
  else result.push({ name, ...judged(through) });
}
console.log(JSON.stringify(result));

function judged(through) {
  const distortion = (frequency) => {
    const { tones, rest } = fittedTones(settled(through(tone(frequency, 1.7))), RATE, [frequency]);
    return amplitudeToDecibels((rest * Math.SQRT2) / tones[0]);
  };
  const intermodulation = (low) => {
    const sound = made((t) => DRIVEN * (0.8 * sine(low, t) + 0.2 * sine(7_000, t)), 1.7);
    const sides = [-2, -1, 1, 2].map((n) => 7_000 + n * low);
    const [high, , ...products] = fittedTones(settled(through(sound)), RATE, [7_000, low, ...sides]).tones;
    return amplitudeToDecibels(Math.hypot(...products) / high);
  };
  const noise = stretch("noise", { sampleRate: RATE, channels: 2 }, RATE / 4, 3).map((c) =>
    c.map((x) => 2 * DRIVEN * x),
  );
  const quarter = made((t) => DRIVEN * Math.sin((Math.PI / 2) * Math.round(t * RATE) + Math.PI / 4), 0.25);
  return {
    tones: [27.5, 50, 100, 1_000].map(distortion),
    smpte: Math.max(...[40, 60].map(intermodulation)),
    over: [noise, quarter].map((sound) => amplitudeToDecibels(judgedTruePeak(through(sound))) - CEILING),
  };
}

function filtered(block, filter) {
  const words = [
    "-v",
    "error",
    "-f",
    "f64le",
    "-ar",
    `${RATE}`,
    "-ac",
    "2",
    "-i",
    "-",
    "-af",
    filter,
    "-f",
    "f64le",
    "-",
  ];
  const woven = Float64Array.from({ length: 2 * block[0].length }, (_, i) => block[i % 2][i >> 1]);
  const { status, stdout } = spawnSync("ffmpeg", words, { input: new Uint8Array(woven.buffer), maxBuffer: 2 ** 28 });
  if (status !== 0 || stdout === null) return null;
  const out = new Float64Array(
    stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + 8 * (stdout.byteLength >> 3)),
  );
  return [0, 1].map((side) => out.filter((_, i) => i % 2 === side));
}

function settled(block) {
  return block[0].subarray(RATE / 2, (3 * RATE) / 2);
}

function tone(frequency, seconds) {
  return made((t) => DRIVEN * sine(frequency, t), seconds);
}

function made(at, seconds) {
  const channel = Float64Array.from({ length: Math.round(seconds * RATE) }, (_, i) => at(i / RATE));
  return [channel, channel.slice()];
}

function sine(frequency, t) {
  return Math.sin(2 * Math.PI * frequency * t);
}
