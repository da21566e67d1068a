import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { panGains } from "#src/dsp/pan-gains.ts";
import type { Hertz } from "#src/model/units.ts";
import {
  type BandMatrices,
  both,
  byBand,
  everyBand,
  inSeries,
  type Matrix,
  midSide,
} from "#src/process/live-devices/band-matrices.ts";
import { highSplit } from "#src/process/live-devices/filters/crossover.ts";
import type { DeviceAsked, DeviceValues, LiveDeviceSound } from "#src/process/live-devices/live-device.ts";

/**
 * Utility: channel mode, phases, width or Mid/Side, mono, bass mono, balance, gain, mute.
 *
 * Source: Ableton, Live 12 manual, "Utility". A width of 0 is mono and 1 leaves sound as it is; that the side is multiplied by it between and
 * above is inferred. Whether Balance rises by 3 dB at its ends is not published: a balance out of the middle is a model, as are Mid/Side and the
 * slopes of Bass Mono. Live 9 stores gain in dB and has other names for width and balance.
 */
export function utility({ values, liveVersion }: DeviceAsked): LiveDeviceSound {
  const guessed = [
    ...(isOn(values, "BassMono") ? ["Bass Mono"] : []),
    ...(isOn(values, "MidSideBalanceOn") ? ["Mid/Side"] : []),
    ...(balanceOf(values) === 0 ? [] : ["Balance"]),
  ];
  return {
    through: guessed.length === 0 ? "law" : "model",
    short: guessed.length === 0 ? null : `its ${guessed.join(" and ")} by a model`,
    matrices: (now) => utilityMatrices(now, liveVersion),
  };
}

/** What it does at a moment: to left and right as they come, to the side under a corner, if to any, and to what leaves. */
export interface UtilityActs {
  readonly plain: Matrix;
  readonly corner: Hertz | undefined;
  readonly last: Matrix;
}

export function utilityActs(values: DeviceValues, liveVersion: number): UtilityActs {
  const plain = [channels(values), phases(values), image(values)].reduce(inSeries);
  const { left, right } = panGains(balanceOf(values));
  const level = isOn(values, "Mute") ? 0 : gain(values, liveVersion);
  const corner = isOn(values, "BassMono") ? values("BassMonoFrequency") : undefined;
  return { plain, corner, last: inSeries([left, 0, 0, right], both(level)) };
}

function utilityMatrices(values: DeviceValues, liveVersion: number): BandMatrices {
  const { plain, corner, last } = utilityActs(values, liveVersion);
  if (corner === undefined) return everyBand(inSeries(plain, last));
  return byBand((frequency) => inSeries(inSeries(plain, midSide(1, highSplit(frequency / corner, "24"))), last));
}

function isOn(values: DeviceValues, name: string): boolean {
  return (values(name) ?? 0) !== 0;
}

function balanceOf(values: DeviceValues): number {
  return values("Balance") ?? values("Panorama") ?? 0;
}

function gain(values: DeviceValues, liveVersion: number): number {
  if (liveVersion < 10) return decibelsToAmplitude(values("Gain") ?? 0);
  return isOn(values, "LegacyMode") ? decibelsToAmplitude(values("LegacyGain") ?? 0) : (values("Gain") ?? 1);
}

/** In the order of Live's menu; `Source` up to Live 9. */
const CHANNEL_MODES: readonly Matrix[] = [
  [1, 0, 1, 0],
  [1, 0, 0, 1],
  [0, 1, 0, 1],
  [0, 1, 1, 0],
];

function channels(values: DeviceValues): Matrix {
  return CHANNEL_MODES[values("ChannelMode") ?? values("Source") ?? 1] ?? both(1);
}

function phases(values: DeviceValues): Matrix {
  return [isOn(values, "PhaseInvertL") ? -1 : 1, 0, 0, isOn(values, "PhaseInvertR") ? -1 : 1];
}

/** Width is idle while one channel is chosen, as both are alike then. */
function image(values: DeviceValues): Matrix {
  if (isOn(values, "Mono")) return midSide(1, 0);
  if (!isOn(values, "MidSideBalanceOn")) return midSide(1, values("StereoWidth") ?? values("StereoSeparation") ?? 1);
  const side = values("MidSideBalance") ?? 1;
  return midSide(Math.min(1, 2 - side), Math.min(1, side));
}
