import { butterworthLowpass, HIGHEST_CORNER } from "#src/dsp/butterworth.ts";
import type { Hertz } from "#src/model/units.ts";

/** Splits one or two channels into four bands whose sum has the loudness of what came in at every frequency, and adds them up again. */
export interface Crossover {
  /** Channels of each band, from low to high, at the beginning of which `split` leaves it and `join` finds it: to be changed in place between the two. */
  readonly bands: readonly (readonly Float64Array[])[];
  /** `count` samples of every channel from sample `from` on, which stay as they are, into the bands. */
  split(block: readonly Float64Array[], from: number, count: number): void;
  /** The sum of the first `count` samples of the bands to sample `from` of a block and on. */
  join(block: readonly Float64Array[], from: number, count: number): void;
  /** Sets memory to 0 that has sunk below hearing. */
  settle(): void;
  reset(): void;
}

/** Three rising frequencies. */
export type Crossovers = readonly [Hertz, Hertz, Hertz];

/**
 * A crossover's second-order Butterworth section: as a low-pass, gain (1 + z^-1)^2 over its poles; as an all-pass, the poles mirrored. Two low-passes
 * in series and the high-passes that go with them add up to that all-pass.
 */
export interface CrossoverSection {
  readonly gain: number;
  readonly a1: number;
  readonly a2: number;
}

/**
 * Source: Linkwitz, Riley 1976, Active Crossover Networks for Noncoincident Drivers, JAES 24(1), fourth order; by the bilinear transform, at which
 * the sum stays an all-pass exactly.
 * @throws RangeError for frequencies that do not rise, or do not lie below 0.49 of the rate, where a corner can be placed.
 */
export function crossoverSections(crossovers: readonly Hertz[], sampleRate: Hertz): readonly CrossoverSection[] {
  return crossovers.map((frequency, i) => {
    if (!(frequency > (crossovers[i - 1] ?? 0) && frequency < HIGHEST_CORNER * sampleRate))
      throw new RangeError(
        `crossover: ${crossovers.join(", ")} Hz must rise, above 0 and below ${HIGHEST_CORNER} of ${sampleRate} Hz`,
      );
    const { b0, a1, a2 } = butterworthLowpass(2, frequency, sampleRate)[0]!;
    return { gain: b0, a1, a2 };
  });
}
