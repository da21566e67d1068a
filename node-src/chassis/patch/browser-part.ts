import { message, object, type PatchPart, subpatch } from "#src/adapters/max/patch/patch-part.ts";
import { TO_NODE } from "#src/chassis/spec/selectors.ts";

/**
 * The preset browser's floating window: a page in a `jweb`, and the native text field that is typed into, because keys that are
 * pressed in a page would also reach Live.
 *
 * Node says `window open`, `close`, `url ADDRESS`, `text WORDS` and `import`, and speaks to the page itself; the page's words go
 * to Node. Each key in the text field sends its text to the page, Return also as a press. A page that is ready, and one whose
 * theme has changed, is sent all of Live's colours by their own names. A window that is closed by hand says so to Node.
 */
export function browserPart(): PatchPart {
  return {
    boxes: [
      object("windowWords", "route open close url text import", [900, 912]),
      message("windowOpen", "open", [900, 944]),
      message("windowClose", "close", [960, 944]),
      object("windowControl", "pcontrol", [900, 976]),
      object("windowUrl", "prepend url", [1020, 944]),
      object("windowText", "prepend set", [1080, 944]),
      object("importDialog", "opendialog", [1140, 944]),
      object("importPath", `prepend ${TO_NODE.importFile}`, [1140, 976]),
      subpatch("browser", WINDOW, { inlets: 2, outlets: 1 }, [900, 1008]),
      object("pageToNode", `prepend ${TO_NODE.page}`, [900, 1040]),
      object("auditionCurve", "prepend curve", [820, 912]),
    ],
    cords: [
      "windowWords:0 > windowOpen",
      "windowOpen > windowControl",
      "windowWords:1 > windowClose",
      "windowClose > windowControl",
      "windowControl > browser:0",
      "windowWords:2 > windowUrl",
      "windowUrl > browser:0",
      "windowWords:3 > windowText",
      "windowText > browser:1",
      "windowWords:4 > importDialog",
      "importDialog:0 > importPath",
      "importPath > toNode:1",
      "browser > pageToNode",
      "pageToNode > toNode:1",
      "auditionCurve > player",
    ],
  };
}

/** Boxes and cords of the window. */
const WINDOW = {
  title: "Steadyhand Presets",
  size: [720, 480],
  boxes: [
    { id: "toPage", maxclass: "inlet", index: 1, outlettype: [""], at: [20, 20, 30, 30] },
    { id: "toField", maxclass: "inlet", index: 2, outlettype: [""], at: [420, 20, 30, 30] },
    {
      id: "page",
      maxclass: "jweb",
      outlettype: [""],
      at: [20, 80, 720, 452],
      shown: [0, 28, 720, 452],
      rendermode: 1,
      disablefind: 1,
      url: "",
    },
    {
      id: "field",
      maxclass: "textedit",
      outlettype: ["", "int", "", ""],
      at: [420, 560, 200, 22],
      shown: [8, 4, 240, 20],
      keymode: 1,
      lines: 1,
    },
    { id: "words", text: "route text", outlettype: ["", ""], at: [420, 600, 70, 22] },
    { id: "typed", text: "prepend typed", outlettype: [""], at: [420, 632, 90, 22] },
    { id: "key", text: "sel 13", outlettype: ["bang", ""], at: [560, 600, 50, 22] },
    { id: "later", text: "deferlow", outlettype: [""], at: [640, 600, 60, 22] },
    { id: "ask", text: "t b", outlettype: ["bang"], at: [640, 632, 40, 22] },
    { id: "press", maxclass: "message", text: "press Enter", outlettype: [""], at: [560, 632, 80, 22] },
    { id: "ready", text: "route ready", outlettype: ["", ""], at: [20, 560, 80, 22] },
    { id: "askTheme", maxclass: "message", text: "everything", outlettype: [""], at: [20, 592, 80, 22] },
    { id: "theme", text: "live.colors", outlettype: ["", "bang"], at: [20, 624, 80, 22] },
    { id: "toTheme", text: "prepend theme", outlettype: [""], at: [20, 656, 90, 22] },
    { id: "closed", text: "closebang", outlettype: ["bang"], at: [180, 560, 70, 22] },
    { id: "close", maxclass: "message", text: "close", outlettype: [""], at: [180, 592, 50, 22] },
    { id: "fromPage", maxclass: "outlet", index: 1, outlettype: [], at: [20, 700, 30, 30] },
  ],
  cords: [
    ["toPage", 0, "page", 0],
    ["toField", 0, "field", 0],
    ["page", 0, "fromPage", 0],
    ["page", 0, "ready", 0],
    ["ready", 0, "askTheme", 0],
    ["askTheme", 0, "theme", 0],
    ["theme", 0, "toTheme", 0],
    ["theme", 1, "askTheme", 0],
    ["toTheme", 0, "page", 0],
    ["closed", 0, "close", 0],
    ["close", 0, "fromPage", 0],
    ["field", 0, "words", 0],
    ["words", 0, "typed", 0],
    ["typed", 0, "page", 0],
    ["field", 1, "key", 0],
    ["key", 0, "press", 0],
    ["press", 0, "page", 0],
    ["key", 1, "later", 0],
    ["later", 0, "ask", 0],
    ["ask", 0, "field", 0],
  ],
} as const;
