import { defer, filter, map, type Observable } from "rxjs";
import { type Gatherer, gatherer, partText } from "#src/adapters/lom/chunks.ts";
import { streamCount, unpackStreams } from "#src/adapters/lom/streams.ts";
import { type Atom, fromLine, type LomReply, REPLIES } from "#src/adapters/lom/wire.ts";

/** One message of a reply, which may come in many. */
export type ReplyPiece =
  | { readonly kind: "whole"; readonly id: number; readonly packed: Packed }
  | { readonly kind: "part"; readonly id: number; readonly at: Order; readonly text: string }
  | {
      readonly kind: "numbers";
      readonly id: number;
      readonly at: Order;
      readonly stream: number;
      readonly numbers: readonly number[];
    };

/** A message of the patch as a piece of a reply; `null` where it is none. */
export function replyPiece(selector: string, atoms: readonly Atom[]): ReplyPiece | null {
  if (selector === REPLIES.whole) return wholePiece(String(atoms[0]));
  if (selector === REPLIES.part) {
    const [id, index, count, text = ""] = atoms;
    return { kind: "part", id: Number(id), at: [Number(index), Number(count)], text: partText(text) };
  }
  if (selector !== REPLIES.numbers) return null;
  const [id, stream, index, count, ...values] = atoms;
  const at = [Number(index), Number(count)] as const;
  return { kind: "numbers", id: Number(id), at, stream: Number(stream), numbers: values.map(Number) };
}

/** The reply that the pieces of one request make, once all are there, in whatever order they come. */
export function replyOf(pieces: Observable<ReplyPiece>): Observable<LomReply> {
  return defer(() => {
    const reply = new GatheredReply();
    return pieces.pipe(
      map((piece) => reply.add(piece)),
      filter((whole) => whole !== null),
    );
  });
}

/** Which of how many. */
type Order = readonly [index: number, count: number];
type Packed = Readonly<Record<string, unknown>>;

class GatheredReply {
  readonly #parts: Gatherer<string> = gatherer();
  readonly #numbers: Gatherer<readonly number[]> = gatherer();
  readonly #streams = new Map<number, readonly number[]>();
  #packed: Packed | null = null;

  /** The reply, if this was the last piece of it. */
  add(piece: ReplyPiece): LomReply | null {
    if (piece.kind === "numbers") this.#addNumbers(piece);
    else this.#packed = (piece.kind === "whole" ? piece : this.#wholeOf(piece))?.packed ?? this.#packed;
    if (this.#packed === null || this.#streams.size < streamCount(this.#packed)) return null;
    const inOrder = [...this.#streams].sort(([one], [other]) => one - other).map(([, each]) => each);
    return unpackStreams(this.#packed, inOrder);
  }

  #addNumbers({ stream, at, numbers }: Extract<ReplyPiece, { readonly kind: "numbers" }>): void {
    const whole = this.#numbers.add(String(stream), ...at, numbers);
    if (whole !== null) this.#streams.set(stream, whole.flat());
  }

  #wholeOf({ id, at, text }: Extract<ReplyPiece, { readonly kind: "part" }>) {
    const all = this.#parts.add("", ...at, text);
    const whole = all === null ? null : wholePiece(all.join(""));
    return whole?.id === id ? whole : null;
  }
}

function wholePiece(line: string): Extract<ReplyPiece, { readonly kind: "whole" }> | null {
  const packed = objectOf(line);
  return packed === null ? null : { kind: "whole", id: Number(packed["id"]), packed };
}

function objectOf(line: string): Packed | null {
  try {
    const value = fromLine(line);
    return typeof value === "object" && value !== null ? (value as Packed) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
