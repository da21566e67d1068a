import { type SongPart, songEnd } from "#src/chassis/listening/mix/song-grid.ts";
import { waysOut } from "#src/chassis/listening/mix/ways-out.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { songBars } from "#src/model/time/bars.ts";

/** Why a part of the arrangement holds nothing to hear, in one sentence with the way out; `null` where it may. */
export function nothingThere(set: LiveSet, { range, length }: Pick<SongPart, "range" | "length">): string | null {
  const end = songEnd(set);
  if (end === 0 && length <= 0)
    return `The arrangement of this set is empty, and a mix is heard there: ${waysOut(set).empty}.`;
  if (length > 0 && (end === 0 || range.start < end)) return null;
  const last = songBars(set.timeSignature, set.timeSignatureChanges).barAt(Math.max(0, end - EDGE)) + 1;
  return `The song ends in bar ${last}: there is nothing to hear behind it.`;
}

/** What ends on a bar line ends in the bar before it. */
const EDGE = 1e-6;
