import { lowSamples } from "#src/analysis/quality/low-samples.ts";
import type { HeardBlocks } from "#src/analysis/quality/sample-window.ts";
import { FULL_SCALE_SINE_POWER, powerToDecibels } from "#src/dsp/decibels.ts";
import { blockWindow } from "#src/dsp/spectrum/block-window.ts";
import { realTransform } from "#src/dsp/spectrum/real-transform.ts";
import { HUM } from "#src/knowledge/quality-control/event-limits.ts";
import type { HumFindings } from "#src/model/quality/quality-reading.ts";
import type { Dbfs, Hertz } from "#src/model/units.ts";

/** Hum in the making: the spectra of the quietest windows are kept, no more than `HUM.windows`. */
export interface HumFinder {
  hear(blocks: HeardBlocks): void;
  /** `null` where no part is quiet enough to look for it. */
  findings(): HumFindings | null;
}

/** Powers of one quiet window, in which a full-scale sine has 0.5 over its main lobe. */
interface Quiet {
  readonly energy: number;
  readonly at: number;
  readonly power: Float64Array;
}

export function humFinder(sampleRate: Hertz, channels: number): HumFinder {
  const lows = Array.from({ length: channels }, (_, channel) => lowSamples(sampleRate, channel));
  const rate = lows[0]!.sampleRate;
  const spectrum = spectrumOf(HUM.window);
  const window = new Float64Array(HUM.window);
  let [filled, heard, loudest] = [0, 0, 0];
  let quiet: Quiet[] = [];
  const look = () => {
    const energy = meanSquare(window);
    loudest = Math.max(loudest, energy);
    const isQuiet = quiet.length < HUM.windows || energy < quiet.at(-1)!.energy;
    if (energy > SILENT && isQuiet) {
      quiet.push({ energy, at: (heard - window.length) / rate, power: spectrum(window) });
      quiet = quiet.sort((a, b) => a.energy - b.energy).slice(0, HUM.windows);
    }
    window.copyWithin(0, window.length / 2);
    filled = window.length / 2;
  };
  return {
    hear: (blocks) => {
      const [left, right = left] = lows.map((low) => low.hear(blocks)) as [Float64Array, Float64Array?];
      for (let i = 0; i < blocks.to - blocks.from; i++) {
        window[filled++] = (left[i]! + right[i]!) / 2;
        heard++;
        if (filled === window.length) look();
      }
    },
    findings: () => {
      const most = loudest * 10 ** (HUM.under / 10);
      const kept = quiet.filter(({ energy }) => energy < most);
      if (kept.length < HUM.fewest) return null;
      const found = HUM.mains
        .map((mains) => humAt(mains, kept, rate / HUM.window))
        .sort((a, b) => b.lines - a.lines)[0]!;
      const length = HUM.window / rate;
      const at = kept.map((each) => [each.at, each.at + length] as const).sort((a, b) => a[0] - b[0]);
      return { ...found, at: { at, count: at.length } };
    },
  };
}

function meanSquare(samples: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < samples.length; i++) sum += samples[i]! * samples[i]!;
  return sum / samples.length;
}

/** Mean square of what is digital silence: -120 dBFS. */
const SILENT = 1e-12;

function spectrumOf(size: number): (samples: Float64Array) => Float64Array {
  const transform = realTransform(size);
  const window = blockWindow("hann", size);
  const [re, im] = [new Float64Array(size / 2 + 1), new Float64Array(size / 2 + 1)];
  const scale = 2 / (size * window.reduce((sum, weight) => sum + weight * weight, 0));
  return (samples) => {
    transform.forward(
      samples.map((x, n) => x * window[n]!),
      re,
      im,
    );
    return re.map((r, k) => scale * (r * r + im[k]! * im[k]!));
  };
}

/** The lines of one mains frequency that stand in the quiet windows. */
function humAt(mains: Hertz, kept: readonly Quiet[], binWidth: Hertz): Pick<HumFindings, "mains" | "lines" | "level"> {
  const middle = kept[0]!.power.map((_, k) => median(kept.map(({ power }) => power[k]!)));
  const lines = Array.from({ length: HUM.harmonics }, (_, k) => lineAt((k + 1) * mains, middle, kept, binWidth));
  const found = lines.filter((line) => line !== null);
  const level: Dbfs = powerToDecibels(found.reduce((sum, { power }) => sum + power, 0) / FULL_SCALE_SINE_POWER);
  const alone = lines[0] !== null && lines[0]!.above >= HUM.alone;
  const enough = found.length >= HUM.lines || (found.length === 1 && alone);
  return { mains, lines: enough && level > HUM.least ? found.length : 0, level };
}

interface Line {
  readonly power: number;
  readonly above: number;
}

function lineAt(frequency: Hertz, middle: Float64Array, kept: readonly Quiet[], binWidth: Hertz): Line | null {
  const near = Math.round(frequency / binWidth);
  const peak = [near - 1, near, near + 1].reduce((best, k) => (middle[k]! > middle[best]! ? k : best));
  const away = (from: number, to: number) => Array.from(middle.slice(peak + from, peak + to));
  const beside = median([...away(-BESIDE - 6, -6), ...away(7, BESIDE + 7)]);
  const above = powerToDecibels(middle[peak]! / Math.max(beside, Number.MIN_VALUE));
  if (above < HUM.above || middle[peak - 1]! > middle[peak]! || middle[peak + 1]! > middle[peak]!) return null;
  if (Math.abs((peak + offset(middle, peak)) * binWidth - frequency) > HUM.off) return null;
  const steady = kept.filter(({ power }) => Math.abs(powerToDecibels(power[peak]! / middle[peak]!)) <= HUM.steady);
  if (steady.length < STEADY_SHARE * kept.length) return null;
  return { power: middle[peak - 1]! + middle[peak]! + middle[peak + 1]!, above };
}

/** Bins on each side that a line is held against. */
const BESIDE = 8;
const STEADY_SHARE = 0.75;

/** How far a peak lies off its bin, by a parabola through the logarithms. */
function offset(power: Float64Array, peak: number): number {
  const [a, b, c] = [-1, 0, 1].map((k) => Math.log(power[peak + k]! + Number.MIN_VALUE)) as [number, number, number];
  const bend = a - 2 * b + c;
  return bend < 0 ? (a - c) / (2 * bend) : 0;
}

function median(values: readonly number[]): number {
  return [...values].sort((x, y) => x - y)[Math.floor(values.length / 2)]!;
}
