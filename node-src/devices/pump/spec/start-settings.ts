import type { ShownSetting } from "#src/chassis/spec/setting-parameter.ts";

/** What starts a dip or a cycle, as menus show it, in the order of `TRIGGERS`. */
export const TRIGGER_NAMES = ["Beats", "Kick hits", "Notes", "Free", "One-shot"] as const;

/** The settings that say when a cycle begins, and by which of what is heard; of the second generation of dials and the third. */
export const START_SETTINGS: readonly ShownSetting[] = [
  {
    key: "start",
    longName: "Cycle Trigger",
    shortName: "Trigger",
    options: TRIGGER_NAMES,
    since: 2,
    info: "Tremolo, auto pan and gate: cycles on the grid of Rate; anew at every kick that is heard, or at every MIDI note of this track or of one named kick or drums; so many a second as Free says; or once where the track begins to play. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "cycle",
    longName: "Cycle Length",
    shortName: "Cycle",
    options: ["By Rate", "By Free"],
    since: 2,
    info: "How long a cycle or a dip is that kick hits, notes or one shot start: the note value of Rate, or one part of Free. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "after",
    longName: "After Cycle",
    shortName: "After",
    options: ["Repeat", "Rest"],
    since: 2,
    info: "What comes after a cycle that a kick or a note has started, until the next one: more cycles, or rest, which makes an envelope of each. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "freeRate",
    longName: "Free Rate",
    shortName: "Free",
    exponent: 4,
    since: 2,
    info: "How many cycles a second there are where Trigger is Free or the cycle goes by it; the tempo does not move it. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "lowNote",
    longName: "Lowest Note",
    shortName: "Lowest",
    whole: true,
    since: 2,
    info: "The lowest MIDI note that starts a cycle where Trigger is Notes, by its number: 60 is middle C. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "highNote",
    longName: "Highest Note",
    shortName: "Highest",
    whole: true,
    since: 2,
    info: "The highest MIDI note that starts a cycle where Trigger is Notes, by its number: 60 is middle C. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "confident",
    longName: "Confident",
    shortName: "Sure",
    options: ["All heard", "Sure ones"],
    since: 3,
    info: "Sure ones starts cycles and dips at those kick hits alone that are surely the kick; how many were left out is said. Notes count always. After Analyse the curve follows; Write makes it heard.",
  },
];
