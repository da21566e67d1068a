import type { ShownSetting } from "#src/chassis/spec/setting-parameter.ts";
import { SEGMENT_SHAPE_NAMES } from "#src/chassis/spec/shape-names.ts";

/** The settings of the recipes that have a dial or a menu. */
export const SETTINGS: readonly ShownSetting[] = [
  {
    key: "low",
    longName: "Low",
    shortName: "Low",
    info: "Sweeps: the lower end of the way, in Hz. Takes effect at the next Analyse.",
  },
  {
    key: "high",
    longName: "High",
    shortName: "High",
    info: "Sweeps: the upper end of the way, in Hz. Takes effect at the next Analyse.",
  },
  {
    key: "bars",
    longName: "Bars",
    shortName: "Bars",
    info: "How long a move takes, in bars of the song. Takes effect at the next Analyse.",
  },
  {
    key: "every",
    longName: "Every",
    shortName: "Every",
    info: "How often a move comes, in bars, where it ends at bars. Takes effect at the next Analyse.",
  },
  {
    key: "level",
    longName: "Send Level",
    shortName: "Send",
    info: "Reverb increase: the send that it rises to. Takes effect at the next Analyse.",
  },
  {
    key: "wet",
    longName: "Wet",
    shortName: "Wet",
    info: "Reverb increase: the mix that it rises to. Takes effect at the next Analyse.",
  },
  {
    key: "depth",
    longName: "Depth",
    shortName: "Depth",
    info: "Crossfade EQ and compression ride: how far the curve goes. Takes effect at the next Analyse.",
  },
  {
    key: "narrow",
    longName: "Narrow",
    shortName: "Narrow",
    info: "Width: where it starts; 0 % is mono, 100 % as recorded. Takes effect at the next Analyse.",
  },
  {
    key: "wide",
    longName: "Wide",
    shortName: "Wide",
    info: "Width: where it opens to, as far as the mono guard lets it. Takes effect at the next Analyse.",
  },
  {
    key: "filter",
    longName: "Filter",
    shortName: "Filter",
    options: ["Low-pass", "High-pass"],
    info: "Filter sweep: which of the two filters moves. Takes effect at the next Analyse.",
  },
  {
    key: "direction",
    longName: "Way",
    shortName: "Way",
    options: ["Up", "Down", "Up, down"],
    info: "Filter sweep: which way the cutoff goes. Takes effect at the next Analyse.",
  },
  {
    key: "align",
    longName: "Ends At",
    shortName: "Ends",
    options: ["Bars", "Sections"],
    info: "Whether moves end every so many bars, or where a section of the song ends (locators, or what is heard). Takes effect at the next Analyse.",
  },
  {
    key: "shape",
    longName: "Shape",
    shortName: "Shape",
    options: SEGMENT_SHAPE_NAMES,
    info: "How the curve runs from its one end to the other. Takes effect at the next Analyse.",
  },
  {
    key: "rest",
    longName: "Between",
    shortName: "Then",
    options: ["Hold", "Open"],
    info: "What happens between one move and the next: it holds where it ended, or opens. Takes effect at the next Analyse.",
  },
  {
    key: "through",
    longName: "Through",
    shortName: "Via",
    options: ["Send", "Mix"],
    info: "Reverb increase: whether a send rises or the mix of a reverb on the track. Takes effect at the next Analyse.",
  },
];
