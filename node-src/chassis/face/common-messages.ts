import { type FaceState, STATUS_KINDS } from "#src/chassis/face/face-state.ts";

/** A selector and its atoms: numbers, but for `words` and `offer`. */
export type FaceMessage = readonly [selector: string, ...atoms: (number | string)[]];

/** What a message changes of a face; `null` where it says nothing new or is not understood. */
export type FaceReceiver<Face> = (state: Face, atoms: readonly unknown[]) => Partial<Face> | null;

/** A part of a face, and the messages that bring another face to it. */
export type FacePart<Face> = readonly [part: keyof Face, messages: (state: Face) => FaceMessage[]];

/** What every face understands: `status kind` (see `STATUS_KINDS`), `words ...`, `offer ...`, `progress 0..1`, `enabled 0|1`. */
export const COMMON_RECEIVERS = {
  status: ({ status }: FaceState, [index]: readonly unknown[]): Partial<FaceState> | null => {
    const kind = isNumber(index) ? STATUS_KINDS[index] : undefined;
    return kind === undefined || kind === status.kind ? null : { status: { kind, words: "" } };
  },
  words: ({ status }: FaceState, atoms: readonly unknown[]): Partial<FaceState> | null => ({
    status: { kind: status.kind, words: atoms.map(String).join(" ") },
  }),
  progress: (_state: FaceState, [done]: readonly unknown[]): Partial<FaceState> | null =>
    isNumber(done) ? { progress: done } : null,
  offer: (_state: FaceState, atoms: readonly unknown[]): Partial<FaceState> | null => ({
    offer: wordsOf(atoms),
  }),
  enabled: (_state: FaceState, [on]: readonly unknown[]): Partial<FaceState> | null => ({ enabled: on !== 0 }),
} as const satisfies Readonly<Record<string, FaceReceiver<FaceState>>>;

/** Sent last. Words follow their status, which forgets the earlier ones. */
export const COMMON_PARTS: readonly FacePart<FaceState>[] = [
  ["enabled", ({ enabled }) => [["enabled", enabled ? 1 : 0]]],
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

/** The face after a message; the very same face where that changes nothing. */
export function received<Face>(
  receivers: Readonly<Record<string, FaceReceiver<Face>>>,
  state: Face,
  selector: string,
  atoms: readonly unknown[],
): Face {
  const change = Object.hasOwn(receivers, selector) ? receivers[selector]!(state, atoms) : null;
  return change === null ? state : { ...state, ...change };
}

/** What to send so that a face that shows `before` shows `after`: only what changed. */
export function changes<Face>(parts: readonly FacePart<Face>[], before: Face, after: Face): FaceMessage[] {
  return parts.filter(([part]) => before[part] !== after[part]).flatMap(([, messages]) => messages(after));
}

export function isNumber(atom: unknown): atom is number {
  return typeof atom === "number" && Number.isFinite(atom);
}

/** A sentence that came as several atoms. */
export function wordsOf(atoms: readonly unknown[]): string {
  return atoms.map(String).join(" ").trim();
}
