import { pageColumns } from "#src/chassis/listening/music/columns-of.ts";
import type { Hearing } from "#src/model/hearing.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";

/** The highest level of each column of a stretch, as `columnsOf` gives it of a file, of what was heard as a voice. */
export function voiceOutline(
  { peak, start, hopsPerSecond }: Pick<Hearing, "peak" | "start" | "hopsPerSecond">,
  stretch: Pick<Stretch, "from" | "to">,
  tempo: TempoMap,
): Float32Array {
  const columns = new Float32Array(pageColumns(stretch));
  const width = (stretch.to - stretch.from) / columns.length;
  peak.forEach((level, hop) => {
    const at = tempo.beatsAt(start + (hop + MIDDLE) / hopsPerSecond);
    const column = Math.floor((at - stretch.from) / width);
    if (column >= 0 && column < columns.length) columns[column] = Math.max(columns[column]!, level);
  });
  const most = columns.reduce((high, level) => Math.max(high, level), 0);
  return most > 0 ? columns.map((level) => level / most) : columns;
}

const MIDDLE = 0.5;
