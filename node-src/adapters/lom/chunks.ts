import { LONGEST_LINE, REPLIES } from "#src/adapters/lom/wire.ts";

/** A message as Max passes it: a selector and its atoms. */
export type MaxMessage = readonly [selector: string, ...atoms: (number | string)[]];

/**
 * A reply's line as messages: whole where it fits, else in parts.
 * A part opens with a mark, because Max would turn one that is all digits into a number.
 */
export function replyMessages(id: number, line: string): MaxMessage[] {
  if (line.length < LONGEST_LINE) return [[REPLIES.whole, line]];
  const room = LONGEST_LINE - MARK.length;
  const count = Math.ceil(line.length / room);
  return Array.from({ length: count }, (_, index) => [
    REPLIES.part,
    id,
    index,
    count,
    MARK + line.slice(index * room, (index + 1) * room),
  ]);
}

/** A list of numbers as messages of at most `STREAM_ATOMS` numbers each. */
export function numberMessages(id: number, stream: number, numbers: readonly number[]): MaxMessage[] {
  const count = Math.max(1, Math.ceil(numbers.length / STREAM_ATOMS));
  return Array.from({ length: count }, (_, index) => [
    REPLIES.numbers,
    id,
    stream,
    index,
    count,
    ...numbers.slice(index * STREAM_ATOMS, (index + 1) * STREAM_ATOMS),
  ]);
}

/** Puts pieces together again in any order, a piece that comes twice counting once. */
export interface Gatherer<Piece> {
  /** All pieces in order once the last has come, `null` until then. */
  add(key: string, index: number, count: number, piece: Piece): Piece[] | null;
}

/** A piece that does not fit what came before is dropped. */
export function gatherer<Piece>(): Gatherer<Piece> {
  const held = new Map<string, (Piece | undefined)[]>();
  return {
    add: (key, index, count, piece) => {
      if (!fits(index, count)) return null;
      const pieces = held.get(key) ?? new Array<Piece | undefined>(count).fill(undefined);
      if (pieces.length !== count) return null;
      pieces[index] = piece;
      held.set(key, pieces);
      const whole = pieces.filter((each): each is Piece => each !== undefined);
      if (whole.length < count) return null;
      held.delete(key);
      return whole;
    },
  };
}

/** Text of a part without its mark. */
export function partText(text: string | number): string {
  return String(text).slice(MARK.length);
}

const MARK = "=";
/** Numbers in one message. Source: house taste; far under the 32,767 atoms that a Max message holds. */
const STREAM_ATOMS = 1000;
/** A reply in more parts than this is no reply of ours. */
const MOST_PARTS = 100_000;

function fits(index: number, count: number): boolean {
  return Number.isInteger(index) && Number.isInteger(count) && index >= 0 && index < count && count <= MOST_PARTS;
}
