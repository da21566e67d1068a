import { CURVE_TABLE, tableLine } from "#src/model/device/curve-table.ts";

/** What the reader is built for. */
export interface CurveLines {
  /** How many lines the stage has. */
  readonly stage: number;
  /** Places of mapped parameters that are wired. */
  readonly places: readonly number[];
}

/** Quarter notes after which the song's phase begins anew: 2 h 16 min at 120 bpm. */
export const LAP = 16_384;

/**
 * Reads the stored curves at the transport's own position, sample by sample, in GenExpr.
 *
 * Shape: inlets: the song's position as a phase of `LAP` beats, and in beats as `plugsync~` last said it. Outlets: what the
 * curve adds to each line of the stage, the travel of each mapped place, the position on the curves' axis, and of each place how far
 * its travel is from where its parameter rests. Values are straight between points and hold outside. The buffer is `curve`, laid out as `CURVE_TABLE` says.
 * Edge: at a jump, a step, another curve or none, the line goes straight from where it stood in 5 ms; nowhere else does it
 * leave the curve. Where the phase stands the word of `plugsync~` counts, once it has said one: it is right while the
 * transport stands, and the last resort where the phase does not move. Songs longer than a lap are counted by it too. A
 * clip's axis goes on when the song jumps under it.
 */
export function curveReaderCode({ stage, places }: CurveLines): string {
  const lines = [
    ...Array.from({ length: stage }, (_, index) => tableLine({ target: "stage", index })),
    ...places.map(mappedLine),
  ];
  return [
    'Buffer curve("steadyhand_curve");',
    ...STATES.map(history),
    ...lines.flatMap((line) => LINE_STATES.map((state) => history(`${state}${line}`))),
    ...places.flatMap((place) => PLACE_STATES.map((state) => history(`${state}${mappedLine(place)}`))),
    ...CLOCK,
    ...HEAD,
    ...AXIS,
    ...lines.flatMap((line, index) => lineCode(line, index + 1)),
    `out${lines.length + 1} = place;`,
    ...places.flatMap((place, index) => offsetCode(place, lines.length + index + 2)),
    ...STATES.map(keep),
    ...lines.flatMap((line) => LINE_STATES.map((state) => keep(`${state}${line}`))),
    ...places.flatMap((place) => PLACE_STATES.map((state) => keep(`${state}${mappedLine(place)}`))),
    "",
  ].join("\n");
}

/** Kept from one sample to the next; the one before is called `..._was`. */
const STATES = ["phase", "rest", "known", "song", "pace", "serial", "moved", "place"] as const;
const LINE_STATES = ["from", "to", "left", "right", "lost", "late", "line"] as const;
const PLACE_STATES = ["base", "owed", "rests", "since"] as const;

function mappedLine(index: number): number {
  return tableLine({ target: "mapped", index });
}

function history(name: string): string {
  return `History ${name}_was(0);`;
}

function keep(name: string): string {
  return `${name}_was = ${name};`;
}

/** Beats: more than any tempo makes of a sample, less than any jump that could click. */
const LEAP = 1 / 64;
/** Beats: as near as what is told of a clip again has to be for the clip to go on as it went. */
const SAME = 1 / 1024;
/** Seconds without a move of the phase after which the transport stands. */
const STANDS = 0.1;
/** Seconds. Source: house taste: 5 ms is short enough to follow words and long enough to be silent. */
export const DECLICK_SECONDS = 0.005;
/** Halvings that find a point among as many as the table holds. */
const HALVINGS = 15;
/** Beats: before and after every song. */
const NEVER = 1e9;

const { head, halves, halfFrames, headFrames, pointFrames } = CURVE_TABLE;

function twoFrames(at: string): string {
  return `peek(curve, ${at}) + peek(curve, ${at} + 1)`;
}

const CLOCK: readonly string[] = [
  "phase = in1;",
  `rest = (phase == phase_was) ? min(rest_was + 1, samplerate) : 0;`,
  "known = (in2 != 0) ? 1 : known_was;",
  `counted = phase * ${LAP};`,
  `laps = (in2 > ${LAP / 2}) ? floor((in2 - counted) / ${LAP} + 0.5) : 0;`,
  `stands = rest >= ${STANDS} * samplerate;`,
  `song = (stands && known) ? in2 : counted + laps * ${LAP};`,
  "stride = song - song_was;",
  `leapt = abs(stride) > ${LEAP};`,
  "pace = (leapt || stands) ? pace_was : stride;",
];

const HEAD: readonly string[] = [
  `serial = peek(curve, ${CURVE_TABLE.serial});`,
  "fresh = serial != serial_was;",
  `half = ${halves} + ${halfFrames} * (serial - 2 * floor(serial / 2));`,
  `loopstart = ${twoFrames(`half + ${head.loopStart}`)};`,
  `looplength = ${twoFrames(`half + ${head.loopLength}`)};`,
];

const AXIS: readonly string[] = [
  `ofclip = peek(curve, half + ${head.ofClip});`,
  `carried = (ofclip > 0 && leapt && rest_was < ${STANDS} * samplerate) ? moved_was - stride + pace : moved_was;`,
  `told = ${twoFrames(`half + ${head.moved}`)};`,
  "moved = fresh ? told : carried;",
  "place = song + moved;",
  ...folded(),
  "apart = abs(place - place_was - pace);",
  `if (fresh && ofclip > 0 && apart < ${SAME}) {`,
  "moved = carried;",
  "place = song + moved;",
  ...folded(),
  "}",
  `turned = (fresh && apart >= ${SAME}) || apart > ${LEAP};`,
  `slew = max(1, floor(${DECLICK_SECONDS} * samplerate + 0.5));`,
];

/** Round the loop. */
function folded(): string[] {
  return [
    "if (looplength > 0 && place >= loopstart + looplength) {",
    "place = place - looplength * floor((place - loopstart) / looplength);",
    "}",
  ];
}

/** One line: the segment that it is on, its value there, and what is left of the way from where it stood. */
function lineCode(line: number, outlet: number): string[] {
  const own = (name: string) => `${name}${line}`;
  const [from, to, left, right, lost, late, value] = LINE_STATES.map(own);
  const count = `peek(curve, half + ${head.lines + 2 * line + 1})`;
  const first = `half + ${headFrames} + ${pointFrames} * peek(curve, half + ${head.lines + 2 * line})`;
  return [
    `${from} = ${from}_was;`,
    `${to} = ${to}_was;`,
    `${left} = ${left}_was;`,
    `${right} = ${right}_was;`,
    `if (fresh || place < ${from} || place >= ${to}) {`,
    `count = ${count};`,
    `first = ${first};`,
    "low = 0;",
    "high = count;",
    `for (halving = 0; halving < ${HALVINGS}; halving += 1) {`,
    "if (low < high) {",
    "middle = floor((low + high) / 2);",
    `if (${twoFrames(`first + ${pointFrames} * middle`)} <= place) {`,
    "low = middle + 1;",
    "} else {",
    "high = middle;",
    "}",
    "}",
    "}",
    `before = first + ${pointFrames} * max(low - 1, 0);`,
    `after = first + ${pointFrames} * max(min(low, count - 1), 0);`,
    `${from} = (low > 0) ? ${twoFrames("before")} : ${-NEVER};`,
    `${to} = (low < count) ? ${twoFrames("after")} : ${NEVER};`,
    `${left} = (count > 0) ? peek(curve, before + 2) : 0;`,
    `${right} = (count > 0) ? peek(curve, after + 2) : 0;`,
    "}",
    `${own("share")} = (place - ${from}) / max(${to} - ${from}, 0.000000001);`,
    `${own("value")} = ${left} + (${right} - ${left}) * ${own("share")};`,
    `${own("other")} = ${from} != ${from}_was || ${to} != ${to}_was || ${left} != ${left}_was || ${right} != ${right}_was;`,
    `${own("stepped")} = ${left} != ${left}_was && ${left} != ${right}_was;`,
    `${own("cut")} = turned || ${own("stepped")} || (fresh && ${own("other")});`,
    `${late} = ${own("cut")} ? slew : max(${late}_was - 1, 0);`,
    `${lost} = ${own("cut")} ? ${value}_was - ${own("value")} : ${lost}_was;`,
    `${value} = ${own("value")} + ${lost} * ${late} / slew;`,
    `out${outlet} = ${value};`,
  ];
}

/** How far the travel is from the rest, which goes over to another as the line does, so that what lies between never jumps. */
function offsetCode(place: number, outlet: number): string[] {
  const own = (name: string) => `${name}${mappedLine(place)}`;
  const [base, owed, rests, since] = PLACE_STATES.map(own);
  return [
    `${rests} = peek(curve, half + ${head.rests + place});`,
    `${own("moves")} = ${own("cut")} || ${rests} != ${rests}_was;`,
    `${since} = ${own("moves")} ? slew : max(${since}_was - 1, 0);`,
    `${owed} = ${own("moves")} ? ${base}_was - ${rests} : ${owed}_was;`,
    `${base} = ${rests} + ${owed} * ${since} / slew;`,
    `out${outlet} = ${own("line")} - ${base};`,
  ];
}
