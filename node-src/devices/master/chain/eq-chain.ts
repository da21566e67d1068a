import type { Translated } from "#src/chassis/plan/chain-stage.ts";
import {
  type DrawnBand,
  EQ_FILTERS,
  eqEightDevice,
  type Furthest,
  furthestFrom,
} from "#src/devices/master/chain/eq-eight-settings.ts";
import { CHAIN_BOUNDS } from "#src/knowledge/master/chain-bounds.ts";
import { hertzWords } from "#src/model/figure-words.ts";
import type { Hertz } from "#src/model/units.ts";
import type { Band } from "#src/process/equaliser/band.ts";
import { equaliserGain } from "#src/process/equaliser/equaliser-gain.ts";

/** Bands of minimum phase in EQ Eight: as many devices as they need, oversampled only where the bound asks for it. */
export function eqChain(bands: readonly Band[], sampleRate: Hertz): Translated {
  const drawn = bands.filter((band): band is DrawnBand => isDrawn(band));
  const wanted = equaliserGain(bands, sampleRate);
  const devicesAt = (oversampled: boolean) =>
    chunks(drawn, EQ_FILTERS).map((some) => eqEightDevice(some, "stereo", oversampled));
  const plain = devicesAt(false);
  const devices = furthestFrom(wanted, plain, "A", sampleRate).off <= CHAIN_BOUNDS.exact ? plain : devicesAt(true);
  return { devices, ...nearness(furthestFrom(wanted, devices, "A", sampleRate), "EQ Eight") };
}

/** Whether devices are exact by how far they are from a curve, and the sentence of it. */
export function nearness({ off, at }: Furthest, device: string): Pick<Translated, "fidelity" | "sentence"> {
  const isExact = off <= CHAIN_BOUNDS.exact;
  const sentence = isExact
    ? `within ${CHAIN_BOUNDS.exact} dB of the master's curve at every frequency, by our model of ${device}`
    : `up to ${off.toFixed(1)} dB from the master's curve, at ${hertzWords(at)}, by our model of ${device}`;
  return { fidelity: isExact ? "exact" : "near", sentence };
}

function isDrawn({ shape }: Band): boolean {
  return shape === "bell" || shape === "low-shelf" || shape === "high-shelf";
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
