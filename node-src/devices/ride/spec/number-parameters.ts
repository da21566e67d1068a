import { outputTrim } from "#src/chassis/spec/common-parameters.ts";
import type { NumberSpec } from "#src/model/device/device-spec.ts";

/** What the gain stage does. */
export const STAGE: readonly NumberSpec[] = [
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
  outputTrim("ride"),
];

/** How far the ride goes. */
export const LIMITS: readonly NumberSpec[] = [
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

/** What it is measured against. */
export const LEVELS: readonly NumberSpec[] = [
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
