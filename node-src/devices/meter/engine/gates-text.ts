import { indented, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { MOMENTARY_HOPS, SHORT_TERM_HOPS } from "#src/devices/meter/engine/windows-text.ts";
import { loudnessToPower, powerToLoudness } from "#src/dsp/decibels.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import { GATING, LOUDNESS_RANGE } from "#src/knowledge/gating.ts";
import { LIVE_HISTOGRAM } from "#src/knowledge/metering/live-histogram.ts";
import type { LoudnessUnits, Lufs } from "#src/model/units.ts";

const { bins, width } = LIVE_HISTOGRAM;
/** A node of a tree holds what its two children hold together; the leaves are the bins, from node `bins` on. */
const NODES = 2 * bins;
const TREES = ["block_count", "block_power", "range_count"] as const;
const HOPS_PER_STEP = Math.round(GATING.step * HOPS_PER_SECOND);
/** How many nodes are emptied a sample: all of them before the first block ends, from 8 kHz on. */
const EMPTIED = 16;

export const GATE_ARRAYS = TREES.map((name) => `Data ${name}(${NODES});`);
export const GATE_STATE = ["emptied", "step_hops", "range_power", "integrated", "loudness_range"] as const;

/** After a beginning the trees are emptied a little a sample, so that no sample has to do it all. */
export function treesEmptiedText(): readonly string[] {
  return [
    `if (emptied < ${literal(NODES)}) {`,
    `  for (n = emptied; n < emptied + ${literal(EMPTIED)}; n += 1.) { ${TREES.map((name) => `poke(${name}, 0., n);`).join(" ")} }`,
    `  emptied += ${literal(EMPTIED)};`,
    "}",
  ];
}

/**
 * Once a tenth of a second: a gating block is the momentary window that ends there, a window of the loudness range the short-term one.
 *
 * Integrated loudness: the blocks' powers are summed in steps of loudness, so that the gated mean is of the powers themselves; only a block within half
 * a step of the relative gate can fall on its other side. Loudness range: the distance of two steps.
 * Source: ITU-R BS.1770-5, Annex 1, eq. 3 to 7; EBU Tech 3342 v4, 3 (nearest rank, as its Annex has it).
 */
export function gatesText(): readonly string[] {
  return [
    "step_hops += 1.;",
    `if (step_hops == ${literal(HOPS_PER_STEP)}) {`,
    "  step_hops = 0.;",
    `  if ((hops >= ${literal(MOMENTARY_HOPS)}) && (momentary > ${literal(loudnessToPower(GATING.absolute))})) {`,
    ...indented(indented(blockText())),
    "  }",
    `  if ((hops >= ${literal(SHORT_TERM_HOPS)}) && (short_term > ${literal(loudnessToPower(LOUDNESS_RANGE.absolute))})) {`,
    ...indented(indented(rangeText())),
    "  }",
    "}",
  ];
}

function blockText(): readonly string[] {
  return [
    `node = floor(${stepsAbove("momentary", GATING.absolute)}) + ${literal(bins)};`,
    "while (node >= 1.) {",
    "  poke(block_count, peek(block_count, node) + 1., node);",
    "  poke(block_power, peek(block_power, node) + momentary, node);",
    "  node = floor(node * 0.5);",
    "}",
    "mean = peek(block_power, 1.) / peek(block_count, 1.);",
    `node = floor(${stepsAbove("mean", GATING.absolute - GATING.relative)} + 0.5) + ${literal(bins)};`,
    "count = peek(block_count, node);",
    "power_above = peek(block_power, node);",
    "while (node > 1.) {",
    "  parent = floor(node * 0.5);",
    "  if (parent * 2. == node) {",
    "    count += peek(block_count, node + 1.);",
    "    power_above += peek(block_power, node + 1.);",
    "  }",
    "  node = parent;",
    "}",
    "integrated = power_above / count;",
  ];
}

function rangeText(): readonly string[] {
  return [
    `node = floor(${stepsAbove("short_term", GATING.absolute)}) + ${literal(bins)};`,
    "while (node >= 1.) {",
    "  poke(range_count, peek(range_count, node) + 1., node);",
    "  node = floor(node * 0.5);",
    "}",
    "range_power += short_term;",
    "mean = range_power / peek(range_count, 1.);",
    `node = floor(${stepsAbove("mean", GATING.absolute - LOUDNESS_RANGE.relative)} + 0.5) + ${literal(bins)};`,
    "count = peek(range_count, node);",
    "while (node > 1.) {",
    "  parent = floor(node * 0.5);",
    "  if (parent * 2. == node) { count += peek(range_count, node + 1.); }",
    "  node = parent;",
    "}",
    "below = peek(range_count, 1.) - count;",
    ...percentileText("low", LOUDNESS_RANGE.low),
    ...percentileText("high", LOUDNESS_RANGE.high),
    `loudness_range = (high - low) * ${literal(width)};`,
  ];
}

/** The bin of the window at a nearest rank among those above the gate. */
function percentileText(name: string, share: number): readonly string[] {
  return [
    `rank = below + floor((count - 1.) * ${literal(share)} + 0.5);`,
    `${name} = 1.;`,
    `while (${name} < ${literal(bins)}) {`,
    `  ${name} = ${name} * 2.;`,
    `  smaller = peek(range_count, ${name});`,
    `  if (rank >= smaller) { rank = rank - smaller; ${name} += 1.; }`,
    "}",
  ];
}

/** Steps of loudness that a power lies above `from`, within the histogram. */
function stepsAbove(power: string, from: Lufs | LoudnessUnits): string {
  const steps = `(10. * log10(${power}) - ${literal(from - powerToLoudness(1))}) * ${literal(1 / width)}`;
  return `clip(${steps.replace("- -", "+ ")}, 0., ${literal(bins - 1)})`;
}
