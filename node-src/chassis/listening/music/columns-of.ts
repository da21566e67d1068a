import type { Waveform } from "#src/model/recipe/movement-features.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { LinearGain } from "#src/model/units.ts";

/** The highest level of each column of a stretch, from left to right, in proportion to the highest of all; nothing heard: none. */
export function columnsOf(
  heard: readonly WavePassage[],
  { from, to }: Pick<Stretch, "from" | "to">,
  count: number = STRIP_COLUMNS,
): Float32Array {
  if (heard.length === 0) return new Float32Array();
  const columns = new Float32Array(count);
  const width = (to - from) / count;
  for (const { waveform, passage, gain } of heard) {
    const first = Math.max(0, Math.floor((passage.songStart - from) / width));
    const last = Math.min(count - 1, Math.floor((passage.songEnd - from) / width));
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

/** A passage and the outline of the file that it plays. */
export interface WavePassage {
  readonly waveform: Waveform;
  readonly passage: Passage;
  readonly gain: LinearGain;
}

/** As many as a display of the strip has pixels. */
const STRIP_COLUMNS = 216;

/** As many as a page shows of a stretch in rows: six a beat, so that each hit stands apart; no more than a page can hold. */
export function pageColumns({ from, to }: Pick<Stretch, "from" | "to">): number {
  return Math.min(MOST_COLUMNS, Math.max(STRIP_COLUMNS, Math.ceil((to - from) * COLUMNS_A_BEAT)));
}

const COLUMNS_A_BEAT = 6;
const MOST_COLUMNS = 8192;

/** The highest absolute sample between two times of a file. */
function highest({ pairs, pairsPerSecond }: Waveform, from: number, to: number): number {
  const last = Math.min(pairs.length / 2 - 1, Math.ceil(to * pairsPerSecond) - 1);
  let most = 0;
  for (let pair = Math.max(0, Math.floor(from * pairsPerSecond)); pair <= last; pair++) {
    most = Math.max(most, -pairs[2 * pair]!, pairs[2 * pair + 1]!);
  }
  return most;
}
