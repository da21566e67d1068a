import { message, object, type PatchPart, subpatch } from "#src/adapters/max/patch/patch-part.ts";
import { BROWSER_WINDOW } from "#src/chassis/patch/browser-window-patch.ts";
import { TO_NODE } from "#src/chassis/spec/selectors.ts";

/**
 * The preset browser: its window, and the dialogs that ask for a file.
 *
 * Node says `window open`, `close`, `url ADDRESS`, `import` and `export NAME`, and speaks to the page itself; the page's words
 * go to Node. The window floats: it is told so before it opens and, as Max keeps flags only for a window that is there, once
 * more when it is open; then the text field gets the keys. What a dialog answers is a path of Max's (`Macintosh HD:/...`), so it
 * is made one of the system's before Node gets it; a dialog that is cancelled says nothing.
 *
 * Source: Max reference, thispatcher (`window flags` names all, `window exec` makes them so), pcontrol, conformpath (style
 * `slash`, type `boot`: from the root of the start volume), opendialog, savedialog (`name`: the file's name to begin with).
 */
export function browserPart(): PatchPart {
  return {
    boxes: [
      object("windowWords", "route open close url import export", [900, 912]),
      object("windowOpening", "t b b b b", [900, 928]),
      message("windowFlags", "window flags float grow close title, window exec", [1240, 944]),
      message("windowOpen", "open", [900, 944]),
      message("windowClose", "close", [960, 944]),
      object("windowControl", "pcontrol", [900, 976]),
      object("windowUrl", "prepend url", [1020, 944]),
      object("windowShown", "deferlow", [1080, 944]),
      message("windowFocus", "select", [1080, 976]),
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
      "windowWords:0 > windowOpening",
      "windowOpening:3 > windowFlags",
      "windowOpening:2 > windowOpen",
      "windowOpening:1 > windowFlags",
      "windowOpening:0 > windowShown",
      "windowFlags > browser:2",
      "windowOpen > windowControl",
      "windowShown > windowFocus",
      "windowFocus > browser:1",
      "windowWords:1 > windowClose",
      "windowClose > windowControl",
      "windowControl > browser:0",
      "windowWords:2 > windowUrl",
      "windowUrl > browser:0",
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
