/** The protocol's number: a companion of another number is refused by name. */
export const PROTOCOL = 2;

/** A datagram stays under 8 kB, a payload holds about 16,000 breakpoints; companion/Steadyhand/wire.py has the same. */
export const LIMITS = { datagram: 8000, chunk: 7168, payload: 262_144 } as const;

/** What Node may say, by name: the OSC type tags of its values. */
export const FROM_NODE = {
  /** protocol, nonce */
  hello: "is",
  /** session, transaction, kind, bytes, chunks, identity of the Live and set that it is for */
  begin: "sisiis",
  /** session, transaction, index, bytes */
  chunk: "siib",
  /** session, transaction, SHA-256 of the payload */
  commit: "sib",
  /** session, transaction, index of a part of the result */
  fetch: "sii",
  /** session, transaction: not to be begun any more */
  cancel: "si",
} as const;

/** What the companion answers. */
export const FROM_LIVE = {
  /** protocol, nonce, session, companion's version, Live's version, shape, identity, Live's process, set's name (UTF-8) */
  welcome: "issssssib",
  /** protocol, nonce, companion's version: another protocol is spoken there */
  other: "iss",
  /** session, transaction */
  begun: "si",
  /** session, transaction, index */
  got: "sii",
  /** session, transaction, a bit a chunk: 1 is missing; no bits ask for the beginning */
  missing: "sib",
  /** session, transaction */
  working: "si",
  /** session, transaction: no room now */
  busy: "si",
  /** session, transaction, "done" or a code, detail, bytes, parts, SHA-256 of the result */
  result: "sissiib",
  /** session, transaction, index, bytes */
  part: "siib",
  /** session: not known (any more) */
  stranger: "s",
} as const;

interface ValueOf {
  i: number;
  s: string;
  b: Uint8Array;
}

type Values<Tags extends string> = Tags extends `${infer Tag extends keyof ValueOf}${infer Rest}`
  ? [ValueOf[Tag], ...Values<Rest>]
  : [];

type MessageOf<Table extends Readonly<Record<string, string>>> = {
  [Name in keyof Table & string]: { readonly name: Name; readonly values: Values<Table[Name]> };
}[keyof Table & string];

export type NodeMessage = MessageOf<typeof FROM_NODE>;
export type LiveMessage = MessageOf<typeof FROM_LIVE>;

/** Bytes. Source: house taste: four times what the companion keeps of all results together. */
const LARGEST_RESULT = 32 * 1024 * 1024;

/** Whether a result can have so many bytes in so many parts: numbers from a datagram size nothing before they are looked at. */
export function isResultSize(bytes: number, count: number): boolean {
  return bytes >= 0 && bytes <= LARGEST_RESULT && count === Math.ceil(bytes / LIMITS.chunk);
}
