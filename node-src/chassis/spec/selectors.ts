/** Selectors of messages from the patch to Node. What the bridge says comes with its own (`lom_...`). */
export const TO_NODE = {
  /** `parameter KEY NUMBER`: a value as Live holds it; once for each after `ready`, then at every change. */
  parameter: "parameter",
  /** `mapped PLACE id N`: the parameter that is mapped in a place; 0 without one. */
  mapped: "mapped",
  analyse: "analyse",
  write: "write",
  revert: "revert",
  /** `companion`: the button under the status line was pressed. */
  companion: "companion",
  /** `preset N`: a hand chose this place of the preset menu, by a click or by an arrow. */
  preset: "preset",
  /** `settings NUMBER...`: what the set holds of the last preset, whenever it changes, see `encodeSettings`. */
  settings: "settings",
  /** `edits NUMBER...`: the curves that a hand has edited, whenever they change, see `encodeEdits`. */
  edits: "edits",
  /** `browse`: the preset browser is asked for. */
  browse: "browse",
  /** `import_file PATH`: a preset's file that was chosen in the dialog, as the system writes paths. */
  importFile: "import_file",
  /** `export_file PATH`: where the preset whose name was asked about is to be copied to. */
  exportFile: "export_file",
  /** `page WORD ATOM...`: what the browser's page says, see its protocol. */
  page: "page",
} as const;

/** Selectors of messages from Node to the patch. */
export const FROM_NODE = {
  /** `ready`: handlers stand; the patch opens the way to Node, sends every stored value, then the press that started it. */
  ready: "ready",
  /** `lom LINE`: a batch for the bridge. */
  lom: "lom",
  /** `curve NUMBER...`: a curve to store in the set and to play, see `encodeCurves`; `curve 0` empties it. */
  curve: "curve",
  /** `face MESSAGE...`: passed on to the face. */
  face: "face",
  /** `asleep`: nothing to do any more; the patch stops the script. */
  asleep: "asleep",
  /** `set KEY NUMBER`: a dial or a menu to be moved, as if by hand. */
  set: "set",
  /** `settings NUMBER...`: settings to keep in the set; the preset menu shows the preset that they name. */
  settings: "settings",
  /** `shown NAME`: what the preset row says in the place of what the settings name; `shown` alone for what they name again. */
  shown: "shown",
  /** `target PLACE id N`: a parameter for the player to move; `id 0` for none. */
  target: "target",
  /** `tried PLACE id N`: a parameter that the player moves while a preset is tried; it is kept nowhere. */
  tried: "tried",
  /** `map PLACE id N`: a parameter that a preset maps in a place, as by hand; `id 0` maps none there. */
  map: "map",
  /** `audition NUMBER...`: curves to play in the place of the stored ones, as in `curve`; nothing is kept. */
  audition: "audition",
  /** `audition_end`: the stored curves are played again. */
  auditionEnd: "audition_end",
  /** `page WORD ATOM...`: passed on to the browser's page. */
  page: "page",
  /** `window open|close|import`, `window url ADDRESS`, `window export NAME`: the browser's window and its dialogs. */
  window: "window",
} as const;
