import {
  COMMON_PARTS,
  COMMON_RECEIVERS,
  changes,
  type FaceMessage,
  type FacePart,
  type FaceReceiver,
  isNumber,
  received,
} from "#src/chassis/face/common-messages.ts";
import {
  type BeatSpan,
  type CurveFace,
  type CurvePlace,
  EMPTY_CURVE_FACE,
  FACE_UNITS,
} from "#src/chassis/face/curve-face.ts";
import { bentCurve } from "#src/dsp/shapes/bent-curve.ts";
import type { Envelope } from "#src/model/envelope.ts";

/**
 * The face after a message from the patch; the very same face where it says nothing new or is not understood.
 *
 * Shape: `curve b v b v ...` (`curve_add` goes on), `bends bend ...` (`bends_add`; `curve` takes them back), `place slot mark line over`
 * (-1 for none; without numbers: not known), `edited 0|1`, `second` likewise, `unit` (see `FACE_UNITS`), `wave level ...`,
 * `hits b ...` (`hits_add` goes on), `phrases from to ...`, `unsure from to ...` (`unsure_add`; `to` is `from` for a hit),
 * `confident 0|1` (1: the unsure are left out), `breaths from to ...`, `span from to`,
 * `position b` (without a number: stopped), `limits boost cut`, `bars length first`, `spread before after`,
 * `compare 0|1` (1: dry), `clear`, and what every face understands (`COMMON_RECEIVERS`). A list that is cut short is
 * taken as far as it goes; `span` and `spread` without numbers forget.
 */
export function takeFaceMessage(state: CurveFace, selector: string, atoms: readonly unknown[]): CurveFace {
  return received(RECEIVERS, state, selector, atoms);
}

/** What to send so that a face that shows `before` shows `after`: only what changed, long curves in pieces. */
export function faceMessages(before: CurveFace, after: CurveFace): FaceMessage[] {
  return [...changes(PARTS, before, after), ...changes(COMMON_PARTS, before, after)];
}

type Change = Partial<CurveFace> | null;

const RECEIVERS: Readonly<Record<string, FaceReceiver<CurveFace>>> = {
  ...COMMON_RECEIVERS,
  curve: (_state: CurveFace, atoms: readonly unknown[]): Change => ({ curve: curveOf(atoms), bends: [] }),
  curve_add: ({ curve }: CurveFace, atoms: readonly unknown[]): Change => ({ curve: [...curve, ...curveOf(atoms)] }),
  bends: (state: CurveFace, atoms: readonly unknown[]): Change => bent(state, atoms.filter(isNumber)),
  bends_add: (state: CurveFace, atoms: readonly unknown[]): Change =>
    bent(state, [...state.bends, ...atoms.filter(isNumber)]),
  place: (_state: CurveFace, atoms: readonly unknown[]): Change => ({ place: placeOf(atoms) }),
  edited: (state: CurveFace, [on]: readonly unknown[]): Change =>
    state.edited === (on === 1) ? null : { edited: on === 1 },
  second: (_state: CurveFace, atoms: readonly unknown[]): Change => ({ second: curveOf(atoms) }),
  second_add: ({ second }: CurveFace, atoms: readonly unknown[]): Change => ({
    second: [...second, ...curveOf(atoms)],
  }),
  unit: (_state: CurveFace, [index]: readonly unknown[]): Change => {
    const unit = isNumber(index) ? FACE_UNITS[index] : undefined;
    return unit === undefined ? null : { unit };
  },
  wave: (_state: CurveFace, atoms: readonly unknown[]): Change => ({ waveform: atoms.filter(isNumber) }),
  hits: (_state: CurveFace, atoms: readonly unknown[]): Change => ({ hits: atoms.filter(isNumber) }),
  hits_add: ({ hits }: CurveFace, atoms: readonly unknown[]): Change => ({
    hits: [...hits, ...atoms.filter(isNumber)],
  }),
  phrases: (_state: CurveFace, atoms: readonly unknown[]): Change => ({ phrases: spansOf(atoms) }),
  unsure: (_state: CurveFace, atoms: readonly unknown[]): Change => ({ unsure: placesOf(atoms) }),
  unsure_add: ({ unsure }: CurveFace, atoms: readonly unknown[]): Change => ({
    unsure: [...unsure, ...placesOf(atoms)],
  }),
  confident: (_state: CurveFace, [on]: readonly unknown[]): Change => ({ confident: on === 1 }),
  breaths: (_state: CurveFace, atoms: readonly unknown[]): Change => ({ breaths: spansOf(atoms) }),
  span: (_state: CurveFace, atoms: readonly unknown[]): Change => ({ span: spansOf(atoms)[0] ?? null }),
  position: (state: CurveFace, [at]: readonly unknown[]): Change => {
    const position = isNumber(at) ? at : null;
    return position === state.position ? null : { position };
  },
  limits: (_state: CurveFace, [boost, cut]: readonly unknown[]): Change =>
    isNumber(boost) && isNumber(cut) ? { limits: { boost: Math.abs(boost), cut: Math.abs(cut) } } : null,
  bars: (_state: CurveFace, [length, first]: readonly unknown[]): Change =>
    isNumber(length) && length > 0 ? { bars: { length, first: isNumber(first) ? first : 0 } } : null,
  spread: (_state: CurveFace, [before, after]: readonly unknown[]): Change => ({
    spread: isNumber(before) && isNumber(after) ? { before, after } : null,
  }),
  compare: (_state: CurveFace, [dry]: readonly unknown[]): Change => ({ compare: dry === 1 ? "dry" : "ride" }),
  /** Back to the first face, but for what the patch and not the ride decides. */
  clear: ({ enabled, compare, limits, bars }: CurveFace): Change => ({
    ...EMPTY_CURVE_FACE,
    enabled,
    compare,
    limits,
    bars,
  }),
};

/** In the order in which they are sent. */
const PARTS: readonly FacePart<CurveFace>[] = [
  ["span", ({ span }) => [span === null ? ["span"] : ["span", span.from, span.to]]],
  ["bars", ({ bars }) => [["bars", bars.length, bars.first]]],
  ["limits", ({ limits }) => [["limits", limits.boost, limits.cut]]],
  ["phrases", ({ phrases }) => [["phrases", ...ends(phrases)]]],
  ["unsure", ({ unsure }) => inPieces("unsure", ends(unsure))],
  ["confident", ({ confident }) => [["confident", confident ? 1 : 0]]],
  ["breaths", ({ breaths }) => [["breaths", ...ends(breaths)]]],
  ["unit", ({ unit }) => [["unit", FACE_UNITS.indexOf(unit)]]],
  ["waveform", ({ waveform }) => [["wave", ...waveform]]],
  ["hits", ({ hits }) => inPieces("hits", hits)],
  ["second", ({ second }) => inPieces("second", flat(second))],
  ["curve", ({ curve }) => inPieces("curve", flat(curve))],
  ["bends", ({ bends }) => inPieces("bends", bends)],
  ["place", ({ place }) => [placeMessage(place)]],
  ["edited", ({ edited }) => [["edited", edited ? 1 : 0]]],
  ["spread", ({ spread }) => [spread === null ? ["spread"] : ["spread", spread.before, spread.after]]],
  ["compare", ({ compare }) => [["compare", compare === "dry" ? 1 : 0]]],
  ["position", ({ position }) => [position === null ? ["position"] : ["position", position]]],
];

function flat(curve: Envelope): number[] {
  return curve.flatMap(({ time, value }) => [time, value]);
}

function ends(spans: readonly BeatSpan[]): number[] {
  return spans.flatMap(({ from, to }) => [from, to]);
}

/** Long lists go on in messages of their own. */
function inPieces(selector: "curve" | "bends" | "second" | "hits" | "unsure", atoms: readonly number[]): FaceMessage[] {
  const pieces: FaceMessage[] = [];
  for (let start = 0; start === 0 || start < atoms.length; start += PIECE) {
    pieces.push([start === 0 ? selector : `${selector}_add`, ...atoms.slice(start, start + PIECE)]);
  }
  return pieces;
}

function curveOf(atoms: readonly unknown[]): Envelope {
  return pairs(atoms).map(([time, value]) => ({ time, value }));
}

/** The curve with its bends, one for each point from the first on. */
function bent({ curve }: CurveFace, bends: readonly number[]): Change {
  const points = curve.map(({ time, value }, k) => ({ at: time, value, bend: bends[k] ?? 0 }));
  return { curve: bentCurve(points), bends };
}

function placeMessage(place: CurvePlace | null): FaceMessage {
  if (place === null) return ["place"];
  return ["place", place.slot ?? -1, place.mark ?? -1, place.line ?? -1, place.over];
}

function placeOf(atoms: readonly unknown[]): CurvePlace | null {
  const [slot, mark, line, over] = atoms.filter(isNumber);
  if (slot === undefined || mark === undefined || line === undefined || over === undefined) return null;
  const known = (number: number) => (number < 0 ? null : number);
  return { slot: known(slot), mark: known(mark), line: known(line), over };
}

function spansOf(atoms: readonly unknown[]): BeatSpan[] {
  return placesOf(atoms).filter(({ from, to }) => to > from);
}

function placesOf(atoms: readonly unknown[]): BeatSpan[] {
  return pairs(atoms).map(([from, to]) => ({ from, to }));
}

function pairs(atoms: readonly unknown[]): [number, number][] {
  const found: [number, number][] = [];
  for (let index = 0; index + 1 < atoms.length; index += 2) {
    const [left, right] = [atoms[index], atoms[index + 1]];
    if (isNumber(left) && isNumber(right)) found.push([left, right]);
  }
  return found;
}

/** Numbers in one message: far under Max's 32,767 atoms, and under the 4,096 of its older objects. */
const PIECE = 2048;
