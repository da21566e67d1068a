import { addHandler, outlet } from "max-api";
import type { Patch } from "#src/ports/patch.ts";

/** The patch that holds the `node.script` object this process runs for. */
export function nodeForMax(): Patch {
  return {
    on: (selector, handler) => addHandler(selector, (...atoms) => handler(...atoms)),
    send: (selector, ...atoms) => void outlet(selector, ...atoms),
  };
}
