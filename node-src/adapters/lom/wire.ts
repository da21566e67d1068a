/** A number or a word, as Max and Live pass them. */
export type Atom = number | string;

/** An object by canonical path, or by the id that this session of Live gave it. */
export type At = string | number;

/** Members to read of an object, and more of it by what some of them say. */
export interface Members {
  readonly members: readonly string[];
  readonly branches?: readonly Branch[];
}

/** `yes` is read where the member `on` is 1, `no` elsewhere; `on` stands among the members, or among those of a branch before it. */
export interface Branch {
  readonly on: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** A stretch of beats. The children rise by their `start_time`, and nothing is read behind it; their members begin with `EDGES`. */
export interface Within {
  readonly from: number;
  readonly to: number;
}

/** A child by its place in the list; `more` of the list is read where its first member is another number than 0: a band of an equaliser that is on. */
export type Place = number | { readonly at: number; readonly more: readonly Place[] };

/** What tells where a clip of the arrangement is. */
export const EDGES = ["start_time", "end_time"] as const;

/** The notes of a MIDI clip as if they were a member: so many numbers for each, see `perform`. */
export const NOTES = "notes";
export const NOTE_NUMBERS = 7;

/** One thing to do with one object. A batch does its operations in order, each by itself: one that fails stops none. */
export type LomOp =
  | ({ readonly op: "get"; readonly at: At } & Members)
  /** The members of every object in a list of children, of those in a stretch of time, or of those at some places. */
  | ({
      readonly op: "each";
      readonly at: At;
      readonly child: string;
      readonly within?: Within;
      readonly places?: readonly Place[];
    } & Members)
  /** The first child whose `by` reads `is`, and its members; nothing is read behind it. */
  | ({
      readonly op: "find";
      readonly at: At;
      readonly child: string;
      readonly by: string;
      readonly is: string;
    } & Members)
  /** Where an object stands now. */
  | { readonly op: "where"; readonly at: At }
  /** Writes, and reads back a tick later. */
  | { readonly op: "set"; readonly at: At; readonly member: string; readonly value: Atom }
  /** Takes a device out of the track or chain that holds it at that moment; one that Live keeps stands as before. */
  | { readonly op: "remove"; readonly at: At }
  | { readonly op: "call"; readonly at: At; readonly member: string; readonly args: readonly Atom[] }
  /**
   * Tells once, with this number, when a member of one of the objects takes another value or one of them goes; `holders` say
   * when to look whether they are still there. The next watch takes the place of this one, and one of nothing ends it.
   */
  | ({ readonly op: "watch"; readonly watch: number } & Watched);

/** An operation on one object, done now. Writes are to be read back a tick later by `readBack`. */
export type PointedOp = Exclude<LomOp, { readonly op: "watch" }>;

/** Members to watch, each of the object at an id. */
export interface Watched {
  readonly objects: readonly WatchedObject[];
  readonly holders: readonly WatchedObject[];
}

export interface WatchedObject {
  readonly at: number;
  readonly members: readonly string[];
}

/** Why an operation or a member gave nothing. */
export type LomCode = "gone" | "no-member" | "not-held" | "in-notification" | "in-undo" | "failed";

/** What Live answered, always a list; numbers alone where the member is a stream. */
export type Values = readonly Atom[];

/** One object's id and the values of its members, in the order asked: `members`, then each branch. */
export interface ReadObject {
  readonly id: number;
  /** Of a child that was asked for by its place. */
  readonly place?: number;
  readonly values: readonly (Values | LomCode)[];
}

export type LomAnswer =
  | { readonly read: ReadObject }
  /** `count` of all children, where some places were asked for. */
  | { readonly list: readonly ReadObject[]; readonly count?: number }
  | { readonly where: string; readonly id: number }
  /** What stood there before and what stands there now. */
  | { readonly set: { readonly was: Values; readonly now: Values }; readonly code?: LomCode }
  | { readonly called: Values }
  | { readonly done: true }
  | { readonly code: LomCode };

export interface LomRequest {
  readonly id: number;
  readonly ops: readonly LomOp[];
}

export interface LomReply {
  readonly id: number;
  /** One an operation; none when the whole request was refused. */
  readonly answers: readonly LomAnswer[];
  readonly busy?: true;
}

/** What a branch asks for, given the value that it goes by. */
export function taken({ yes, no }: Branch, value: Values | LomCode | undefined): readonly string[] {
  return typeof value === "object" && Number(value[0]) === 1 ? yes : no;
}

/** A line from either end to the other stays under this; Max cuts a symbol at 32,767 characters. */
export const LONGEST_LINE = 30_000;

/** Messages of the v8 end; requests travel as `lom LINE`. */
export const REPLIES = {
  /** `lom_ready 1`: Live may be asked. */
  ready: "lom_ready",
  /** `lom_reply LINE` */
  whole: "lom_reply",
  /** `lom_part ID INDEX COUNT TEXT` */
  part: "lom_part",
  /** `lom_numbers ID STREAM INDEX COUNT n n n ...` */
  numbers: "lom_numbers",
  /** `lom_moved WATCH` */
  moved: "lom_moved",
} as const;

/**
 * A value as one line of plain ASCII, so that characters are bytes and no symbol is cut in half.
 * -0, NaN and the infinities survive.
 */
export function toLine(value: unknown): string {
  const line = JSON.stringify(value, (_key, each: unknown) => (isLost(each) ? { $: lostName(each) } : each));
  return line.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Undoes `toLine`. @throws SyntaxError for a line that is not JSON. */
export function fromLine(line: string): unknown {
  return JSON.parse(line, (_key, each: unknown) => (isMarked(each) ? Number(each.$) : each));
}

function isLost(value: unknown): value is number {
  return typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0));
}

function lostName(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

function isMarked(value: unknown): value is { readonly $: string } {
  return typeof value === "object" && value !== null && Object.keys(value).join() === "$";
}
