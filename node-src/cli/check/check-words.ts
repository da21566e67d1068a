import type { CheckedFile } from "#src/cli/check/checked-file.ts";
import { styled, type Tone } from "#src/cli/frame/terminal/colours.ts";
import type { Terminal } from "#src/cli/frame/terminal/terminal.ts";
import { wrapped } from "#src/cli/frame/terminal/wrapped.ts";
import { printable } from "#src/model/printable.ts";
import type { CheckItem, CheckVerdict, Span } from "#src/model/quality/check-item.ts";
import type { Seconds } from "#src/model/units.ts";

/** The checks of one file for a person: what fails first, a line each, and how many there are. */
export function checkWords(
  { file, items, remark }: CheckedFile,
  { page, coloured }: Pick<Terminal, "page" | "coloured">,
): string {
  const of = (verdict: CheckVerdict) => items.filter((item) => item.verdict === verdict);
  const lines = VERDICTS.flatMap(({ verdict, word, tone }) =>
    of(verdict).map((item) => {
      const text = `  ${word.padEnd(WORD)}${item.code.padEnd(CODE)}${printable(item.evidence)}${where(item)}`;
      const broken = page === undefined ? [text] : wrapped(text, page, HANGING);
      return broken.map((line) => styled(line, tone, coloured?.out === true)).join("\n");
    }),
  );
  const summary = `  ${of("fail").length} of ${items.length} checks fail, ${of("pass").length} pass, ${of("not-tested").length} not tested.`;
  const left = remark === null ? [] : [`  ${printable(remark)}`];
  return `${[printable(file), ...lines, ...left, summary].join("\n")}\n`;
}

const WORD = 12;
const CODE = 19;
const HANGING = " ".repeat(4);

const VERDICTS: readonly { readonly verdict: CheckVerdict; readonly word: string; readonly tone: Tone }[] = [
  { verdict: "fail", word: "FAIL", tone: "refusal" },
  { verdict: "pass", word: "pass", tone: "plain" },
  { verdict: "not-tested", word: "not tested", tone: "plain" },
];

/** Where, of what fails: the first places, and how many more. */
function where({ verdict, at, places }: CheckItem): string {
  if (verdict !== "fail" || at.length === 0) return "";
  const named = at.slice(0, NAMED).map(([start, end]: Span) => `${clock(start)} to ${clock(end)}`);
  const more = places > named.length ? ` and ${places - named.length} more` : "";
  return `; at ${named.join(", ")}${more}`;
}

const NAMED = 3;

/** 03:05.200; minutes go on past an hour. */
function clock(seconds: Seconds): string {
  const thousandths = Math.round(seconds * 1000);
  const minutes = Math.floor(thousandths / 60_000);
  const rest = ((thousandths % 60_000) / 1000).toFixed(3);
  return `${String(minutes).padStart(2, "0")}:${rest.padStart(6, "0")}`;
}
