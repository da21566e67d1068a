import type { Stretch } from "#src/chassis/move/choose-clips.ts";
import type { Waveform } from "#src/model/move/movement-features.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { LinearGain } from "#src/model/units.ts";

/** A passage and the outline of the file that it plays. */
export interface WavePassage {
  readonly waveform: Waveform;
  readonly passage: Passage;
  readonly gain: LinearGain;
}

/** As many as a display of the strip has pixels. */
const COLUMNS = 216;

/** The highest level of each column of a stretch, from left to right, in proportion to the highest of all; nothing heard: none. */
export function columnsOf(heard: readonly WavePassage[], { from, to }: Pick<Stretch, "from" | "to">): Float32Array {
  if (heard.length === 0) return new Float32Array();
  const columns = new Float32Array(COLUMNS);
  const width = (to - from) / COLUMNS;
  for (const { waveform, passage, gain } of heard) {
    const first = Math.max(0, Math.floor((passage.songStart - from) / width));
    const last = Math.min(COLUMNS - 1, Math.floor((passage.songEnd - from) / width));
    for (let column = first; column <= last; column++) {
      const start = Math.max(passage.songStart, from + column * width);
      const end = Math.min(passage.songEnd, from + (column + 1) * width);
      if (!(end > start)) continue;
      const level = highest(waveform, passage.toFile(start), passage.toFile(end)) * gain;
      columns[column] = Math.max(columns[column]!, level);
    }
  }
  const most = columns.reduce((high, level) => Math.max(high, level), 0);
  return most > 0 ? columns.map((level) => level / most) : columns;
}

/** The highest absolute sample between two times of a file. */
function highest({ pairs, pairsPerSecond }: Waveform, from: number, to: number): number {
  const last = Math.min(pairs.length / 2 - 1, Math.ceil(to * pairsPerSecond) - 1);
  let most = 0;
  for (let pair = Math.max(0, Math.floor(from * pairsPerSecond)); pair <= last; pair++) {
    most = Math.max(most, -pairs[2 * pair]!, pairs[2 * pair + 1]!);
  }
  return most;
}
