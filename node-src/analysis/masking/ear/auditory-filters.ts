import { ROEX } from "#src/knowledge/mix/loudness/roex.ts";
import type { Hertz } from "#src/model/units.ts";

/** A bank of auditory filters for sound whose powers stand at fixed frequencies. Powers are those that reach the cochlea; 1 is 0 dB SPL. */
export interface AuditoryFilters {
  /** Gives the filters the shapes that they take in a sound, by the level in one ERB around each component. */
  open(powers: Float64Array): void;
  /** The power that comes out of each filter of a sound, as the filters are open. What goes through the same shapes adds up. */
  excite(powers: Float64Array, into: Float64Array): void;
}

/**
 * Rounded-exponential filters at `centres`, `(1 + p g) e^(-p g)`, whose lower side opens with the level per ERB of what passes it.
 *
 * Shape: both lists rise. Levels are taken in whole dB, so that every weight comes out of a table, which fills as levels occur.
 * Edge: weights under `ROEX.least` are left out, and those through which nothing of the opening sound would be heard.
 * Source: ANSI S3.4-2007, 3.5; Glasberg and Moore 1990; shapes by all that sounds together: Moore, Glasberg and Baer 1997.
 */
export function auditoryFilters(components: readonly Hertz[], centres: readonly Hertz[]): AuditoryFilters {
  const neighbours = components.map((component) => row(components, (other) => inOneErb(cam(other) - cam(component))));
  const table: (Row | undefined)[] = [];
  const weightsOf = (component: number, level: number): Row => {
    const key = component * (ROEX.highest + 1) + level;
    const known = table[key];
    if (known) return known;
    const made = row(centres, (centre) => weight(centre, components[component]!, level), leastAt(level));
    table[key] = made;
    return made;
  };
  const count = components.length;
  const weights = new Float64Array(centres.length * count);
  const [first, end] = [new Uint16Array(centres.length), new Uint16Array(centres.length)];
  return {
    open(powers) {
      weights.fill(0);
      first.fill(count);
      end.fill(0);
      for (let component = 0; component < count; component++) {
        const level = wholeLevel(weighted(neighbours[component]!, powers));
        if (level === 0) continue;
        const through = weightsOf(component, level);
        for (let i = 0; i < through.weights.length; i++) {
          const filter = through.from + i;
          weights[filter * count + component] = through.weights[i]!;
          first[filter] = Math.min(first[filter]!, component);
          end[filter] = component + 1;
        }
      }
    },
    excite(powers, into) {
      for (let filter = 0; filter < into.length; filter++)
        into[filter] = product(weights, filter * count, powers, first[filter]!, end[filter]!);
    },
  };
}

/** Weights from place `from` on; all others are 0. */
interface Row {
  readonly from: number;
  readonly weights: Float64Array;
}

function row(places: readonly Hertz[], weightAt: (place: Hertz) => number, least: number = ROEX.least): Row {
  const all = places.map(weightAt);
  const from = Math.max(
    0,
    all.findIndex((one) => one >= least),
  );
  return { from, weights: Float64Array.from(all.slice(from, 1 + all.findLastIndex((one) => one >= least))) };
}

/** The smallest weight that counts where no component is louder than a level. */
function leastAt(level: number): number {
  return Math.max(ROEX.least, ROEX.unheard / 10 ** (level / 10));
}

function weighted({ from, weights }: Row, powers: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * powers[from + i]!;
  return sum;
}

/** Of weights from place `at` on and powers, from component `from` to the one before `to`: two sums side by side, as each waits for its last step. */
function product(weights: Float64Array, at: number, powers: Float64Array, from: number, to: number): number {
  let [even, odd] = [0, 0];
  let i = from;
  for (; i + 1 < to; i += 2) {
    even += weights[at + i]! * powers[i]!;
    odd += weights[at + i + 1]! * powers[i + 1]!;
  }
  return i < to ? even + odd + weights[at + i]! * powers[i]! : even + odd;
}

/** How much of a component counts to the level in one ERB, by its distance in Cam; on the edge half of it. */
function inOneErb(distance: number): number {
  const inside = 0.5 - Math.abs(distance);
  if (Math.abs(inside) < 1e-9) return 0.5;
  return inside > 0 ? 1 : 0;
}

/** What the filter at `centre` lets through of a component: above its centre always as much, under it the more the louder. */
function weight(centre: Hertz, component: Hertz, level: number): number {
  const distance = (component - centre) / centre;
  const upper = slope(centre);
  if (distance >= 0) return roex(upper, distance);
  const opened = upper - ROEX.opening * (upper / slope(1_000)) * (level - ROEX.symmetrical);
  return roex(Math.max(ROEX.flattest, opened), -distance);
}

function roex(p: number, distance: number): number {
  return (1 + p * distance) * Math.exp(-p * distance);
}

/** p of a filter that opens to both sides alike. */
function slope(centre: Hertz): number {
  return (4 * centre) / (ROEX.bandwidthAtZero * (ROEX.bandwidthSlope * centre + 1));
}

function cam(frequency: Hertz): number {
  return ROEX.camScale * Math.log10(ROEX.bandwidthSlope * frequency + 1);
}

/** 1 to `ROEX.highest`; 0 for what is too faint. */
function wholeLevel(power: number): number {
  if (!(power > ROEX.faintest)) return 0;
  return Math.min(ROEX.highest, Math.max(1, Math.round(10 * Math.log10(power))));
}
