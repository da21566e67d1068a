import type { CommandSpec } from "#src/cli/frame/command.ts";
import { type Entry, entryLines, optionGroups } from "#src/cli/frame/help/option-lines.ts";
import { usageLine } from "#src/cli/frame/help/usage-line.ts";
import { OUTPUT } from "#src/cli/frame/options/shared-options.ts";
import { shellWord } from "#src/cli/frame/shell-word.ts";
import { styled } from "#src/cli/frame/terminal/colours.ts";
import { wrapped } from "#src/cli/frame/terminal/wrapped.ts";

/** How wide a page is, and whether its headings stand out. */
export interface Page {
  readonly columns: number;
  readonly coloured: boolean;
}

/** Everything that `--help` says of a command. */
export function commandHelp(spec: CommandSpec, { columns, coloured }: Page): string {
  const groups = new Map(optionGroups(spec.options));
  groups.set(OUTPUT, [...(groups.get(OUTPUT) ?? []), HELP]);
  const blocks = [
    wrapped(usageLine(spec), columns, " ".repeat(4)),
    ...spec.about.map((each) => wrapped(each, columns)),
    ...[...groups].map(([heading, entries]) => [
      styled(`${heading}:`, "heading", coloured),
      ...entryLines(entries, columns),
    ]),
    ...(spec.after ?? []).map((each) => wrapped(each, columns)),
    [styled("Example:", "heading", coloured), ...spec.examples.flatMap((words) => exampleLines(words, columns))],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const HELP: Entry = ["-h, --help", "this page"];

/** A command as it can be pasted: a line that goes on ends with a backslash. */
export function exampleLines(words: readonly string[], columns: number): readonly string[] {
  const whole = ["steadyhand", ...words].map((word) => shellWord(word));
  const lines = broken(whole, columns - INDENT.length);
  return lines.map((line, index) => `${index === 0 ? INDENT : `${INDENT}  `}${line}`);
}

const INDENT = "  ";
const GOES_ON = " \\";

/** Broken before an option, and between other words only where it must be. */
function broken(words: readonly string[], columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const [index, word] of words.entries()) {
    const value = words[index + 1];
    const together =
      word.startsWith("--") && value !== undefined && !value.startsWith("--") ? `${word} ${value}` : word;
    const room = columns - GOES_ON.length - (lines.length === 0 ? 0 : INDENT.length);
    if (line === "") line = word;
    else if (line.length + 1 + together.length > room && line.length > 0) {
      lines.push(`${line}${GOES_ON}`);
      line = word;
    } else line += ` ${word}`;
  }
  return [...lines, line];
}
