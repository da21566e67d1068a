import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { trueMinus } from "#src/chassis/report/page/write-number.ts";
import { recordTable } from "#src/chassis/report/sections/record-table.ts";
import type { CheckedStory } from "#src/cli/report/check/check-story.ts";
import { figureWords, placesWords, VERDICTS, verdictMark } from "#src/cli/report/check/sections/verdict-words.ts";

/** Every check with its verdict, its evidence, its figure beside its limit, and its places; what fails stands first. */
export function verdictTable({ items }: CheckedStory): Markup {
  const ordered = VERDICTS.flatMap((verdict) => items.filter((item) => item.verdict === verdict));
  return recordTable({
    caption: "What fails stands first. What is not tested gives nothing to go by, which is no failure.",
    columns: [
      { name: "Check" },
      { name: "Verdict" },
      { name: "Evidence" },
      { name: "Value", isFigure: true },
      { name: "Limit", isFigure: true },
      { name: "Where" },
    ],
    rows: ordered.map((item) => ({
      cells: [
        markup`<code>${item.code}</code>`,
        verdictMark(item.verdict),
        trueMinus(item.evidence),
        figureWords(item.value, item.unit),
        figureWords(item.limit, item.unit),
        item.verdict === "fail" ? placesWords(item) : "–",
      ],
      isQuiet: item.verdict === "not-tested",
    })),
  });
}
