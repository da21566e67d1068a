import { indented, lasting, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { BURST, burstTables } from "#src/devices/meter/selftest/burst-tables.ts";
import { NO_TEST } from "#src/devices/meter/selftest/proof-table.ts";
import { SELFTEST_CASES } from "#src/devices/meter/selftest/selftest-cases.ts";
import { ROW, type TestRow, testRows } from "#src/devices/meter/selftest/test-rows.ts";
import { stateLiteral } from "#src/devices/meter/span/span-genexpr.ts";
import { TRUE_PEAK_LENGTH } from "#src/knowledge/ebu-conformance/true-peak-cases.ts";

const STATE = ["row", "nth", "silent", "played", "runs"] as const;
/** Samples of silence behind each signal, until its last true peak has left the interpolator. */
const SILENCE = literal(64);
const COUNT = literal(SELFTEST_CASES.length);

/**
 * The signals of the standards in place of what comes in, as the GenExpr of a codebox in gen~, made by the text itself.
 *
 * Shape: inlets: two channels, the number of the measurement, its state. Outlets: the same, and the progress: -1 while no self-test runs, else the place of
 * the case that is played, and half more in the silence behind it; once all are played their count, until `run` is 0 again. Param `run`: 1 begins, 0 ends.
 * Edge: while none runs everything goes through as it is, to the bit; where one begins or ends the measurement begins anew. At a new rate it begins anew itself.
 * Source: the recipes of `knowledge/ebu-conformance`; test/devices/meter/selftest holds the samples against those of the core.
 */
export function selftestGenExpr(): string {
  const state = lasting(STATE);
  const [rows, bursts] = [testRows(), burstTables()];
  return [
    "// Steadyhand Meter: the EBU's and the ITU's signals for the self-test. Made from the project's tables by `npm run bake`.",
    "Param run(0.);",
    `Data rows(${rows.length * ROW.length});`,
    `Data bursts(${bursts.length});`,
    "History was_run, was_rate;",
    ...state.declared,
    "",
    ...state.read,
    "left = in1;",
    "right = in2;",
    "begun = in3;",
    "state = in4;",
    `progress = ${literal(NO_TEST)};`,
    "if (run != 0.) {",
    ...indented([
      "if ((was_run == 0.) || (samplerate != was_rate)) {",
      ...indented(["row = 0.; nth = 0.; silent = 0.; played = 0.; runs += 1.;", ...tablesText(rows, bursts)]),
      "}",
      `if (played < ${COUNT}) {`,
      ...indented(playingText()),
      "} else {",
      `  progress = ${COUNT};`,
      "}",
    ]),
    "}",
    "out1 = left;",
    "out2 = right;",
    "out3 = begun;",
    "out4 = state;",
    "out5 = progress;",
    "was_run = run;",
    "was_rate = samplerate;",
    ...state.written,
    "",
  ].join("\n");
}

function tablesText(rows: readonly TestRow[], bursts: readonly number[]): readonly string[] {
  return [
    ...rows.map((row, at) =>
      ROW.map((name, field) => `poke(rows, ${literal(row[name])}, ${literal(at * ROW.length + field)});`).join(" "),
    ),
    ...bursts.map((value, at) => `poke(bursts, ${literal(value)}, ${literal(at)});`),
  ];
}

/** A sample of the case that is played, or of the silence behind it. */
function playingText(): readonly string[] {
  const field = (name: keyof TestRow) => `peek(rows, row * ${literal(ROW.length)} + ${literal(ROW.indexOf(name))})`;
  return [
    `state = ${stateLiteral("testing")};`,
    `begun = -1. - played - runs * ${literal(2 * SELFTEST_CASES.length)};`,
    "progress = played;",
    "left = 0.;",
    "right = 0.;",
    `edge = floor(${field("until")} * samplerate + 0.5);`,
    `if ((nth >= edge) && (${field("last")} == 0.)) {`,
    "  row += 1.;",
    `  edge = floor(${field("until")} * samplerate + 0.5);`,
    "}",
    "if (nth < edge) {",
    ...indented([
      `form = ${field("kind")};`,
      "tone = 0.;",
      "if (form == 0.) {",
      `  cycles = ${field("pitch")} * nth;`,
      "  tone = sin(twopi * (cycles - samplerate * floor(cycles / samplerate)) / samplerate);",
      "} else if (form == 1.) {",
      `  cycles = ${field("pitch")} * nth;`,
      `  tone = sin(twopi * (cycles - floor(cycles) + ${field("offset")})) * ${fade("1.", "nth", "edge")};`,
      "} else {",
      ...indented(burstText(field("offset"))),
      "}",
      `left = tone * ${field("left")};`,
      `right = tone * ${field("right")};`,
      "nth += 1.;",
    ]),
    "} else {",
    ...indented([
      "progress = played + 0.5;",
      "silent += 1.;",
      `if (silent == ${SILENCE}) {`,
      "  silent = 0.; nth = 0.; played += 1.; row += 1.;",
      "}",
    ]),
    "}",
  ];
}

/** The burst's samples from its table, whose outer parts repeat. */
function burstText(offset: string): readonly string[] {
  const { before, after, period, samples } = BURST;
  return [
    `apart = nth - floor(edge / 2. / ${literal(period)}) * ${literal(period)};`,
    `turn = apart - ${literal(period)} * floor(apart / ${literal(period)});`,
    `at = (apart < -${literal(before)}) ? turn : ((apart > ${literal(after)}) ? turn + ${literal(samples - period)} : apart + ${literal(before + period)});`,
    `tone = peek(bursts, at + ${offset} * ${literal(samples)}) * ${fade("4.", `nth * 4. + ${offset}`, "edge * 4.")};`,
  ];
}

/** From 0 to 1 and back, straight, in samples of so many times the rate. */
function fade(times: string, at: string, length: string): string {
  const ramp = `floor(${literal(TRUE_PEAK_LENGTH.fade)} * samplerate * ${times} + 0.5)`;
  return `min(1., min((${at} + 1.) / ${ramp}, (${length} - (${at})) / ${ramp}))`;
}
