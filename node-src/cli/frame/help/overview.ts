import type { CommandSpec } from "#src/cli/frame/command.ts";
import type { Page } from "#src/cli/frame/help/command-help.ts";
import { entryLines } from "#src/cli/frame/help/option-lines.ts";
import { styled } from "#src/cli/frame/terminal/colours.ts";
import { wrapped } from "#src/cli/frame/terminal/wrapped.ts";

/** What `steadyhand` is, and its commands. */
export function overview(commands: readonly CommandSpec[], { columns, coloured }: Page): string {
  const blocks = [
    wrapped(WHAT, columns),
    wrapped("usage: steadyhand COMMAND [...], or steadyhand SET.als for what a set holds", columns, " ".repeat(4)),
    [
      styled("Commands:", "heading", coloured),
      ...entryLines(
        commands.map(({ name, summary }) => [name, summary]),
        columns,
      ),
    ],
    wrapped("steadyhand COMMAND --help says more of each. steadyhand --version says which this is.", columns),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const WHAT =
  "steadyhand: mixing and mastering intelligence for Ableton Live. It measures and checks recordings, says what is wrong with a mix and makes the moves, masters, and writes vocal rides, pumps, sweeps and throws as automation. What it changes are copies: every number measured, every write read back, the set and the mix as they were.";
