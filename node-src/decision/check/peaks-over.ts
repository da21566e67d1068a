import type { Span } from "#src/model/quality/check-item.ts";
import type { Places } from "#src/model/quality/quality-reading.ts";
import type { Dbtp } from "#src/model/units.ts";

/** The stretches in which peaks of each hundredth of a second pass a ceiling; those that lie less than a tenth apart are one. */
export function peaksOver(peaks: Float32Array, ceiling: Dbtp): Places {
  const spans: [number, number][] = [];
  for (const [hop, peak] of peaks.entries()) {
    if (!(peak > ceiling)) continue;
    const last = spans.at(-1);
    if (last !== undefined && hop - last[1] <= TOGETHER) last[1] = hop + 1;
    else spans.push([hop, hop + 1]);
  }
  const at = spans.slice(0, MOST).map(([from, to]): Span => [from / PER_SECOND, to / PER_SECOND]);
  return { at, count: spans.length };
}

const PER_SECOND = 100;
const TOGETHER = 10;
/** Source: house rule: more than a person goes to one by one. */
const MOST = 32;
