import { leadRecording } from "#examples/recordings/lead-recording.ts";
import { rideIntentOf } from "#src/decision/vocal-ride/ride-intent-of.ts";
import { butterworthBandpass } from "#src/dsp/butterworth.ts";
import { FACTORY_RIDE } from "#src/knowledge/factory-presets/factory-ride.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import { heardInBands, listened } from "#test/doubles/heard/listened.ts";
import { riddenClip } from "#test/doubles/heard/ridden-clip.ts";
import { numbers, row, rowsOfSample } from "./rows.mjs";

const RATE = 48_000;
const OUTSIDE = "moved by at most 0.1 dB";
const INSIDE = "raised by at least 1 dB";
const LEAST_RAISE = 1;
const MOST_MOVE = 0.1;
/** Each as loud as the voice (root mean square) and 12 dB louder from its middle on; guitars 12 dB under that. */
const BEDS = [
  {
    name: "a sub (40 to 80 Hz) and hats (8 to 16 kHz)",
    bands: [
      [40, 80],
      [8000, 16_000],
    ],
    level: 0,
    bar: OUTSIDE,
  },
  { name: "guitars (500 Hz to 4 kHz)", bands: [[500, 4000]], level: -12, bar: INSIDE },
];
const SWELL = 4;

/** What a bed that swells by 12 dB asks of a voice: heard from 300 Hz to 5 kHz, as it was until now, and in the voice's own band. */
export function bandRows() {
  return [
    ...rowsFor("the example song's lead", leadRecording("Lead Take 3.wav", RATE)),
    ...rowsOfSample("audio/francium-vox-lead.flac", RATE, OUTSIDE, (voice) =>
      rowsFor("`francium-vox-lead.flac`", voice),
    ),
  ];
}

function rowsFor(title, voice) {
  const inBands = heardInBands(voice, RATE);
  const features = listened(voice, RATE);
  return BEDS.map(({ name, bands, level, bar }) => {
    const bed = heardInBands(swelling(voice, bands, level), RATE);
    const [before, after] = [
      { voice: features, bed },
      { voice: features, bed, voiceBands: inBands },
    ].map((heard) => riddenClip(heard, intent()).plan.phrases.map(({ gain }) => gain));
    const held = bar === OUTSIDE ? largest(after) <= MOST_MOVE : Math.max(...after) >= LEAST_RAISE;
    const told = (gains) => `${Math.min(...gains).toFixed(2)} to ${Math.max(...gains).toFixed(2)} dB`;
    return row(
      `${title} over ${name}, 12 dB louder from the middle on`,
      `${told(after)} (from 300 Hz to 5 kHz: ${told(before)})`,
      bar,
      held,
    );
  });
}

function largest(gains) {
  return Math.max(...gains.map(Math.abs));
}

function intent() {
  const initial = Object.fromEntries(Object.entries(RIDE_SETTINGS).map(([key, setting]) => [key, setting.initial]));
  return rideIntentOf({ ...initial, ...FACTORY_RIDE["over-the-bed"].values, target: "keepToBed", amount: 1 });
}

function swelling(voice, bands, level) {
  const like = rootMeanSquare(voice) * 10 ** (level / 20);
  const parts = bands.map(([low, high], seed) => {
    const { even } = numbers(seed + 1);
    const noise = filtered(Float64Array.from(voice, even), butterworthBandpass(4, low, high, RATE));
    const gain = like / rootMeanSquare(noise);
    return noise.map((x) => x * gain);
  });
  return Float32Array.from(voice, (_, i) => {
    const sum = parts.reduce((all, part) => all + part[i], 0);
    return i < voice.length / 2 ? sum : sum * SWELL;
  });
}

function filtered(samples, cascade) {
  return cascade.reduce((signal, { b0, b1, b2, a1, a2 }) => {
    let [x1, x2, y1, y2] = [0, 0, 0, 0];
    return signal.map((x) => {
      const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
      [x2, x1, y2, y1] = [x1, x, y1, y];
      return y;
    });
  }, samples);
}

function rootMeanSquare(samples) {
  return Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length);
}
