import type { BlobSpec, ButtonSpec, ChoiceSpec, DeviceSpec, NumberSpec } from "#src/model/device-spec.ts";

const STAGE: readonly NumberSpec[] = [
  {
    kind: "number",
    key: "ride",
    longName: "Ride",
    shortName: "Ride",
    unit: "dB",
    minimum: -24,
    maximum: 12,
    initial: 0,
    visibility: "automated",
    info: "The gain that rides the track. Written curves automate this parameter; it can also be moved or automated by hand.",
  },
  {
    kind: "number",
    key: "outputTrim",
    longName: "Output Trim",
    shortName: "Out",
    unit: "dB",
    minimum: -12,
    maximum: 12,
    initial: 0,
    visibility: "automated",
    info: "A steady gain after the ride. It does not take part in A/B, so that both sides keep the same trim.",
  },
];

const LIMITS: readonly NumberSpec[] = [
  {
    kind: "number",
    key: "amount",
    longName: "Amount",
    shortName: "Amount",
    unit: "%",
    minimum: 0,
    maximum: 100,
    initial: 100,
    visibility: "automated",
    info: "How much of the decided ride is drawn: 0 % is a flat line, 100 % the whole correction. Takes effect at the next Analyse.",
  },
  {
    kind: "number",
    key: "boost",
    longName: "Boost",
    shortName: "Boost",
    unit: "dB",
    minimum: 0,
    maximum: 12,
    initial: 4,
    visibility: "automated",
    info: "The most that a quiet phrase is raised. Takes effect at the next Analyse.",
  },
  {
    kind: "number",
    key: "cut",
    longName: "Cut",
    shortName: "Cut",
    unit: "dB",
    minimum: 0,
    maximum: 12,
    initial: 6,
    visibility: "automated",
    info: "The most that a loud phrase is lowered. Takes effect at the next Analyse.",
  },
  {
    kind: "number",
    key: "speed",
    longName: "Speed",
    shortName: "Speed",
    unit: "%",
    minimum: 0,
    maximum: 100,
    initial: 50,
    visibility: "automated",
    info: "How closely single words are followed inside a phrase when Layer is set to Words. Takes effect at the next Analyse.",
  },
];

const LEVELS: readonly NumberSpec[] = [
  {
    kind: "number",
    key: "targetLoudness",
    longName: "Target Loudness",
    shortName: "LUFS",
    unit: "LUFS",
    minimum: -40,
    maximum: -6,
    initial: -18,
    visibility: "automated",
    info: "The loudness that phrases are ridden to when Target is set to LUFS. Takes effect at the next Analyse.",
  },
  {
    kind: "number",
    key: "bedOffset",
    longName: "Bed Offset",
    shortName: "Over Bed",
    unit: "LU",
    minimum: -12,
    maximum: 12,
    initial: 3,
    visibility: "automated",
    info: "How far phrases stand above the other tracks (300 Hz to 5 kHz) when Target is set to Over Bed. Takes effect at the next Analyse.",
  },
  {
    kind: "number",
    key: "breathTrim",
    longName: "Breath Trim",
    shortName: "Breaths",
    unit: "dB",
    minimum: 0,
    maximum: 12,
    initial: 0,
    visibility: "automated",
    info: "Lowers every breath by this much; 0 dB leaves breaths alone. Takes effect at the next Analyse.",
  },
];

const CHOICES: readonly ChoiceSpec[] = [
  {
    kind: "choice",
    key: "target",
    longName: "Target Mode",
    shortName: "Target",
    options: ["Own level", "LUFS", "Keep to bed", "Over bed"],
    initial: 0,
    visibility: "automated",
    info: "What phrases are ridden to: the clip's own loudness, a loudness in LUFS, the clip's own distance from the other tracks, or the distance set with Over Bed.",
  },
  {
    kind: "choice",
    key: "gaps",
    longName: "Gaps",
    shortName: "Gaps",
    options: ["Hold", "Glide", "Return"],
    initial: 0,
    visibility: "automated",
    info: "Between phrases the gain stays at its neighbours' (Hold), moves evenly from one to the next (Glide), or goes back to 0 dB (Return).",
  },
  {
    kind: "choice",
    key: "layer",
    longName: "Layer",
    shortName: "Layer",
    options: ["Phrases", "Words"],
    initial: 0,
    visibility: "automated",
    info: "Phrases rides whole phrases; Words also follows the words inside them, as closely as Speed says.",
  },
  {
    kind: "choice",
    key: "scope",
    longName: "Clips",
    shortName: "Clips",
    options: ["This clip", "Arrangement", "Session"],
    initial: 0,
    visibility: "automated",
    info: "What is ridden: the clip that is selected or playing, or all clips of this track in the Arrangement or in the Session.",
  },
  {
    kind: "choice",
    key: "breathGuard",
    longName: "Breath Guard",
    shortName: "Guard",
    options: ["Off", "On"],
    initial: 1,
    visibility: "automated",
    info: "Keeps breaths from being raised by more than 1 dB along with their phrase. Takes effect at the next Analyse.",
  },
  {
    kind: "choice",
    key: "play",
    longName: "Play Curve",
    shortName: "Play",
    options: ["Off", "On"],
    initial: 1,
    visibility: "automated",
    info: "Plays the curve that is stored in the set, in time with the transport. A curve that was written as automation is played by Live and not a second time here.",
  },
  {
    kind: "choice",
    key: "compare",
    longName: "A/B",
    shortName: "A/B",
    options: ["Ride", "Dry"],
    initial: 0,
    visibility: "automated",
    info: "Compares the track with the ride and without it. Dry takes the gain of this device out; automation of other parameters goes on.",
  },
];

const BUTTONS: readonly ButtonSpec[] = [
  {
    kind: "button",
    key: "analyse",
    longName: "Analyse",
    shortName: "Analyse",
    label: "Analyse",
    latching: false,
    visibility: "hidden",
    info: "Listens to the clips, finds phrases and breaths, and draws the ride. Nothing is written. The first press starts the analyser, which takes about a second.",
  },
  {
    kind: "button",
    key: "write",
    longName: "Write",
    shortName: "Write",
    label: "Write",
    latching: false,
    visibility: "hidden",
    info: "Writes the ride as clip automation in one undo step and reads it back. Without the companion the curve is stored in the set and played by this device.",
  },
  {
    kind: "button",
    key: "revert",
    longName: "Revert",
    shortName: "Revert",
    label: "Revert",
    latching: false,
    visibility: "hidden",
    info: "Puts back what the last Write replaced and removes the stored curve.",
  },
  {
    kind: "button",
    key: "map",
    longName: "Map Target",
    shortName: "Map",
    label: "Map",
    latching: true,
    visibility: "hidden",
    info: "Press, then click the parameter that the ride shall move instead of this device's own gain: a fader or the gain of another device.",
  },
  {
    kind: "button",
    key: "unmap",
    longName: "Unmap Target",
    shortName: "Unmap",
    label: "×",
    latching: false,
    visibility: "hidden",
    info: "Lets go of the mapped parameter; the ride moves this device's own gain again.",
  },
];

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
