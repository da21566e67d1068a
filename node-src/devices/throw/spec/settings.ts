import type { ShownSetting } from "#src/chassis/spec/setting-parameter.ts";

/** The settings of the recipes that have a dial or a menu. */
export const SETTINGS: readonly ShownSetting[] = [
  {
    key: "level",
    longName: "Throw Level",
    shortName: "Level",
    info: "How far the send opens, in dB. Takes effect at the next Analyse.",
  },
  {
    key: "duck",
    longName: "Duck",
    shortName: "Duck",
    info: "Throw: how much the return is lowered while the next phrase sings. Takes effect at the next Analyse.",
  },
  {
    key: "nth",
    longName: "Nth Phrase",
    shortName: "Nth",
    info: "Throw: which phrases, where Throw At says every nth. Takes effect at the next Analyse.",
  },
  {
    key: "throws",
    longName: "Throw At",
    shortName: "At",
    options: ["Every", "Every nth", "Sections"],
    info: "Throw: at the end of every phrase, of every nth, or of the last one of a section. Takes effect at the next Analyse.",
  },
  {
    key: "grid",
    longName: "Start On",
    shortName: "Start",
    options: ["Syllable", "1/16", "1/8", "1/4"],
    info: "Throw: whether it opens with the syllable itself or on the grid before it. Takes effect at the next Analyse.",
  },
  {
    key: "before",
    longName: "Before",
    shortName: "Before",
    options: ["Phrases", "Sections", "Hits"],
    info: "Reverse: what the swell leads up to. Takes effect at the next Analyse.",
  },
];
