import { spawnSync } from "node:child_process";
import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { transientShaper } from "#src/process/transient/transient-shaper.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { aligned } from "#test/doubles/response/processed.ts";

/** What the transient shaper and its peers, each with all the attack that it has, make of the same signals: a JSON line, an entry each. */
const RATE = 48_000;
const PEERS = [
  {
    name: "Calf Transient Designer",
    filter: `lv2=p=http\\\\://calf.sourceforge.net/plugins/TransientDesigner:c=attack_boost=1`,
  },
  { name: "SWH Transient mangler", filter: "ladspa=file=transient_1206:p=transient:c=c0=1|c1=0" },
];

const result = [
  {
    name: "steadyhand, 12 dB",
    ...judged(
      ([sound]) => aligned(transientShaper({ sampleRate: RATE, channels: 1 }, { attack: 12, sustain: 0 }), [sound])[0],
    ),
  },
];
for (const { name, filter } of PEERS) {
  const through = ([sound]) => filtered(sound, filter);
  if (through([made(0.2, () => 0)]) === null) console.error(`bench: no ${name} here; its row is left out`);
  else result.push({ name, ...judged(through) });
}
console.log(JSON.stringify(result));

function judged(through) {
  const drum = made(
    0.7,
    (t) => bed(t) + (t < 0.1 ? 0 : decibelsToAmplitude(-100 * (t - 0.1)) * 0.25 * Math.cos(1_131 * (t - 0.1))),
  );
  const raised = (sound, from, to) => {
    const [before, after] = [sound, through([sound])].map((samples) => power(samples, from, to));
    return 10 * Math.log10(after / before);
  };
  const hiss = noise(5);
  const tones = [31.5, 50, 1_000].map((hertz) => made(2, (t) => 0.25 * Math.sin(2 * Math.PI * hertz * t)));
  const steady = [...tones, made(2, () => 0.25 * hiss())];
  const hits = made(0.4, (t, i) => bed(t) + (t > 0.1 && t < 0.206 && i % 96 < 48 ? 0.1 * Math.cos(0.4 * (i % 96)) : 0));
  const most = through([hits]).reduce((peak, x) => Math.max(peak, Math.abs(x)), 0);
  return {
    attack: raised(drum, 0.1, 0.11),
    tail: raised(drum, 0.25, 0.5),
    steady: steady.map((sound) => raised(sound, 1, 2)),
    stacked: amplitudeToDecibels(most / hits.reduce((peak, x) => Math.max(peak, Math.abs(x)), 0)),
  };
}

/** What lies under the hits, 40 dB down. */
function bed(t) {
  return 0.0025 * Math.sin(18_850 * t);
}

function power(samples, from, to) {
  return samples.subarray(from * RATE, to * RATE).reduce((sum, x) => sum + x * x, 0);
}

function made(seconds, at) {
  return Float64Array.from({ length: Math.round(seconds * RATE) }, (_, i) => at(i / RATE, i));
}

/** One channel through a filter of ffmpeg; `null` where it is not here. */
function filtered(sound, filter) {
  const raw = ["-f", "f64le", "-ar", `${RATE}`];
  const stereo = `pan=stereo|c0=c0|c1=c0,${filter},pan=mono|c0=c0`;
  const words = ["-v", "error", ...raw, "-ac", "1", "-i", "-", "-af", stereo, ...raw, "-"];
  const { status, stdout } = spawnSync("ffmpeg", words, { input: new Uint8Array(sound.buffer), maxBuffer: 2 ** 28 });
  if (status !== 0 || stdout === null) return null;
  const bytes = stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + 8 * (stdout.byteLength >> 3));
  return new Float64Array(bytes);
}
