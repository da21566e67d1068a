import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { metered } from "#test/doubles/heard/metered.ts";
import { fittedTones } from "#test/doubles/response/fitted-tones.ts";
import { stretch } from "#test/doubles/response/processed.ts";
import { judgedTruePeak } from "#test/doubles/response/true-peak-judge.ts";

const RATE = 48_000;
const DRIVEN = decibelsToAmplitude(5);
const STEPS = 2 ** 15;
export const TONES = [27.5, 30, 41.2, 50, 100, 1_000];

/**
 * What a limiter at -1 dB makes of signals 6 dB over it, before dither: distortion in dB, true peaks in dBTP, loudness in LUFS.
 *
 * True peaks are read after rounding to 16 bits, 16 readings of 144 taps a sample. @param music Two channels to drive. @param stems The sum of the stems, or `null`.
 */
export function judgedLimiter(through, music, stems) {
  const distortion = (frequency) => {
    const { tones, rest } = fittedTones(settled(through(tone(frequency))), RATE, [frequency]);
    return amplitudeToDecibels((rest * Math.SQRT2) / tones[0]);
  };
  const noise = stretch("noise", { sampleRate: RATE, channels: 2 }, RATE / 4, 3).map((c) =>
    c.map((x) => 2 * DRIVEN * x),
  );
  const quarter = made((t) => DRIVEN * Math.sin((Math.PI / 2) * Math.round(t * RATE) + Math.PI / 4), 0.25);
  const peak = (sound) => amplitudeToDecibels(judgedTruePeak(rounded(through(sound))));
  return {
    tones: TONES.map(distortion),
    smpte: Math.max(...[40, 60].map((low) => modulation(through, low))),
    ccif: differences(through),
    clicks: betweenClicks(through),
    peaks: { music: peak(music), noise: peak(noise), quarter: peak(quarter) },
    loudness: stems === null ? null : integrated(through(stems)),
  };
}

/** Source: SMPTE RP 120: a low tone four times as loud as one of 7 kHz, whose sidebands are summed. */
function modulation(through, low) {
  const sound = made((t) => DRIVEN * (0.8 * sine(low, t) + 0.2 * sine(7_000, t)), 1.7);
  const sides = [-2, -1, 1, 2].map((n) => 7_000 + n * low);
  const [high, , ...products] = fittedTones(settled(through(sound)), RATE, [7_000, low, ...sides]).tones;
  return amplitudeToDecibels(Math.hypot(...products) / high);
}

/** 19 and 20 kHz, of equal size: the greatest product under 16 kHz (CCIF). */
function differences(through) {
  const sound = made((t) => DRIVEN * 0.5 * (sine(19_000, t) + sine(20_000, t)), 1.7);
  const products = Array.from({ length: 15 }, (_, k) => 1_000 * (k + 1));
  const [one, , ...found] = fittedTones(settled(through(sound)), RATE, [19_000, 20_000, ...products]).tones;
  return amplitudeToDecibels(Math.max(...found) / one);
}

/** What is not the tone of 50 Hz between clicks 250 ms apart, from 20 ms behind one. */
function betweenClicks(through) {
  const apart = RATE / 4;
  const click = (t) => (Math.round(t * RATE) % apart < 3 ? 2.5 : 0);
  const [heard] = through(made((t) => DRIVEN * sine(50, t) + click(t), 1));
  const parts = [2 * apart, 3 * apart].map((from) => heard.subarray(from + 0.02 * RATE, from + apart - 0.005 * RATE));
  const rests = parts.map((part) => fittedTones(part, RATE, [50]));
  return Math.max(...rests.map(({ tones, rest }) => amplitudeToDecibels((rest * Math.SQRT2) / tones[0])));
}

function integrated(block) {
  return metered(
    block.map((x) => Float32Array.from(x)),
    RATE,
  ).loudness.integrated;
}

function rounded(block) {
  return block.map((channel) => channel.map((x) => Math.round(x * STEPS) / STEPS));
}

function settled(block) {
  return block[0].subarray(RATE / 2, (3 * RATE) / 2);
}

function tone(frequency) {
  return made((t) => DRIVEN * sine(frequency, t), 1.7);
}

function made(at, seconds) {
  const channel = Float64Array.from({ length: Math.round(seconds * RATE) }, (_, i) => at(i / RATE));
  return [channel, channel.slice()];
}

function sine(frequency, t) {
  return Math.sin(2 * Math.PI * frequency * t);
}
