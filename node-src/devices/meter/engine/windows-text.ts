import { literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import { WINDOWS } from "#src/knowledge/gating.ts";

export const MOMENTARY_HOPS = Math.round(WINDOWS.momentary * HOPS_PER_SECOND);
export const SHORT_TERM_HOPS = Math.round(WINDOWS.shortTerm * HOPS_PER_SECOND);

/** The last three seconds, hop by hop. */
export const HOP_ARRAYS = [`Data hop_power(${SHORT_TERM_HOPS});`, `Data hop_peak(${SHORT_TERM_HOPS});`] as const;

/** Of the hop in the making, and of the windows. */
export const WINDOW_STATE = [
  "energy",
  "frames",
  "peak",
  "place",
  "hop_end",
  "hops",
  "slot",
  "momentary",
  "short_term",
  "max_momentary",
  "max_short_term",
  "true_peak",
  "recent_peak",
] as const;

export const WINDOWS_CLEARED = [
  `hop_end = floor(samplerate / ${literal(HOPS_PER_SECOND)} + 0.5);`,
  `for (n = 0.; n < ${literal(SHORT_TERM_HOPS)}; n += 1.) { poke(hop_power, 0., n); poke(hop_peak, 0., n); }`,
] as const;

/**
 * A hop that ended: its power joins the windows. Each window is summed anew, so that nothing is left over from loud passages.
 * Source: EBU Tech 3341 v4, 2.2; hops as `hopEnd` of `#src/dsp` has them.
 */
export function hopEndText(): readonly string[] {
  const [short, long] = [literal(MOMENTARY_HOPS), literal(SHORT_TERM_HOPS)];
  return [
    "power = energy / frames;",
    "poke(hop_power, power, slot);",
    "poke(hop_peak, peak, slot);",
    "total = 0.;",
    "recent_peak = 0.;",
    `for (n = 0.; n < ${long}; n += 1.) {`,
    "  total += peek(hop_power, n);",
    "  recent_peak = max(recent_peak, peek(hop_peak, n));",
    "}",
    `short_term = total / ${long};`,
    "total = 0.;",
    `for (n = 0.; n < ${short}; n += 1.) { total += peek(hop_power, (slot < n) ? slot - n + ${long} : slot - n); }`,
    `momentary = total / ${short};`,
    "max_momentary = max(max_momentary, momentary);",
    "max_short_term = max(max_short_term, short_term);",
    "true_peak = max(true_peak, peak);",
    "energy = 0.; frames = 0.; peak = 0.;",
    "hops += 1.;",
    `slot = (slot == ${literal(SHORT_TERM_HOPS - 1)}) ? 0. : slot + 1.;`,
    `hop_end = floor((hops + 1.) * samplerate / ${literal(HOPS_PER_SECOND)} + 0.5);`,
  ];
}
