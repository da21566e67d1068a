import { indented, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { decibelsToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import { LIVE_STEREO } from "#src/knowledge/metering/live-stereo.ts";
import { STEREO_WINDOWS } from "#src/knowledge/stereo-windows.ts";

const KINDS = ["l", "r", "x"] as const;
const WINDOW_HOPS = Math.round(STEREO_WINDOWS.window * HOPS_PER_SECOND);
const MOVED_HOPS = Math.round(LIVE_STEREO.moved * HOPS_PER_SECOND);
const { steps } = LIVE_STEREO;
/** Power of both channels together at the absolute gate. */
const FLOOR = 2 * decibelsToPower(STEREO_WINDOWS.absolute);

/** Hops of the window, and the sums of all windows in steps of a decibel of their power, so that a gate that moves leaves out what lies under it. */
export const GATED_ARRAYS = KINDS.flatMap((kind) => [
  `Data hop_${kind}(${WINDOW_HOPS});`,
  `Data step_${kind}(${steps});`,
]);

export const GATED_STATE = [
  ...["slot", "filled", "moved", "passed", "passed_power"],
  ...KINDS.flatMap((kind) => [`now_${kind}`, `total_${kind}`]),
];

export function gatedClearedText(): readonly string[] {
  const emptied = (array: "hop" | "step") => KINDS.map((kind) => `poke(${array}_${kind}, 0., n);`).join(" ");
  return [
    `for (n = 0.; n < ${literal(WINDOW_HOPS)}; n += 1.) { ${emptied("hop")} }`,
    `for (n = 0.; n < ${literal(steps)}; n += 1.) { ${emptied("step")} }`,
  ];
}

/** A hop that ended joins the window; each tenth of a second the window joins the sums. Left, right and product as means. */
export function windowEndText(means: readonly [left: string, right: string, product: string]): readonly string[] {
  return [
    ...KINDS.map((kind, at) => `poke(hop_${kind}, ${means[at]}, slot); now_${kind} = 0.;`),
    `for (n = 0.; n < ${literal(WINDOW_HOPS)}; n += 1.) {`,
    ...KINDS.map((kind) => `  now_${kind} += peek(hop_${kind}, n) * ${literal(1 / WINDOW_HOPS)};`),
    "}",
    `slot = (slot == ${literal(WINDOW_HOPS - 1)}) ? 0. : slot + 1.;`,
    `filled = min(filled + 1., ${literal(WINDOW_HOPS)});`,
    "moved += 1.;",
    `if (moved == ${literal(MOVED_HOPS)}) {`,
    "  moved = 0.;",
    `  if ((filled == ${literal(WINDOW_HOPS)}) && (now_l + now_r > ${literal(FLOOR)})) {`,
    ...indented(indented(gatedText())),
    "  }",
    "}",
  ];
}

/** Source: the gates of `stereoRelations`; a window within half a decibel of the relative one may fall on its other side. */
function gatedText(): readonly string[] {
  return [
    "passed += 1.;",
    "passed_power += now_l + now_r;",
    `at = floor(${stepOf("(now_l + now_r)", 0)});`,
    ...KINDS.map((kind) => `poke(step_${kind}, peek(step_${kind}, at) + now_${kind}, at);`),
    `lowest = floor(${stepOf("(passed_power / passed)", STEREO_WINDOWS.relative)} + 0.5);`,
    ...KINDS.map((kind) => `total_${kind} = 0.;`),
    `for (n = lowest; n < ${literal(steps)}; n += 1.) {`,
    ...KINDS.map((kind) => `  total_${kind} += peek(step_${kind}, n);`),
    "}",
  ];
}

/** Decibels above the absolute gate, within the steps. */
function stepOf(power: string, relative: number): string {
  return `clip(10. * log10(${power}) + ${literal(relative - powerToDecibels(FLOOR))}, 0., ${literal(steps - 1)})`;
}
