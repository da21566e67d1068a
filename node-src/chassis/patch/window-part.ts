import { message, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";

/** A window of a device, by the names of its boxes. */
export interface WindowNames {
  /** What the names of the boxes around it begin with. */
  readonly prefix: string;
  /** Its subpatch. */
  readonly window: string;
  /** What it is told beside `open`, `close` and `url`: further outlets of the box of its words. */
  readonly words?: readonly string[];
  /** Where its boxes stand in the patch. */
  readonly left: number;
}

/**
 * What opens and closes a window, and gives its page an address: `open`, `close`, `url ADDRESS`.
 *
 * The window floats: it is told so before it opens and, as Max keeps flags only for a window that is there, once more when it is open; then its text
 * field gets the keys.
 *
 * Source: Max reference, thispatcher (`window flags` names all, `window exec` makes them so), pcontrol.
 */
export function windowPart({ prefix, window, words = [], left }: WindowNames): PatchPart {
  const named = (name: string) => `${prefix}${name}`;
  return {
    boxes: [
      object(named("Words"), ["route open close url", ...words].join(" "), [left, 912]),
      object(named("Opening"), "t b b b b", [left, 928]),
      message(named("Flags"), "window flags float grow close title, window exec", [left + 340, 944]),
      message(named("Open"), "open", [left, 944]),
      message(named("Close"), "close", [left + 60, 944]),
      object(named("Control"), "pcontrol", [left, 976]),
      object(named("Url"), "prepend url", [left + 120, 944]),
      object(named("Shown"), "deferlow", [left + 180, 944]),
      message(named("Focus"), "select", [left + 180, 976]),
    ],
    cords: [
      `${named("Words")}:0 > ${named("Opening")}`,
      `${named("Opening")}:3 > ${named("Flags")}`,
      `${named("Opening")}:2 > ${named("Open")}`,
      `${named("Opening")}:1 > ${named("Flags")}`,
      `${named("Opening")}:0 > ${named("Shown")}`,
      `${named("Flags")} > ${window}:2`,
      `${named("Open")} > ${named("Control")}`,
      `${named("Shown")} > ${named("Focus")}`,
      `${named("Focus")} > ${window}:1`,
      `${named("Words")}:1 > ${named("Close")}`,
      `${named("Close")} > ${named("Control")}`,
      `${named("Control")} > ${window}:0`,
      `${named("Words")}:2 > ${named("Url")}`,
      `${named("Url")} > ${window}:0`,
    ],
  };
}
