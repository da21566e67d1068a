import { type BeatSpan, EMPTY_FACE, FACE_UNITS, type FaceState, STATUS_KINDS } from "#src/chassis/face/face-state.ts";
import type { Envelope } from "#src/model/envelope.ts";

/** A selector and its atoms: numbers, but for `words`. */
export type FaceMessage = readonly [selector: FaceSelector, ...atoms: (number | string)[]];

export type FaceSelector = keyof typeof RECEIVERS;

/**
 * The face after a message from the patch; the very same face where it says nothing new or is not understood.
 *
 * Shape: `curve b v b v ...` (`curve_add` goes on), `second` likewise, `unit` (see `FACE_UNITS`), `wave level ...`,
 * `hits b ...` (`hits_add` goes on), `phrases from to ...`, `breaths from to ...`, `span from to`,
 * `position b` (without a number: stopped), `limits boost cut`, `bars length first`, `status kind` (see `STATUS_KINDS`),
 * `words ...`, `offer ...` (the button under them), `progress 0..1`, `spread before after`, `compare 0|1` (1: dry), `enabled 0|1`, `clear`. A list that is cut short is
 * taken as far as it goes; `span` and `spread` without numbers forget.
 */
export function takeFaceMessage(state: FaceState, selector: string, atoms: readonly unknown[]): FaceState {
  if (!Object.hasOwn(RECEIVERS, selector)) return state;
  const change = RECEIVERS[selector as FaceSelector](state, atoms);
  return change === null ? state : { ...state, ...change };
}

/** What to send so that a face that shows `before` shows `after`: only what changed, long curves in pieces. */
export function faceMessages(before: FaceState, after: FaceState): FaceMessage[] {
  return PARTS.filter(([part]) => before[part] !== after[part]).flatMap(([, messages]) => messages(after));
}

type Change = Partial<FaceState> | null;

const RECEIVERS = {
  curve: (_state: FaceState, atoms: readonly unknown[]): Change => ({ curve: curveOf(atoms) }),
  curve_add: ({ curve }: FaceState, atoms: readonly unknown[]): Change => ({ curve: [...curve, ...curveOf(atoms)] }),
  second: (_state: FaceState, atoms: readonly unknown[]): Change => ({ second: curveOf(atoms) }),
  second_add: ({ second }: FaceState, atoms: readonly unknown[]): Change => ({
    second: [...second, ...curveOf(atoms)],
  }),
  unit: (_state: FaceState, [index]: readonly unknown[]): Change => {
    const unit = isNumber(index) ? FACE_UNITS[index] : undefined;
    return unit === undefined ? null : { unit };
  },
  wave: (_state: FaceState, atoms: readonly unknown[]): Change => ({ waveform: atoms.filter(isNumber) }),
  hits: (_state: FaceState, atoms: readonly unknown[]): Change => ({ hits: atoms.filter(isNumber) }),
  hits_add: ({ hits }: FaceState, atoms: readonly unknown[]): Change => ({
    hits: [...hits, ...atoms.filter(isNumber)],
  }),
  phrases: (_state: FaceState, atoms: readonly unknown[]): Change => ({ phrases: spansOf(atoms) }),
  breaths: (_state: FaceState, atoms: readonly unknown[]): Change => ({ breaths: spansOf(atoms) }),
  span: (_state: FaceState, atoms: readonly unknown[]): Change => ({ span: spansOf(atoms)[0] ?? null }),
  position: (state: FaceState, [at]: readonly unknown[]): Change => {
    const position = isNumber(at) ? at : null;
    return position === state.position ? null : { position };
  },
  limits: (_state: FaceState, [boost, cut]: readonly unknown[]): Change =>
    isNumber(boost) && isNumber(cut) ? { limits: { boost: Math.abs(boost), cut: Math.abs(cut) } } : null,
  bars: (_state: FaceState, [length, first]: readonly unknown[]): Change =>
    isNumber(length) && length > 0 ? { bars: { length, first: isNumber(first) ? first : 0 } } : null,
  status: ({ status }: FaceState, [index]: readonly unknown[]): Change => {
    const kind = isNumber(index) ? STATUS_KINDS[index] : undefined;
    return kind === undefined || kind === status.kind ? null : { status: { kind, words: "" } };
  },
  words: ({ status }: FaceState, atoms: readonly unknown[]): Change => ({
    status: { kind: status.kind, words: atoms.map(String).join(" ") },
  }),
  progress: (_state: FaceState, [done]: readonly unknown[]): Change => (isNumber(done) ? { progress: done } : null),
  offer: (_state: FaceState, atoms: readonly unknown[]): Change => ({ offer: atoms.map(String).join(" ").trim() }),
  spread: (_state: FaceState, [before, after]: readonly unknown[]): Change => ({
    spread: isNumber(before) && isNumber(after) ? { before, after } : null,
  }),
  compare: (_state: FaceState, [dry]: readonly unknown[]): Change => ({ compare: dry === 1 ? "dry" : "ride" }),
  enabled: (_state: FaceState, [on]: readonly unknown[]): Change => ({ enabled: on !== 0 }),
  /** Back to the first face, but for what the patch and not the ride decides. */
  clear: ({ enabled, compare, limits, bars }: FaceState): Change => ({ ...EMPTY_FACE, enabled, compare, limits, bars }),
} as const;

/** In the order in which they are sent. Words follow their status, which forgets the earlier ones. */
const PARTS: readonly (readonly [part: keyof FaceState, messages: (state: FaceState) => FaceMessage[]])[] = [
  ["enabled", ({ enabled }) => [["enabled", enabled ? 1 : 0]]],
  ["span", ({ span }) => [span === null ? ["span"] : ["span", span.from, span.to]]],
  ["bars", ({ bars }) => [["bars", bars.length, bars.first]]],
  ["limits", ({ limits }) => [["limits", limits.boost, limits.cut]]],
  ["phrases", ({ phrases }) => [["phrases", ...phrases.flatMap(({ from, to }) => [from, to])]]],
  ["breaths", ({ breaths }) => [["breaths", ...breaths.flatMap(({ from, to }) => [from, to])]]],
  ["unit", ({ unit }) => [["unit", FACE_UNITS.indexOf(unit)]]],
  ["waveform", ({ waveform }) => [["wave", ...waveform]]],
  ["hits", ({ hits }) => inPieces("hits", hits)],
  ["second", ({ second }) => inPieces("second", flat(second))],
  ["curve", ({ curve }) => inPieces("curve", flat(curve))],
  ["spread", ({ spread }) => [spread === null ? ["spread"] : ["spread", spread.before, spread.after]]],
  ["compare", ({ compare }) => [["compare", compare === "dry" ? 1 : 0]]],
  ["position", ({ position }) => [position === null ? ["position"] : ["position", position]]],
  ["progress", ({ progress }) => [["progress", progress]]],
  ["offer", ({ offer }) => [["offer", offer]]],
  [
    "status",
    ({ status }) => [
      ["status", STATUS_KINDS.indexOf(status.kind)],
      ["words", status.words],
    ],
  ],
];

function flat(curve: Envelope): number[] {
  return curve.flatMap(({ time, value }) => [time, value]);
}

/** Long lists go on in messages of their own. */
function inPieces(selector: "curve" | "second" | "hits", atoms: readonly number[]): FaceMessage[] {
  const pieces: FaceMessage[] = [];
  for (let start = 0; start === 0 || start < atoms.length; start += PIECE) {
    pieces.push([start === 0 ? selector : `${selector}_add`, ...atoms.slice(start, start + PIECE)]);
  }
  return pieces;
}

function curveOf(atoms: readonly unknown[]): Envelope {
  return pairs(atoms).map(([time, value]) => ({ time, value }));
}

function spansOf(atoms: readonly unknown[]): BeatSpan[] {
  return pairs(atoms).flatMap(([from, to]) => (to > from ? [{ from, to }] : []));
}

function pairs(atoms: readonly unknown[]): [number, number][] {
  const found: [number, number][] = [];
  for (let index = 0; index + 1 < atoms.length; index += 2) {
    const [left, right] = [atoms[index], atoms[index + 1]];
    if (isNumber(left) && isNumber(right)) found.push([left, right]);
  }
  return found;
}

function isNumber(atom: unknown): atom is number {
  return typeof atom === "number" && Number.isFinite(atom);
}

/** Numbers in one message: far under Max's 32,767 atoms, and under the 4,096 of its older objects. */
const PIECE = 2048;
