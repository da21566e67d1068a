import type { MeterFace } from "#src/devices/meter/face/meter-face.ts";
import { HISTORY_TABLE, SLOT } from "#src/devices/meter/log/history-table.ts";
import { SPAN_STATES } from "#src/devices/meter/span/span-names.ts";
import { TO_METER } from "#src/devices/meter/spec/words.ts";

/** What the face's script has beside what it shows. */
export interface ReportSources {
  /** The outlets as they were told last. */
  readonly outlets: readonly number[];
  readonly course: readonly number[];
  readonly proof: readonly number[];
}

/** The messages from which the process makes a report, the path last. */
export function tellReport(
  { state, span, target, bar }: MeterFace,
  { outlets, course, proof }: ReportSources,
  path: string,
): readonly (readonly [string, ...(number | string)[]])[] {
  const filled = HISTORY_TABLE.slots + (course[HISTORY_TABLE.count] ?? 0) * SLOT.length;
  const parts = Array.from({ length: Math.ceil(filled / PART) }, (_, part) => part * PART);
  return [
    [TO_METER.measured, ...outlets],
    [TO_METER.standing, SPAN_STATES.indexOf(state), span, target, bar],
    ...parts.map((at) => [TO_METER.course, at, ...course.slice(at, Math.min(filled, at + PART))] as const),
    [TO_METER.proof, ...proof],
    [TO_METER.report, path],
  ];
}

/** Atoms a message, well under the 32,767 that Max takes. */
const PART = 4_000;
