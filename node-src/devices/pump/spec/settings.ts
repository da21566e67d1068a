import type { ShownSetting } from "#src/chassis/spec/setting-parameter.ts";
import { CYCLE_SHAPE_NAMES } from "#src/chassis/spec/shape-names.ts";
import { GATE_SETTINGS } from "#src/devices/pump/spec/gate-settings.ts";
import { OTHER_SETTINGS } from "#src/devices/pump/spec/other-settings.ts";
import { START_SETTINGS, TRIGGER_NAMES } from "#src/devices/pump/spec/start-settings.ts";

/** The settings of the recipes that have a dial or a menu. */
export const SETTINGS: readonly ShownSetting[] = [
  {
    key: "depth",
    longName: "Depth",
    shortName: "Depth",
    info: "How far down the gain goes, in dB. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "attack",
    longName: "Attack",
    shortName: "Attack",
    info: "Pump: how long before the hit the way down begins; the bottom is reached by the hit. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "hold",
    longName: "Hold",
    shortName: "Hold",
    info: "Pump: how long the gain stays down after the hit, so that the kick is through. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "release",
    longName: "Release",
    shortName: "Release",
    info: "Pump: how much of the time until the next hit the way back up takes. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "swing",
    longName: "Swing",
    shortName: "Swing",
    info: "How far into its pair every second step comes: 50 % is straight, 67 % is triplet swing. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "phase",
    longName: "Phase",
    shortName: "Phase",
    info: "Where in its cycle the curve stands at bar 1, in degrees: 360 is a whole cycle. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "bend",
    longName: "Bend",
    shortName: "Bend",
    info: "How much of Shape there is: 0 % draws straight lines. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "skew",
    longName: "Skew",
    shortName: "Skew",
    info: "Tremolo and auto pan: where in a cycle the curve turns; 50 % is even. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "smooth",
    longName: "Smooth",
    shortName: "Smooth",
    info: "The least time that a jump takes; never under 2 ms, so that nothing clicks. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "width",
    longName: "Pan Width",
    shortName: "Width",
    info: "Auto pan: how far left and right of the centre it goes. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "strength",
    longName: "By Strength",
    shortName: "Strength",
    info: "Pump: how much softer hits duck less. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "division",
    longName: "Division",
    shortName: "Rate",
    info: "The note value of a step or a cycle, with triplets (T) and dotted ones (D), up to 8 bars. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "trigger",
    longName: "Trigger",
    shortName: "Trigger",
    options: TRIGGER_NAMES,
    info: "Pump: ducks on every step of Rate; under the kick that was heard, of the track named kick or drums, from notes or from audio; under MIDI notes, of this track or of one so named; at a free rate in Hz; or once where the track begins to play. After Analyse the curve follows; what was not heard yet needs Analyse again. Write makes it heard.",
  },
  {
    key: "hardness",
    longName: "Hardness",
    shortName: "Duck",
    options: ["Hard", "Soft", "Short"],
    info: "Pump: hard ducks all the way, soft is shallow and slow, short is over soon. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "shape",
    longName: "Shape",
    shortName: "Shape",
    options: CYCLE_SHAPE_NAMES,
    info: "How the curve runs from point to point; Own is the cycle that you draw in the face. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "pattern",
    longName: "Gate Pattern",
    shortName: "Pattern",
    info: "Gate: which steps are open. Own is the steps that you paint in the face; euclid lays Hits evenly over Steps, random deals them out by Seed. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "law",
    longName: "Depth Law",
    shortName: "Scale",
    options: ["dB", "Linear"],
    info: "Tremolo: whether the depth is even in dB or in amplitude. After Analyse the curve follows; Write makes it heard.",
  },
  ...START_SETTINGS,
  ...GATE_SETTINGS,
  ...OTHER_SETTINGS,
];
