import type { ShownSetting } from "#src/chassis/spec/setting-parameter.ts";

/** How far the ride goes. */
export const LIMITS: readonly ShownSetting[] = [
  {
    key: "amount",
    longName: "Amount",
    shortName: "Amount",
    info: "How much of the decided ride is drawn: 0 % is a flat line, 100 % the whole correction. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "boost",
    longName: "Boost",
    shortName: "Boost",
    info: "The most that a quiet phrase is raised. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "cut",
    longName: "Cut",
    shortName: "Cut",
    info: "The most that a loud phrase is lowered. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "words",
    longName: "Speed",
    shortName: "Words",
    switchedBy: "layer",
    initial: 50,
    info: "How closely single words are followed inside a phrase when Layer is set to Words. After Analyse the curve follows; Write makes it heard.",
  },
];

/** What it is measured against. */
export const LEVELS: readonly ShownSetting[] = [
  {
    key: "loudness",
    longName: "Target Loudness",
    shortName: "Level",
    info: "The loudness that phrases are ridden to when Target is set to LUFS. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "bedOffset",
    longName: "Bed Offset",
    shortName: "Over Bed",
    info: "How far phrases stand above the other tracks, heard in the voice's own band, when Target is set to Over bed. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "trim",
    longName: "Breath Trim",
    shortName: "Trim",
    info: "Lowers every breath by this much; 0 dB leaves breaths alone. After Analyse the curve follows; Write makes it heard.",
  },
];

export const TARGET: ShownSetting = {
  key: "target",
  longName: "Target Mode",
  shortName: "Target",
  options: ["Own level", "LUFS", "Keep to bed", "Over bed"],
  info: "What phrases are ridden to: the clip's own loudness, a loudness in LUFS, the clip's own distance from the other tracks, or the distance set with Over Bed. After Analyse the curve follows; a bed that was not heard yet needs Analyse again. Write makes it heard.",
};

export const GAPS: ShownSetting = {
  key: "gaps",
  longName: "Gaps",
  shortName: "Gaps",
  options: ["Hold", "Glide", "Return"],
  info: "Between phrases the gain stays at its neighbours' (Hold), moves evenly from one to the next (Glide), or goes back to 0 dB (Return). After Analyse the curve follows; Write makes it heard.",
};

export const BREATHS: ShownSetting = {
  key: "breaths",
  longName: "Breath Guard",
  shortName: "Guard breaths",
  options: ["Free", "Guard"],
  info: "Guard keeps breaths from being raised by more than 1 dB along with their phrase; Free lets them rise with it. After Analyse the curve follows; Write makes it heard.",
};

/** Came after everything that sets hold: it stands behind it. */
export const SECTIONS: ShownSetting = {
  key: "sections",
  longName: "Sections",
  shortName: "Sections",
  info: "How much of its own level each section of the song keeps when Target is set to Own level: 0 % is one target for the song, 100 % each section's own median. Locators tell the sections, else what is heard. After Analyse the curve follows; Write makes it heard.",
};
