import { speakersOfMask } from "#src/adapters/audio/speakers.ts";
import type { Speaker } from "#src/model/audio-format.ts";

/**
 * The loudspeakers that an AIFF file's CHAN chunk (a Core Audio channel layout) names, in the file's order.
 *
 * Edge: `null` where it names none, not as many as the file has channels, or a layout that is not known here.
 * Source: Apple, Core Audio, CoreAudioBaseTypes.h: AudioChannelLayout, its tags and labels.
 */
export function speakersOfLayout(chunk: Uint8Array, channels: number): readonly Speaker[] | null {
  if (chunk.length < HEADER || channels < 2) return null;
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.length);
  const tag = view.getUint32(0);
  if (tag === USE_BITMAP) return speakersOfMask(view.getUint32(4), channels);
  const named = tag === USE_DESCRIPTIONS ? described(view, view.getUint32(8)) : LAYOUTS[tag >>> 16];
  return named?.length === channels ? named : null;
}

/** Tag, bitmap, number of descriptions. */
const HEADER = 12;
/** Label, flags, three coordinates. */
const DESCRIPTION = 20;
const USE_DESCRIPTIONS = 0;
const USE_BITMAP = 0x10000;
const MOST_DESCRIPTIONS = 64;

function described(view: DataView, count: number): readonly Speaker[] {
  const there = Math.min(count, MOST_DESCRIPTIONS, Math.floor((view.byteLength - HEADER) / DESCRIPTION));
  return Array.from({ length: there }, (_, index) => LABELS[view.getUint32(HEADER + index * DESCRIPTION)] ?? "other");
}

const LABELS: Readonly<Record<number, Speaker>> = {
  ...{ 1: "left", 2: "right", 3: "centre", 4: "lfe", 5: "left-surround", 6: "right-surround" },
  ...{ 10: "left-surround", 11: "right-surround", 42: "mono" },
};

const NAMES: Readonly<Record<string, Speaker>> = {
  ...{ L: "left", R: "right", C: "centre", W: "lfe", l: "left-surround", r: "right-surround", s: "other" },
};

const order = (letters: string): readonly Speaker[] => [...letters].map((letter) => NAMES[letter] ?? "other");

/** By the upper half of the tag; W is the LFE, l and r the surrounds, s behind in the middle. */
const LAYOUTS: Readonly<Record<number, readonly Speaker[]>> = {
  101: order("LR"),
  108: order("LRlr"),
  113: order("LRC"),
  114: order("CLR"),
  115: order("LRCs"),
  116: order("CLRs"),
  117: order("LRClr"),
  118: order("LRlrC"),
  119: order("LCRlr"),
  120: order("CLRlr"),
  121: order("LRCWlr"),
  122: order("LRlrCW"),
  123: order("LCRlrW"),
  124: order("CLRlrW"),
  131: order("LRs"),
  132: order("LRlr"),
  133: order("LRW"),
  134: order("LRWs"),
  135: order("LRWlr"),
  136: order("LRCW"),
  137: order("LRCWs"),
  138: order("LRlrW"),
};
