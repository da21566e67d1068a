import { hide, write } from "#src/browser/frame/page/element.ts";
import { addButton, addCell, addWords, asMain, gridRow } from "#src/browser/mix/page/views/grid-parts.ts";
import type { FilledRow } from "#src/browser/mix/page/views/keyed-rows.ts";

/** What stands in a list that has nothing to show: why, and what can be done about it. */
export interface Nothing {
  readonly words: string;
  /** What its button says and does; `null` for none. */
  readonly way: readonly [words: string, take: () => void] | null;
}

export function nothingRow(): FilledRow<Nothing> {
  const line = gridRow("nothing");
  const cell = addCell(line, "");
  const words = addWords(cell, "");
  let take: (() => void) | undefined;
  const button = asMain(addButton(cell, "", "", () => take?.()));
  return {
    line,
    fill: (nothing) => {
      take = nothing.way?.[1];
      write(words, nothing.words);
      hide(button, nothing.way === null);
      write(button, nothing.way?.[0] ?? "");
    },
  };
}
