import type { LiveSet, TimeSignature } from "#src/model/live-set.ts";
import type { Beats } from "#src/model/units.ts";

/** Song beats to bars. Bars count from 0 at beat 0; a change of signature starts a new bar, as in Live. */
export interface Bars {
  /** The bar that holds this beat; before beat 0 it is negative. */
  barAt(beats: Beats): number;
  /** How long that bar is by its signature: 4 for 4/4, 3 for 6/8. */
  barLengthAt(beats: Beats): Beats;
  /**
   * The stretch of one signature that holds this beat: where its first bar begins and where the next signature takes
   * over. The first stretch begins at beat 0 and holds before it too; the last ends at Infinity.
   */
  signatureAt(beats: Beats): { readonly from: Beats; readonly to: Beats };
}

/**
 * The bars of a song from its signature and its changes (rising in time; a change before beat 0 holds from the start).
 * A bar that a change cuts short counts as one bar.
 */
export function songBars(signature: TimeSignature, changes: LiveSet["timeSignatureChanges"] = []): Bars {
  const sections: Section[] = [{ time: 0, bar: 0, length: beatsPerBar(signature) }];
  for (const change of changes) {
    const last = sections.at(-1)!;
    const length = beatsPerBar(change.signature);
    if (change.time <= last.time) sections[sections.length - 1] = { ...last, length };
    else
      sections.push({ time: change.time, bar: last.bar + Math.ceil((change.time - last.time) / last.length), length });
  }
  const indexAt = (beats: Beats) => Math.max(0, sectionsUpTo(sections, beats) - 1);
  const sectionAt = (beats: Beats) => sections[indexAt(beats)]!;
  return {
    barAt: (beats) => {
      const section = sectionAt(beats);
      return section.bar + Math.floor((beats - section.time) / section.length);
    },
    barLengthAt: (beats) => sectionAt(beats).length,
    signatureAt: (beats) => {
      const index = indexAt(beats);
      return { from: sections[index]!.time, to: sections[index + 1]?.time ?? Number.POSITIVE_INFINITY };
    },
  };
}

interface Section {
  readonly time: Beats;
  readonly bar: number;
  readonly length: Beats;
}

/** How many sections begin at or before a beat: their times rise. */
function sectionsUpTo(sections: readonly Section[], beats: Beats): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sections[middle]!.time <= beats) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Quarter notes in a whole note. */
const WHOLE_NOTE: Beats = 4;

function beatsPerBar([numerator, denominator]: TimeSignature): Beats {
  return (numerator * WHOLE_NOTE) / denominator;
}
