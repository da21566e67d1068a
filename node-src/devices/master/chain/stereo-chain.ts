import type { ChainDevice, Translated } from "#src/chassis/plan/chain-stage.ts";
import { nearness } from "#src/devices/master/chain/eq-chain.ts";
import { type DrawnBand, eqEightDevice, furthestFrom } from "#src/devices/master/chain/eq-eight-settings.ts";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { hertzWords } from "#src/model/figure-words.ts";
import type { Hertz } from "#src/model/units.ts";
import { type BandWidthSettings, widthAt } from "#src/process/stereo/bands/band-width-settings.ts";

/**
 * Widths by range: shelves of EQ Eight on the side, as Utility's Width knows no ranges; bass without any side is Utility's Bass Mono.
 */
export function stereoChain(settings: BandWidthSettings, sampleRate: Hertz): Translated {
  const { crossovers = [], widths } = settings;
  const [low = 0, high = 0] = crossovers;
  const [bass = 1, , above = 1] = widths;
  const mono = amplitudeToDecibels(bass) < -LOWEST_SHELF;
  const bands: readonly DrawnBand[] = [
    ...(bass !== 1 && !mono ? [{ shape: "low-shelf", frequency: low, gain: amplitudeToDecibels(bass) } as const] : []),
    ...(above === 1 ? [] : [{ shape: "high-shelf", frequency: high, gain: amplitudeToDecibels(above) } as const]),
  ];
  const shelves = bands.length === 0 ? [] : [eqEightDevice(bands, "side", true)];
  const shelved = { ...settings, widths: [mono ? 1 : bass, 1, above] };
  const width = widthAt(shelved, sampleRate);
  const told = nearness(
    furthestFrom((at) => amplitudeToDecibels(width(at)), shelves, "B", sampleRate),
    "EQ Eight on the side",
  );
  if (!mono) return { devices: shelves, ...told };
  const under = `no side under ${hertzWords(low)}, by a slope that Ableton did not publish`;
  return {
    devices: [bassMono(low), ...shelves],
    fidelity: "near",
    sentence: shelves.length === 0 ? under : `${under}; above it ${told.sentence}`,
  };
}

/** Where EQ Eight's gain ends. Source: `DEVICE_BODIES`. */
const LOWEST_SHELF = 15;

function bassMono(frequency: Hertz): ChainDevice {
  return {
    className: "StereoGain",
    settings: { BassMono: true, BassMonoFrequency: frequency, StereoWidth: 1, Gain: 1, Balance: 0 },
    byHand: `Utility: Bass Mono on, ${hertzWords(frequency)}`,
  };
}
