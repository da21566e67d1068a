import { LAP } from "#src/chassis/patch/signal/curve-reader-code.ts";
import { indented, lasting, literal } from "#src/devices/meter/engine/genexpr-text.ts";
import { MARKS_TABLE } from "#src/devices/meter/span/song-marks.ts";
import { JUMPS, SPAN_STATES, SPANS, type SpanState } from "#src/devices/meter/span/span-names.ts";
import { LIVE_SPANS } from "#src/knowledge/metering/live-spans.ts";

/** Beats: after every song. */
const NEVER = literal(1e9);
const [LEAP, NEAR, SAME] = [LIVE_SPANS.leap, LIVE_SPANS.near, LIVE_SPANS.same].map(literal);
const STANDS = `${literal(LIVE_SPANS.stands)} * samplerate`;
const SPANNED = { loop: literal(SPANS.indexOf("Loop")), section: literal(SPANS.indexOf("Section")) };
const JUMP = { all: literal(JUMPS.indexOf("All")), notLoop: literal(JUMPS.indexOf("Not Loop")) };

const SONG = ["phase", "pace", "still"] as const;
const MARKS = ["serial", "looped", "loop_start", "loop_end", "count"] as const;
const SPAN = ["opening", "closing", "state", "begun"] as const;

/**
 * When a measurement begins, and when it ends, as the GenExpr of a codebox in gen~: the transport's position alone decides, sample by sample, so that it is
 * the same whenever a script gets its turn.
 *
 * Shape: inlet: the song's position as a phase of `LAP` beats. Outlets: a number that changes where a measurement begins; the place of what it is now in
 * `SPAN_STATES`; the beat that plays, -1 while the transport stands. Params: `fresh` changes at a press of Reset; `at_start`, `at_jump`, `span` and `at_end`
 * are the places of their menus. The Buffer `marks` is laid out as `MARKS_TABLE` says.
 * Edge: a start is heard at the first sample that moves, one after the transport's own; behind beat 16,384 the song is taken to begin anew.
 */
export function spanGenExpr(): string {
  const state = lasting([...SONG, ...MARKS, ...SPAN]);
  return [
    "// Steadyhand Meter: where a measurement begins and ends in the song. Made from the project's tables by `npm run bake`.",
    ...["fresh", "at_start", "at_jump", "span", "at_end"].map((name) => `Param ${name}(0.);`),
    "Buffer marks;",
    "History was_fresh, was_span(-1.);",
    ...state.declared,
    "",
    ...state.read,
    ...movesText(),
    ...marksText(),
    "begins = 0.;",
    ...placesText(),
    "begun += begins;",
    "",
    "out1 = begun;",
    "out2 = state;",
    `out3 = (still < ${STANDS}) ? beats : -1.;`,
    "was_fresh = fresh;",
    "was_span = span;",
    ...state.written,
    "",
  ].join("\n");
}

/** The place of a state, as a number of the text. */
export function stateLiteral(state: SpanState): string {
  return literal(SPAN_STATES.indexOf(state));
}

/** Whether the transport started, goes on or leapt, and where it would be had it gone on. */
function movesText(): readonly string[] {
  return [
    "// the transport",
    `due = phase * ${literal(LAP)} + pace;`,
    `stride = (in1 - phase) * ${literal(LAP)};`,
    "stood = still;",
    "still = (stride == 0.) ? min(still + 1., samplerate) : 0.;",
    `started = (stride != 0.) && (stood >= ${STANDS});`,
    `leapt = (abs(stride) > ${LEAP}) && !started;`,
    "goes_on = (stride != 0.) && !started && !leapt;",
    "pace = goes_on ? stride : pace;",
    "phase = in1;",
    `beats = phase * ${literal(LAP)};`,
  ];
}

/** The marks anew where a script has written them. */
function marksText(): readonly string[] {
  const place = (at: number) => `peek(marks, ${literal(at)}) + peek(marks, ${literal(at + 1)})`;
  return [
    "// the song's marks",
    `told = peek(marks, ${literal(MARKS_TABLE.serial)});`,
    "other_marks = (told > 0.) && (told != serial);",
    "other_loop = 0.;",
    "if (other_marks) {",
    ...indented([
      "serial = told;",
      `brace_start = ${place(MARKS_TABLE.loopStart)};`,
      `brace_end = ${place(MARKS_TABLE.loopEnd)};`,
      `brace_on = peek(marks, ${literal(MARKS_TABLE.looped)});`,
      "other_loop = (brace_start != loop_start) || (brace_end != loop_end) || (brace_on != looped);",
      "loop_start = brace_start;",
      "loop_end = brace_end;",
      "looped = brace_on;",
      `count = peek(marks, ${literal(MARKS_TABLE.count)});`,
    ]),
    "}",
  ];
}

/** Whether a span opens or closes here, and where the next ones will. */
function placesText(): readonly string[] {
  return [
    "// spans",
    "lapped = 0.;",
    "closes = 0.;",
    "opens = 0.;",
    "if (goes_on) {",
    `  closes = beats + ${SAME} >= closing;`,
    `  opens = beats + ${SAME} >= opening;`,
    "}",
    "if (leapt) {",
    `  lapped = (looped != 0.) && (abs(due - loop_end) < ${NEAR}) && (abs(beats - loop_start) < ${NEAR});`,
    `  closes = abs(due - closing) < ${NEAR};`,
    "}",
    "changes = (fresh != was_fresh) || (span != was_span);",
    "if (started || leapt || closes || opens || other_marks || changes) {",
    ...indented([...nextText(), ...stateText()]),
    "}",
  ];
}

function nextText(): readonly string[] {
  return [
    `opening = ${NEVER};`,
    `closing = ${NEVER};`,
    "landed = 0.;",
    `if ((span == ${SPANNED.loop}) && (looped != 0.)) {`,
    ...indented([
      `opening = (loop_start > beats + ${SAME}) ? loop_start : ${NEVER};`,
      `closing = (loop_end > beats + ${SAME}) ? loop_end : ${NEVER};`,
      `landed = (loop_start <= beats + ${SAME}) && (beats - loop_start < ${NEAR});`,
    ]),
    "}",
    `if (span == ${SPANNED.section}) {`,
    ...indented([
      "for (n = 0.; n < count; n += 1.) {",
      ...indented([
        `at = ${literal(MARKS_TABLE.locators)} + 2. * n;`,
        "mark = peek(marks, at) + peek(marks, at + 1.);",
        `opening = (mark > beats + ${SAME}) ? min(opening, mark) : opening;`,
        `landed = ((mark <= beats + ${SAME}) && (beats - mark < ${NEAR})) ? 1. : landed;`,
      ]),
      "}",
      "closing = opening;",
    ]),
    "}",
    "opens = goes_on ? opens : ((started || leapt) && (landed != 0.));",
  ];
}

/** What the measurement is from here on. A span that is broken off is waited for again. */
function stateText(): readonly string[] {
  const [waiting, measuring, held] = (["waiting", "measuring", "held"] as const).map(stateLiteral);
  return [
    `counts = (span != ${SPANNED.loop}) || !lapped;`,
    `jumped = leapt && (((at_jump == ${JUMP.all}) && counts) || ((at_jump == ${JUMP.notLoop}) && !lapped));`,
    "renewed = changes || ((at_start != 0.) && started) || jumped;",
    "if (span == 0.) {",
    `  begins = renewed || (state != ${measuring});`,
    `  state = ${measuring};`,
    "} else {",
    ...indented([
      `broken = (state == ${measuring}) && (started || leapt || (other_loop && (span == ${SPANNED.loop}))) && !closes;`,
      `state = (renewed || broken) ? ${waiting} : state;`,
      `state = ((state == ${measuring}) && closes) ? ((at_end != 0.) ? ${waiting} : ${held}) : state;`,
      `begins = (state == ${waiting}) && opens;`,
      `state = begins ? ${measuring} : state;`,
    ]),
    "}",
  ];
}
