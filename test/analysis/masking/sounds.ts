import { earGains } from "#src/analysis/masking/ear/ear-gains.ts";
import type { DecibelsSpl, Hertz } from "#src/model/units.ts";

/** A tone, or noise of an even spectrum by its level a hertz or in all. */
export type Sound =
  | { readonly tone: Hertz; readonly level: DecibelsSpl }
  | { readonly from: Hertz; readonly to: Hertz; readonly perHertz: DecibelsSpl }
  | { readonly from: Hertz; readonly to: Hertz; readonly level: DecibelsSpl };

/** Noise is lines so far apart. */
const LINES: Hertz = 10;

/** Frequencies and powers in front of the ear. */
export function spectrum(sounds: readonly Sound[]): ReadonlyMap<Hertz, number> {
  const powers = new Map<Hertz, number>();
  const add = (frequency: Hertz, level: DecibelsSpl) =>
    powers.set(frequency, (powers.get(frequency) ?? 0) + 10 ** (level / 10));
  for (const sound of sounds) {
    if ("tone" in sound) add(sound.tone, sound.level);
    else {
      const perHertz = "perHertz" in sound ? sound.perHertz : sound.level - 10 * Math.log10(sound.to - sound.from);
      for (let line = sound.from + LINES / 2; line < sound.to; line += LINES)
        add(line, perHertz + 10 * Math.log10(LINES));
    }
  }
  return powers;
}

/** The powers of a spectrum at `frequencies`, as they reach the cochlea. */
export function atCochlea(sound: ReadonlyMap<Hertz, number>, frequencies: readonly Hertz[]): Float64Array {
  const gains = earGains(frequencies);
  return Float64Array.from(frequencies, (frequency, i) => (sound.get(frequency) ?? 0) * gains[i]!);
}
