import { indented, lasting, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { OUTLETS } from "#src/devices/meter/engine/outlets.ts";
import { HELD, PROOF_TABLE } from "#src/devices/meter/selftest/proof-table.ts";
import { SELFTEST_CASES } from "#src/devices/meter/selftest/selftest-cases.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import type { ConformanceMeasure } from "#src/knowledge/ebu-conformance/conformance-case.ts";

const KEPT = OUTLETS.map(({ name }) => `kept_${name.toLowerCase()}`);
/** Powers, and so never below 0: -1 stands where none was read yet, as silence is a reading too. */
const EXTREMES = HELD.map((name) => name.toLowerCase());
const STATE = [...KEPT, ...EXTREMES, "place", "read"] as const;

/** Inlets: the engine's figures, then the progress of the self-test. */
export const PROOF_INLETS = { figures: 0, progress: OUTLETS.length, count: OUTLETS.length + 1 } as const;

/**
 * What the engine reads of each signal of the self-test, as the GenExpr of a codebox in gen~: into the Buffer `proven`, laid out as `PROOF_TABLE` says.
 *
 * Shape: outlet: how many cases are read. Loudness is read at the last sample of a signal, the true peak behind the silence after it, as the meter of files is.
 */
export function proofGenExpr(): string {
  const state = lasting(STATE);
  const progress = `in${PROOF_INLETS.progress + 1}`;
  return [
    "// Steadyhand Meter: what the self-test reads. Made from the project's tables by `npm run bake`.",
    "Buffer proven;",
    ...state.declared,
    "",
    ...state.read,
    `progress = ${progress};`,
    "playing = floor(progress);",
    "if (playing != place) {",
    ...indented([
      "if ((place >= 0.) && (playing == place + 1.)) {",
      ...indented(writtenText()),
      "}",
      "if (playing == 0.) {",
      `  read = 0.; poke(proven, 0., ${literal(PROOF_TABLE.count)});`,
      "}",
      ...EXTREMES.map((name) => `${name} = -1.;`),
    ]),
    "}",
    "if (playing >= 0.) {",
    ...indented(keptText()),
    "}",
    "place = playing;",
    "out1 = read;",
    ...state.written,
    "",
  ].join("\n");
}

/** The figures of the case that has ended; their count is said last. */
function writtenText(): readonly string[] {
  const { rate, cases, figures, count } = PROOF_TABLE;
  return [
    `poke(proven, samplerate, ${literal(rate)});`,
    `at = ${literal(cases)} + place * ${literal(figures)};`,
    ...[...KEPT, ...EXTREMES].map((name, field) => `poke(proven, ${name}, at + ${literal(field)});`),
    "read = place + 1.;",
    `poke(proven, read, ${literal(count)});`,
  ];
}

function keptText(): readonly string[] {
  const inlet = (name: (typeof OUTLETS)[number]["name"]) =>
    `in${OUTLETS.findIndex((outlet) => outlet.name === name) + 1}`;
  const extremes = (least: string, most: string, figure: string, measure: ConformanceMeasure) => [
    `if (${inlet("hops")} >= ${literal(heldFrom(measure))}) {`,
    `  ${least} = (${least} < 0.) ? ${figure} : min(${least}, ${figure});`,
    `  ${most} = max(${most}, ${figure});`,
    "}",
  ];
  return [
    "if (progress == playing) {",
    ...indented([
      ...KEPT.map((name, at) => `${name} = in${at + 1};`),
      ...extremes("leastmomentary", "mostmomentary", inlet("momentary"), "momentary-held"),
      ...extremes("leastshortterm", "mostshortterm", inlet("shortTerm"), "short-term-held"),
    ]),
    "} else {",
    `  ${KEPT[OUTLETS.findIndex(({ name }) => name === "truePeak")]!} = ${inlet("truePeak")};`,
    "}",
  ];
}

/** Hops after which a held reading counts, the same in all cases. */
function heldFrom(measure: ConformanceMeasure): number {
  const found = SELFTEST_CASES.flatMap(({ expectations }) => expectations).find((each) => each.measure === measure);
  return Math.round((found?.after ?? 0) * HOPS_PER_SECOND);
}
