import { indented, lasting, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { OUTLETS } from "#src/devices/meter/engine/outlets.ts";
import { MOMENTARY_HOPS, SHORT_TERM_HOPS } from "#src/devices/meter/engine/windows-text.ts";
import { HISTORY_TABLE, SLOT } from "#src/devices/meter/log/history-table.ts";
import { stateLiteral } from "#src/devices/meter/span/span-genexpr.ts";
import { loudnessToPower, powerToLoudness } from "#src/dsp/decibels.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import { GATING } from "#src/knowledge/gating.ts";
import { LIVE_HISTORY } from "#src/knowledge/metering/live-history.ts";

/** Figures that go on while a span is waited for and after it has ended; the others are those of the span. */
const RUNNING: readonly string[] = ["momentary", "shortTerm", "recentPeak"];
const KEPT = OUTLETS.flatMap(({ name }) => (RUNNING.includes(name) ? [] : [keptName(name)]));
const LOG = ["before", "past", "slots", "tenths", "filled", "joining", "joined", ...SLOT] as const;
const HOPS_PER_STEP = Math.round(GATING.step * HOPS_PER_SECOND);
/** Pairs of slots a sample that become one: all of them before the next tenth, from 8 kHz on. */
const JOINED = 2;

/** Inlets: the engine's figures, what the measurement is now, the beat that plays. */
export const LOG_INLETS = {
  figures: 0,
  state: OUTLETS.length,
  beat: OUTLETS.length + 1,
  count: OUTLETS.length + 2,
} as const;

/**
 * What is shown of a measurement, and what is remembered of it, as the GenExpr of a codebox in gen~.
 *
 * Shape: inlets as `LOG_INLETS` has them. Outlets: the figures as they are shown, then the state. Once a span has ended its figures stand as they were at its
 * last sample; while one is waited for there are none. The Buffer `course` is laid out as `HISTORY_TABLE` says and begins anew with each measurement.
 */
export function logGenExpr(): string {
  const state = lasting([...KEPT, ...LOG]);
  return [
    "// Steadyhand Meter: what a measurement shows and remembers. Made from the project's tables by `npm run bake`.",
    "Buffer course;",
    ...state.declared,
    "",
    ...state.read,
    `state = in${LOG_INLETS.state + 1};`,
    `hops = ${inletOf("hops")};`,
    ...figuresText(),
    ...beginningText(),
    ...joiningText(),
    `if ((hops > before) && (state == ${stateLiteral("measuring")})) {`,
    ...indented(tenthText()),
    "}",
    "before = hops;",
    `out${OUTLETS.length + 1} = state;`,
    ...state.written,
    "",
  ].join("\n");
}

function keptName(name: string): string {
  return `kept_${name.toLowerCase()}`;
}

function inletOf(name: (typeof OUTLETS)[number]["name"]): string {
  return `in${OUTLETS.findIndex((outlet) => outlet.name === name) + 1}`;
}

/** What runs on is shown but in a self-test; the rest stands once the span has ended, and is nothing while one is waited for. */
function figuresText(): readonly string[] {
  const kept = OUTLETS.flatMap(({ name }, at) =>
    RUNNING.includes(name) ? [] : [[keptName(name), `in${at + 1}`] as const],
  );
  return [
    `heard = state != ${stateLiteral("testing")};`,
    "over = hops < before;",
    `if (state == ${stateLiteral("measuring")}) {`,
    ...kept.map(([name, figure]) => `  ${name} = ${figure};`),
    `} else if (state != ${stateLiteral("held")}) {`,
    ...kept.map(([name]) => `  ${name} = 0.;`),
    "  over = over || (slots + filled > 0.);",
    "}",
    ...OUTLETS.map(({ name }, at) =>
      RUNNING.includes(name) ? `out${at + 1} = in${at + 1} * heard;` : `out${at + 1} = ${keptName(name)};`,
    ),
  ];
}

/** A new measurement, or none, has no history. */
function beginningText(): readonly string[] {
  const { bins } = HISTORY_TABLE;
  return [
    "if (over || (tenths == 0.)) {",
    ...indented([
      "slots = 0.; filled = 0.; past = 0.; joining = 0.; tenths = 1.;",
      `for (n = 0.; n < ${literal(LIVE_HISTORY.bins)}; n += 1.) { poke(course, 0., ${literal(bins)} + n); }`,
      ...headText(),
    ]),
    "}",
  ];
}

/** The table's head: said last, when what it speaks of was written. */
function headText(): readonly string[] {
  const { joining, count, tenths } = HISTORY_TABLE;
  return [
    `poke(course, slots, ${literal(count)});`,
    `poke(course, tenths, ${literal(tenths)});`,
    `poke(course, joining, ${literal(joining)});`,
  ];
}

/** Ten times a second a tenth joins the slot in the making, and its short-term loudness the histogram. */
function tenthText(): readonly string[] {
  const { bins, slots } = HISTORY_TABLE;
  const offset = literal(-LIVE_HISTORY.lowest + powerToLoudness(1));
  return [
    "past += 1.;",
    `if (past == ${literal(HOPS_PER_STEP)}) {`,
    ...indented([
      "past = 0.;",
      `short_term = (hops >= ${literal(SHORT_TERM_HOPS)}) ? ${inletOf("shortTerm")} : 0.;`,
      `loud = (hops >= ${literal(MOMENTARY_HOPS)}) ? ${inletOf("momentary")} : 0.;`,
      `if (short_term > ${literal(loudnessToPower(LIVE_HISTORY.lowest))}) {`,
      `  bin = clip(floor((10. * log10(short_term) + ${offset}) * ${literal(1 / LIVE_HISTORY.width)}), 0., ${literal(LIVE_HISTORY.bins - 1)}) + ${literal(bins)};`,
      "  poke(course, peek(course, bin) + 1., bin);",
      "}",
      "if (filled == 0.) { highest = 0.; lowest = 0.; momentary = 0.; peak = 0.; beat = -1.; }",
      "highest = max(highest, short_term);",
      `lowest = ${smaller("lowest", "short_term")};`,
      "momentary = max(momentary, loud);",
      `peak = max(peak, ${inletOf("recentPeak")});`,
      `beat = (beat < 0.) ? in${LOG_INLETS.beat + 1} : beat;`,
      "filled += 1.;",
      "if (filled == tenths) {",
      ...indented([
        "filled = 0.;",
        ...SLOT.map((name, at) => `poke(course, ${name}, ${literal(slots + at)} + slots * ${literal(SLOT.length)});`),
        "slots += 1.;",
        `if (slots == ${literal(LIVE_HISTORY.slots)}) { joining = 1.; joined = 0.; }`,
        ...headText(),
      ]),
      "}",
    ]),
    "}",
  ];
}

/** Two slots become one, a few pairs a sample, each in place of one that was read. */
function joiningText(): readonly string[] {
  const { slots } = HISTORY_TABLE;
  const size = literal(SLOT.length);
  const place = (of: string, name: (typeof SLOT)[number]) => `${of} + ${literal(SLOT.indexOf(name))}`;
  const pair = (name: (typeof SLOT)[number]) =>
    [`peek(course, ${place("one", name)})`, `peek(course, ${place("one", name)} + ${size})`] as const;
  const larger = (name: (typeof SLOT)[number]) =>
    `poke(course, max(${pair(name).join(", ")}), ${place("into", name)});`;
  const [low, lower] = pair("lowest");
  const [beat, later] = pair("beat");
  return [
    "if (joining != 0.) {",
    ...indented([
      `for (n = 0.; n < ${literal(JOINED)}; n += 1.) {`,
      ...indented([
        `one = ${literal(slots)} + joined * ${literal(2 * SLOT.length)};`,
        `into = ${literal(slots)} + joined * ${size};`,
        `low = ${low}; lower = ${lower}; first = ${beat}; next = ${later};`,
        ...(["highest", "momentary", "peak"] as const).map(larger),
        `poke(course, ${smaller("low", "lower")}, ${place("into", "lowest")});`,
        `poke(course, (first < 0.) ? next : first, ${place("into", "beat")});`,
        "joined += 1.;",
      ]),
      "}",
      `if (joined == ${literal(LIVE_HISTORY.slots / 2)}) {`,
      ...indented(["joining = 0.;", "slots = joined;", "tenths = tenths * 2.;", ...headText()]),
      "}",
    ]),
    "}",
  ];
}

/** The smaller of two powers that are not silence. */
function smaller(one: string, other: string): string {
  return `(${one} == 0.) ? ${other} : ((${other} == 0.) ? ${one} : min(${one}, ${other}))`;
}
