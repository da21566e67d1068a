/** Selectors of messages from the patch to Node. What the bridge says comes with its own (`lom_...`). */
export const TO_NODE = {
  /** `parameter KEY NUMBER`: a value as Live holds it; once for each after `ready`, then at every change. */
  parameter: "parameter",
  /** `curve NUMBER...`: the stored curve, see `encodeCurves`; once after `ready`, where the set holds one. */
  curve: "curve",
  /** `mapped id N`: the mapped parameter; 0 without one. */
  mapped: "mapped",
  /** `dumped`: all of the above has been sent. */
  dumped: "dumped",
  analyse: "analyse",
  write: "write",
  revert: "revert",
} as const;

/** Selectors of messages from Node to the patch. */
export const FROM_NODE = {
  /** `ready`: handlers stand; the patch opens the way to Node and sends every stored value. */
  ready: "ready",
  /** `lom LINE`: a batch for the bridge. */
  lom: "lom",
  /** `curve NUMBER...`: a curve to store in the set and to play; `curve 0` empties it. */
  curve: "curve",
  /** `face MESSAGE...`: passed on to the face. */
  face: "face",
  /** `asleep`: nothing to do any more; the patch stops the script. */
  asleep: "asleep",
} as const;
