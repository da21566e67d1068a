import { COMMON_RECEIVERS, type FaceReceiver, isNumber, received } from "#src/chassis/face/common-messages.ts";
import { EMPTY_FACE, type FaceState } from "#src/chassis/face/face-state.ts";
import { FRAME } from "#src/devices/meter/engine/frame-text.ts";
import { type LiveReading, liveReading, OUTLETS } from "#src/devices/meter/engine/outlets.ts";
import { EMPTY_HISTORY, type LiveHistory, readHistory } from "#src/devices/meter/log/history-table.ts";
import { NO_TEST, type Proof, readProof } from "#src/devices/meter/selftest/proof-table.ts";
import { SPAN_STATES, type SpanState } from "#src/devices/meter/span/span-names.ts";
import type { Beats } from "#src/model/units.ts";

/** What the face of the Meter shows. */
export interface MeterFace extends FaceState {
  /** `null` before the first look at the outlets. */
  readonly reading: LiveReading | null;
  /** Integrated loudness as it is shown: in tenths of a LUFS. */
  readonly integrated: number;
  /** The target's place in its menu. */
  readonly target: number;
  /** The view's place in its menu. */
  readonly view: number;
  /** The last frame of a view that an engine of its own fills, as `FRAME` lays it out; empty before the first. */
  readonly frame: readonly number[];
  /** What the measurement is now, and the place of what it spans in its menu. */
  readonly state: SpanState;
  readonly span: number;
  /** Whether the face stands still while the measurement goes on. */
  readonly held: boolean;
  readonly history: LiveHistory;
  /** The place of the case that the self-test plays; below 0 while none runs. */
  readonly tested: number;
  /** What the last self-test read, or reads; `null` before the first. */
  readonly proof: Proof | null;
  /** How long a bar of the song is. */
  readonly bar: Beats;
  /** What there is in the song for a measurement to span; `null` before Live has said. */
  readonly marks: MarksFound | null;
}

/** Whether the loop is on, and how many locators there are. */
export interface MarksFound {
  readonly loop: boolean;
  readonly locators: number;
}

/** The bar of a set before Live has said another. */
const FOUR_QUARTERS: Beats = 4;

/** A device that was just dropped. */
export const EMPTY_METER_FACE: MeterFace = {
  ...EMPTY_FACE,
  ...{ reading: null, integrated: Number.NEGATIVE_INFINITY },
  ...{ target: 0, view: 0, frame: [] },
  ...{ state: "measuring", span: 0, held: false },
  history: EMPTY_HISTORY,
  ...{ tested: NO_TEST, proof: null },
  ...{ bar: FOUR_QUARTERS, marks: null },
};

export const METER_HINT = "Play: loudness, its range and true peak appear here, from this moment on.";

/**
 * The face after a message from the patch; the very same face where it says nothing new or is not understood.
 *
 * Shape: `reading` and the values of all outlets, `platform N`, `view N`, `frame` and what a view's engine has written, `state N`, `span N`, `hold 0|1`,
 * `course` and the frames of the history, `bar BEATS`, `marks LOOP LOCATORS`, `tested N`, `proof` and the frames of the self-test, and what every face understands.
 */
export function takeMeterMessage(state: MeterFace, selector: string, atoms: readonly unknown[]): MeterFace {
  return received(RECEIVERS, state, selector, atoms);
}

const RECEIVERS: Readonly<Record<string, FaceReceiver<MeterFace>>> = {
  ...COMMON_RECEIVERS,
  reading: ({ reading }, atoms) => {
    if (atoms.length !== OUTLETS.length || !atoms.every(isNumber)) return null;
    const next = liveReading(atoms);
    if (reading !== null && sameReading(reading, next)) return null;
    return { reading: next, integrated: Math.round(10 * next.integrated) };
  },
  platform: ({ target }, [place]) => (isNumber(place) && place !== target ? { target: place } : null),
  view: ({ view }, [place]) => (isNumber(place) && place !== view ? { view: place } : null),
  state: ({ state }, [place]) => changed("state", state, SPAN_STATES[Number(place)]),
  span: ({ span }, [place]) => (isNumber(place) && place !== span ? { span: place } : null),
  hold: ({ held }, [on]) => changed("held", held, on === 1),
  bar: ({ bar }, [beats]) => (isNumber(beats) && beats > 0 && beats !== bar ? { bar: beats } : null),
  marks: ({ marks }, [on, locators]) => {
    const loop = on === 1;
    if (!isNumber(locators) || (marks?.loop === loop && marks.locators === locators)) return null;
    return { marks: { loop, locators } };
  },
  tested: ({ tested }, [place]) => (isNumber(place) && place !== tested ? { tested: place } : null),
  proof: (_state, atoms) => (atoms.every(isNumber) ? { proof: readProof(atoms) } : null),
  course: (_state, atoms) => {
    const history = atoms.every(isNumber) ? readHistory(atoms) : null;
    return history === null ? null : { history };
  },
  frame: ({ frame }, atoms) => (atoms.every(isNumber) && !sameFrame(frame, atoms) ? { frame: atoms } : null),
};

function changed<Name extends keyof MeterFace>(
  name: Name,
  before: MeterFace[Name],
  after: MeterFace[Name] | undefined,
): Partial<MeterFace> | null {
  return after === undefined || after === before ? null : ({ [name]: after } as unknown as Partial<MeterFace>);
}

/** Whether two readings look alike: time is shown in whole seconds. */
function sameReading(reading: LiveReading, other: LiveReading): boolean {
  return READ.every((name) => reading[name] === other[name]) && Math.floor(reading.heard) === Math.floor(other.heard);
}

const READ = OUTLETS.flatMap(({ name }) => (name === "hops" ? [] : [name]));

function sameFrame(frame: readonly number[], other: readonly number[]): boolean {
  return frame.length === other.length && frame.every((value, at) => value === other[at]);
}

/** The values of a view's last frame; `null` where that is of another view, or there is none. */
export function frameValues({ view, frame }: MeterFace): readonly number[] | null {
  return frame.length > FRAME.values && frame[FRAME.view] === view ? frame.slice(FRAME.values) : null;
}
