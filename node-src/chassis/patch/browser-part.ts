import { message, object, type PatchPart, subpatch } from "#src/adapters/max/patch/patch-part.ts";
import { BROWSER_WINDOW } from "#src/chassis/patch/browser-window-patch.ts";
import { windowPart } from "#src/chassis/patch/window-part.ts";
import { TO_NODE } from "#src/chassis/spec/selectors.ts";

/**
 * The preset browser: its window, and the dialogs that ask for a file.
 *
 * Node says `window open`, `close`, `url ADDRESS`, `import` and `export NAME`, and speaks to the page itself; the page's words
 * go to Node. What a dialog answers is a path of Max's (`Macintosh HD:/...`), so it is made one of the system's before Node gets
 * it; a dialog that is cancelled says nothing.
 *
 * Source: Max reference, conformpath (style `slash`, type `boot`: from the root of the start volume), opendialog, savedialog
 * (`name`: the file's name to begin with).
 */
export function browserPart(): PatchPart {
  const window = windowPart({ prefix: "window", window: "browser", words: ["import", "export"], left: 900 });
  return {
    boxes: [
      ...window.boxes,
      object("importDialog", "opendialog", [1140, 944]),
      object("importSystem", "conformpath slash boot", [1140, 960]),
      object("importPath", `prepend ${TO_NODE.importFile}`, [1140, 976]),
      message("exportName", "name $1, bang", [1340, 928]),
      object("exportDialog", "savedialog", [1340, 944]),
      object("exportSystem", "conformpath slash boot", [1340, 960]),
      object("exportPath", `prepend ${TO_NODE.exportFile}`, [1340, 976]),
      subpatch("browser", BROWSER_WINDOW, { inlets: 3, outlets: 1 }, [900, 1008]),
      object("pageToNode", `prepend ${TO_NODE.page}`, [900, 1040]),
    ],
    cords: [
      ...window.cords,
      "windowWords:3 > importDialog",
      "importDialog:0 > importSystem",
      "importSystem:0 > importPath",
      "importPath > toNode:1",
      "windowWords:4 > exportName",
      "exportName > exportDialog",
      "exportDialog:0 > exportSystem",
      "exportSystem:0 > exportPath",
      "exportPath > toNode:1",
      "browser > pageToNode",
      "pageToNode > toNode:1",
    ],
  };
}

/** Curves of a preset that is tried in the browser, for the player. */
export function auditionPart(): PatchPart {
  return {
    boxes: [object("auditionCurve", "prepend audition", [820, 912])],
    cords: ["auditionCurve > player"],
  };
}
