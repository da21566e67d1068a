import { channel } from "node:diagnostics_channel";

/**
 * Tells of every text that is unpacked, and of every one that is indexed: the long parts of opening a set. Subscribed to by who
 * counts them, and free while nothing counts.
 */
const SET_WORK = channel("steadyhand.als");

interface SetWork {
  readonly did: "unpacked" | "indexed";
  readonly name: string;
}

/** Tells of one. */
export function toldOf(did: SetWork["did"], name: string): void {
  if (SET_WORK.hasSubscribers) SET_WORK.publish({ did, name } satisfies SetWork);
}
