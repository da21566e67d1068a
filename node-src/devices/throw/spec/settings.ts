import type { ShownSetting } from "#src/chassis/spec/setting-parameter.ts";

/** The settings of the recipes that have a dial or a menu. */
export const SETTINGS: readonly ShownSetting[] = [
  {
    key: "level",
    longName: "Throw Level",
    shortName: "Level",
    info: "How far the send opens, in dB. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "duck",
    longName: "Duck",
    shortName: "Duck",
    info: "Throw: how much the return is lowered while the next phrase sings. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "nth",
    longName: "Nth Phrase",
    shortName: "Every",
    whole: true,
    info: "Throw: which phrases, where Throw At says every nth. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "throws",
    longName: "Throw At",
    shortName: "Phrase",
    options: ["Every", "Every nth", "Sections"],
    info: "Throw: at the end of every phrase, of every nth, or of the last one of a section. After Analyse the curve follows; what was not heard yet needs Analyse again. Write makes it heard.",
  },
  {
    key: "grid",
    longName: "Start On",
    shortName: "Start",
    options: ["Syllable", "1/16", "1/8", "1/4"],
    info: "Throw: whether it opens with the syllable itself or on the grid before it. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "before",
    longName: "Before",
    shortName: "Before",
    options: ["Phrases", "Sections", "Hits"],
    info: "Reverse: what the swell leads up to. After Analyse the curve follows; what was not heard yet needs Analyse again. Write makes it heard.",
  },
  {
    key: "confident",
    longName: "Confident",
    shortName: "Sure only",
    options: ["All heard", "Sure ones"],
    since: 3,
    info: "Sure ones throws at those phrase ends alone, and swells up to those hits, that are surely what they are taken for; how many were left out is said. After Analyse the curve follows; Write makes it heard.",
  },
];
