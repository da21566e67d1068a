import type { ShownSetting } from "#src/chassis/spec/setting-parameter.ts";
import { SEGMENT_SHAPE_NAMES } from "#src/chassis/spec/shape-names.ts";

/** The settings of the recipes that have a dial or a menu. */
export const SETTINGS: readonly ShownSetting[] = [
  {
    key: "low",
    longName: "Low",
    shortName: "Low",
    info: "Sweeps: the lower end of the way, in Hz. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "high",
    longName: "High",
    shortName: "High",
    info: "Sweeps: the upper end of the way, in Hz. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "bars",
    longName: "Bars",
    shortName: "Bars",
    info: "How long a move takes, in bars of the song. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "every",
    longName: "Every",
    shortName: "Every",
    whole: true,
    info: "How often a move comes, in bars, where it ends at bars. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "level",
    longName: "Send Level",
    shortName: "Send",
    info: "Reverb increase: the send that it rises to. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "wet",
    longName: "Wet",
    shortName: "Wet",
    info: "Reverb increase: the mix that it rises to. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "depth",
    longName: "Depth",
    shortName: "Depth",
    info: "Crossfade EQ and compression ride: how far the curve goes. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "narrow",
    longName: "Narrow",
    shortName: "Narrow",
    info: "Width: where it starts; 0 % is mono, 100 % as recorded. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "wide",
    longName: "Wide",
    shortName: "Wide",
    info: "Width: where it opens to, as far as the mono guard lets it. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "filter",
    longName: "Filter",
    shortName: "Filter",
    options: ["Low-pass", "High-pass"],
    info: "Filter sweep: which of the two filters moves. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "direction",
    longName: "Way",
    shortName: "Way",
    options: ["Up", "Down", "Up, down"],
    info: "Filter sweep: which way the cutoff goes. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "align",
    longName: "Ends At",
    shortName: "End at",
    options: ["Bars", "Sections"],
    info: "Whether moves end every so many bars, or where a section of the song ends (locators, or what is heard). After Analyse the curve follows; what was not heard yet needs Analyse again. Write makes it heard.",
  },
  {
    key: "shape",
    longName: "Shape",
    shortName: "Shape",
    options: SEGMENT_SHAPE_NAMES,
    info: "How the curve runs from its one end to the other. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "rest",
    longName: "Between",
    shortName: "After",
    options: ["Hold", "Open"],
    info: "What happens between one move and the next: it holds where it ended, or opens. After Analyse the curve follows; Write makes it heard.",
  },
  {
    key: "through",
    longName: "Through",
    shortName: "Raises",
    options: ["Send", "Mix"],
    info: "Reverb increase: whether a send rises or the mix of a reverb on the track. After Analyse the curve follows; Write makes it heard.",
  },
];
