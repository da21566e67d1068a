import type { CheckedStory, FileStory } from "#src/cli/report/check/check-story.ts";
import type { CheckVerdict } from "#src/model/quality/check-item.ts";

export function countOf({ items }: CheckedStory, verdict: CheckVerdict): number {
  return items.filter((item) => item.verdict === verdict).length;
}

/** Whether something fails in a file, or it could not be read. */
export function isWrong(file: FileStory): boolean {
  return "error" in file || countOf(file, "fail") > 0;
}
