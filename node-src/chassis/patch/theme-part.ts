import { message, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";

/**
 * Live's theme has changed: the face draws itself anew, and asks for its colours while it does.
 * Source: docs.cycling74.com, reference of live.colors: its second outlet bangs when the colours have changed.
 */
export function themePart(): PatchPart {
  return {
    boxes: [object("liveColours", "live.colors", [1560, 528]), message("newTheme", "theme", [1560, 560])],
    cords: ["liveColours:1 > newTheme", "newTheme > face"],
  };
}
