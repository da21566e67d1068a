import type { BufferObject } from "#src/devices/meter/face/buffer-object.ts";
import { HISTORY_TABLE } from "#src/devices/meter/log/history-table.ts";

/** The frames of a history that has grown since `before`, the head that was read then; `null` where it has not, and while slots are put together. */
export function readCourse(course: BufferObject, before: readonly number[]): readonly number[] | null {
  if (sameHead(headOf(course), before)) return null;
  const frames = course.peek(1, 0, HISTORY_TABLE.frames);
  return frames[HISTORY_TABLE.joining] === 0 && sameHead(headOf(course), frames) ? frames : null;
}

/** Whether slots are put together, their count and their length. */
function headOf(course: BufferObject): readonly number[] {
  return course.peek(1, 0, HISTORY_TABLE.bins);
}

function sameHead(head: readonly number[], frames: readonly number[]): boolean {
  return head.every((value, at) => value === frames[at]);
}
