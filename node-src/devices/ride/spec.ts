import { BUTTONS } from "#src/devices/ride/spec/buttons.ts";
import { CHOICES } from "#src/devices/ride/spec/choice-parameters.ts";
import { LEVELS, LIMITS, STAGE } from "#src/devices/ride/spec/number-parameters.ts";
import type { BlobSpec, DeviceSpec } from "#src/model/device-spec.ts";

const CURVE: BlobSpec = {
  kind: "blob",
  key: "curve",
  longName: "Stored Curve",
  shortName: "Curve",
  visibility: "stored",
  info: "The curve that this device plays; it is saved in the set.",
};

/** The Ride device. Long names are final: sets remember values and automation by them. */
export const RIDE_SPEC: DeviceSpec = {
  name: "Steadyhand Ride",
  type: "aaaa",
  width: 504,
  height: 169,
  minimumLive: "12.2",
  minimumMax: "9",
  parameters: [...STAGE, ...LIMITS, ...LEVELS, ...CHOICES, ...BUTTONS, CURVE],
  banks: [
    { name: "Ride", parameters: ["ride", "amount", "boost", "cut", "target", "gaps", "compare", "outputTrim"] },
    {
      name: "Target",
      parameters: ["target", "targetLoudness", "bedOffset", "scope", "layer", "speed", "breathGuard", "breathTrim"],
    },
    { name: "Play", parameters: ["play", "compare", "ride", "outputTrim", null, null, null, null] },
  ],
};

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

/** Names of the embedded files. Names share one flat space across all devices of a set. */
export const RIDE_FILES = {
  node: "steadyhand-ride-node.js",
  bridge: "steadyhand-ride-bridge.js",
  player: "steadyhand-ride-player.js",
  face: "steadyhand-ride-face.js",
} as const;
