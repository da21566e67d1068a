import type { ChainDevice, Translated } from "#src/chassis/plan/chain-stage.ts";
import { hertzWords } from "#src/model/figure-words.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";
import type { BandSettings, MultibandSettings } from "#src/process/multiband/multiband.ts";

/**
 * Four bands in Multiband Dynamics, which has three: idle neighbours are one band, and where four are left, two devices share them.
 *
 * Shape: peaks and a soft knee, as the master has; thresholds are the master's.
 */
export function multibandChain({ crossovers, bands }: MultibandSettings): Translated {
  const ranges = rangesOf(crossovers, bands);
  const [first, second, third] = crossovers;
  const devices =
    ranges.length <= LIVE_BANDS.length
      ? [deviceOf(inThree(ranges, third))]
      : [
          deviceOf({ splits: [first, second], bands: [acting(bands[0]), acting(bands[1]), null] }),
          deviceOf({ splits: [second, third], bands: [null, acting(bands[2]), acting(bands[3])] }),
        ];
  return {
    devices,
    fidelity: "near",
    sentence:
      "the master's ratios, times and thresholds; how Multiband Dynamics follows a level was never published, so move each Above threshold until the reductions that are named here are met",
  };
}

const LIVE_BANDS = ["Low", "Mid", "High"] as const;

/** What lies up to an edge; `null` where nothing is done. */
interface Range {
  readonly band: BandSettings | null;
  readonly to: Hertz;
}

function rangesOf(crossovers: MultibandSettings["crossovers"], bands: MultibandSettings["bands"]): readonly Range[] {
  const ranges: Range[] = [];
  for (const [i, each] of bands.entries()) {
    const band = acting(each);
    const to = crossovers[i] ?? Number.POSITIVE_INFINITY;
    if (band === null && ranges.at(-1)?.band === null) ranges.splice(-1, 1, { band, to });
    else ranges.push({ band, to });
  }
  return ranges;
}

function acting(band: BandSettings): BandSettings | null {
  return band.ratio === 1 ? null : band;
}

interface ThreeBands {
  readonly splits: readonly [Hertz, Hertz];
  readonly bands: readonly (BandSettings | null)[];
}

/** Two ranges leave a band idle: above them, or below where the edge is higher than the device's lower split goes. */
function inThree(ranges: readonly Range[], highest: Hertz): ThreeBands {
  const [low, mid, high] = ranges;
  if (high !== undefined) return { splits: [low!.to, mid!.to], bands: [low!.band, mid!.band, high.band] };
  const edge = low!.to;
  return edge < highest
    ? { splits: [edge, highest], bands: [low!.band, mid!.band, mid!.band] }
    : { splits: [edge / BELOW, edge], bands: [low!.band, low!.band, mid!.band] };
}

/** An idle split lies an octave and more below the other. */
const BELOW = 10;
const MILLISECONDS = 1000;
/** Of its thresholds. Source: `DEVICE_BODIES`. */
const LOWEST: Decibels = -80;

function deviceOf({ splits, bands }: ThreeBands): ChainDevice {
  const inBands = LIVE_BANDS.flatMap((name, i) => bandSettings(name, bands[i] ?? null));
  const words = LIVE_BANDS.flatMap((name, i) => bandWords(name, bands[i] ?? null));
  return {
    className: "MultibandDynamics",
    settings: {
      SplitLowMid: splits[0],
      SplitMidHigh: splits[1],
      SoftKnee: true,
      EnvelopeIsPeak: true,
      OutputGain: 0,
      GlobalAmount: 1,
      GlobalTime: 1,
      ...Object.fromEntries(inBands),
    },
    byHand: `Multiband Dynamics: splits ${splits.map(hertzWords).join(" and ")}, Soft Knee, Peak; ${words.join("; ")}`,
  };
}

function bandSettings(name: string, band: BandSettings | null): readonly (readonly [string, number | boolean])[] {
  const shared = [
    [`Active${name}`, true],
    [`AboveRatio${name}`, band === null ? 0 : storedRatio(band.ratio)],
    [`BelowRatio${name}`, 0],
  ] as const;
  if (band === null) return shared;
  return [
    ...shared,
    [`AboveThreshold${name}`, thresholdOf(band)],
    [`Attack${name}`, band.attack * MILLISECONDS],
    [`Release${name}`, band.release * MILLISECONDS],
  ];
}

function thresholdOf({ threshold }: BandSettings): Decibels {
  return Math.min(0, Math.max(LOWEST, threshold));
}

function bandWords(name: string, band: BandSettings | null): string[] {
  if (band === null) return [];
  const times = `attack ${band.attack * MILLISECONDS} ms, release ${band.release * MILLISECONDS} ms`;
  return [`${name} above ${thresholdOf(band).toFixed(1)} dB 1 : ${band.ratio.toFixed(2)}, ${times}`];
}

/**
 * What Multiband Dynamics stores for a ratio above its threshold: -1 holds all, 0 is 1:1.
 *
 * Source: inferred, never published: ends and middle of its range, and 13 stored values in sets of Live 10 to 12 that come out as the ratios
 * that people choose (-0.985 as 66.7:1, -0.75 as 4:1; below its threshold 0.76 as 4.17:1). Read the ratio that the device shows.
 */
function storedRatio(ratio: number): number {
  return 1 / ratio - 1;
}
