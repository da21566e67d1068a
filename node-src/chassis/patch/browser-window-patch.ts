import type { WindowPatch } from "#src/adapters/max/patch/window-patcher.ts";

/** A window with a page in it, by what differs from one to another. */
export interface PageWindow {
  readonly title: string;
  readonly size: readonly [width: number, height: number];
  /** Keys that are no letters beside those of every page: the number that Max has for each, and its name in the DOM. */
  readonly keys?: readonly (readonly [number: number, name: string])[];
}

/**
 * A window: a page in a `jweb`, and above it the native text field that is typed into, because keys that are pressed in a page
 * also reach Live. The field has the keys from the beginning; the page gives them back when it was clicked (`focus`) and puts
 * words into it (`field WORDS`), both without Node.
 *
 * Each letter in the field sends its text to the page; what Return sends by itself is let go, because the page has it. Keys that
 * are no letters go there as presses: Return, with Shift or without, Escape, arrows and page keys. A page that is ready, and one whose theme has changed, is sent all of Live's colours by their own
 * names. A window that is closed by hand says so to Node.
 *
 * Source: Max reference, textedit (`select` makes it the target of keys; keys leave the second outlet; `keymode` 1: Return sends
 * the text), key (numbers of keys that are no letters), modifiers (a bang asks; Shift is on the left), live.colors, closebang.
 */
export function pageWindow({ title, size, keys = [] }: PageWindow): WindowPatch {
  const [width, height] = size;
  const page = [width, height - FIELD] as const;
  const boxes = BOXES.map((box) => {
    if (box.id === "page") return { ...box, at: [20, 80, ...page] as const, shown: [0, FIELD, ...page] as const };
    if (box.id !== "key") return box;
    const text = ["sel", ...OWN_KEYS, ...keys.map(([number]) => number)].join(" ");
    return { ...box, text, outlettype: [...OWN_KEYS.map(() => "bang"), ...keys.map(() => "bang"), ""] };
  });
  const unknown = OWN_KEYS.length + keys.length;
  return {
    ...{ title, size },
    boxes: [...boxes, ...keys.map(([, name], at) => keyBox(name, at))],
    cords: [
      ...CORDS.map((cord) => (cord[2] === "later" ? (["key", unknown, "later", 0] as const) : cord)),
      ...keys.flatMap(([, name], at) => [
        ["key", OWN_KEYS.length + at, `press${name}`, 0] as const,
        [`press${name}`, 0, "page", 0] as const,
      ]),
    ],
  };
}

function keyBox(name: string, at: number): WindowPatch["boxes"][number] {
  const id = `press${name}`;
  return { id, maxclass: "message", text: `press ${name}`, outlettype: [""], at: [860, 848 + 24 * at, 100, 22] };
}

/** Pixels that the field takes over the page. */
const FIELD = 28;

/** Return, Escape, up, down, and by page. Source: Max reference, key. */
const OWN_KEYS = [13, 27, 30, 31, 11, 12] as const;

const BOXES: WindowPatch["boxes"] = [
  { id: "toPage", maxclass: "inlet", index: 1, outlettype: [""], at: [20, 20, 30, 30] },
  { id: "toField", maxclass: "inlet", index: 2, outlettype: [""], at: [420, 20, 30, 30] },
  { id: "toWindow", maxclass: "inlet", index: 3, outlettype: [""], at: [700, 20, 30, 30] },
  { id: "window", text: "thispatcher", outlettype: ["", ""], at: [700, 60, 80, 22] },
  {
    id: "page",
    maxclass: "jweb",
    outlettype: [""],
    at: [20, 80, 0, 0],
    rendermode: 1,
    disablefind: 1,
    url: "",
  },
  {
    id: "field",
    maxclass: "textedit",
    outlettype: ["", "int", "", ""],
    at: [420, 760, 200, 22],
    shown: [8, 4, 240, 20],
    keymode: 1,
    lines: 1,
    saved_attribute_attributes: {
      bgcolor: { expression: "themecolor.live_control_bg" },
      textcolor: { expression: "themecolor.live_control_fg" },
      bordercolor: { expression: "themecolor.live_control_fg_off_zombie" },
    },
  },
  { id: "asked", text: "gate 1", outlettype: [""], at: [420, 784, 50, 22] },
  { id: "words", text: "route text", outlettype: ["", ""], at: [420, 800, 70, 22] },
  { id: "emptied", text: "route bang", outlettype: ["", ""], at: [420, 824, 70, 22] },
  { id: "nothing", maxclass: "message", text: "typed", outlettype: [""], at: [380, 848, 60, 22] },
  { id: "typed", text: "prepend typed", outlettype: [""], at: [460, 848, 90, 22] },
  {
    id: "key",
    text: "sel",
    outlettype: [],
    at: [560, 800, 160, 22],
  },
  { id: "return", text: "t b b", outlettype: ["bang", "bang"], at: [560, 824, 50, 22] },
  { id: "held", text: "modifiers", outlettype: ["int", "int", "int", "int", "int"], at: [600, 848, 70, 22] },
  { id: "shift", text: "int", outlettype: ["int"], at: [560, 872, 40, 22] },
  { id: "whether", text: "sel 0 1", outlettype: ["bang", "bang", ""], at: [560, 896, 50, 22] },
  { id: "pressReturn", maxclass: "message", text: "press Enter", outlettype: [""], at: [540, 920, 80, 22] },
  { id: "pressShift", maxclass: "message", text: "press Shift+Enter", outlettype: [""], at: [620, 920, 110, 22] },
  { id: "pressEscape", maxclass: "message", text: "press Escape", outlettype: [""], at: [740, 824, 80, 22] },
  { id: "pressUp", maxclass: "message", text: "press ArrowUp", outlettype: [""], at: [740, 848, 90, 22] },
  { id: "pressDown", maxclass: "message", text: "press ArrowDown", outlettype: [""], at: [740, 872, 100, 22] },
  { id: "pressPageUp", maxclass: "message", text: "press PageUp", outlettype: [""], at: [740, 896, 90, 22] },
  { id: "pressPageDown", maxclass: "message", text: "press PageDown", outlettype: [""], at: [740, 920, 100, 22] },
  { id: "later", text: "deferlow", outlettype: [""], at: [860, 800, 60, 22] },
  { id: "ask", text: "t 0 b 1", outlettype: ["int", "bang", "int"], at: [860, 824, 60, 22] },
  { id: "said", text: "route focus field ready", outlettype: ["", "", "", ""], at: [20, 560, 130, 22] },
  { id: "focus", maxclass: "message", text: "select", outlettype: [""], at: [240, 592, 50, 22] },
  { id: "fieldText", text: "prepend set", outlettype: [""], at: [300, 592, 80, 22] },
  { id: "pageReady", text: "t b b", outlettype: ["bang", "bang"], at: [80, 592, 50, 22] },
  { id: "askTheme", maxclass: "message", text: "everything", outlettype: [""], at: [20, 616, 80, 22] },
  { id: "theme", text: "live.colors", outlettype: ["", "bang"], at: [20, 640, 80, 22] },
  { id: "toTheme", text: "prepend theme", outlettype: [""], at: [20, 664, 90, 22] },
  { id: "ready", maxclass: "message", text: "ready", outlettype: [""], at: [120, 616, 50, 22] },
  { id: "closed", text: "closebang", outlettype: ["bang"], at: [180, 640, 70, 22] },
  { id: "close", maxclass: "message", text: "close", outlettype: [""], at: [180, 664, 50, 22] },
  { id: "fromPage", maxclass: "outlet", index: 1, outlettype: [], at: [20, 700, 30, 30] },
];

const CORDS: WindowPatch["cords"] = [
  ["toPage", 0, "page", 0],
  ["toField", 0, "field", 0],
  ["toWindow", 0, "window", 0],
  ["page", 0, "said", 0],
  ["said", 0, "focus", 0],
  ["focus", 0, "field", 0],
  ["said", 1, "fieldText", 0],
  ["fieldText", 0, "field", 0],
  ["said", 2, "pageReady", 0],
  ["pageReady", 1, "ready", 0],
  ["ready", 0, "fromPage", 0],
  ["pageReady", 0, "askTheme", 0],
  ["said", 3, "fromPage", 0],
  ["askTheme", 0, "theme", 0],
  ["theme", 0, "toTheme", 0],
  ["theme", 1, "askTheme", 0],
  ["toTheme", 0, "page", 0],
  ["closed", 0, "close", 0],
  ["close", 0, "fromPage", 0],
  ["field", 0, "asked", 1],
  ["asked", 0, "words", 0],
  ["words", 0, "emptied", 0],
  ["emptied", 0, "nothing", 0],
  ["emptied", 1, "typed", 0],
  ["nothing", 0, "page", 0],
  ["typed", 0, "page", 0],
  ["field", 1, "key", 0],
  ["key", 0, "return", 0],
  ["return", 1, "held", 0],
  ["held", 0, "shift", 1],
  ["return", 0, "shift", 0],
  ["shift", 0, "whether", 0],
  ["whether", 0, "pressReturn", 0],
  ["whether", 1, "pressShift", 0],
  ["pressReturn", 0, "page", 0],
  ["pressShift", 0, "page", 0],
  ["key", 1, "pressEscape", 0],
  ["pressEscape", 0, "page", 0],
  ["key", 2, "pressUp", 0],
  ["pressUp", 0, "page", 0],
  ["key", 3, "pressDown", 0],
  ["pressDown", 0, "page", 0],
  ["key", 4, "pressPageUp", 0],
  ["pressPageUp", 0, "page", 0],
  ["key", 5, "pressPageDown", 0],
  ["pressPageDown", 0, "page", 0],
  ["key", 6, "later", 0],
  ["later", 0, "ask", 0],
  ["ask", 2, "asked", 0],
  ["ask", 1, "field", 0],
  ["ask", 0, "asked", 0],
];

/** The preset browser's. */
export const BROWSER_WINDOW: WindowPatch = pageWindow({ title: "Steadyhand Presets", size: [720, 480] });
