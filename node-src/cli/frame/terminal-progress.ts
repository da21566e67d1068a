import { columnsOf } from "#src/cli/frame/terminal/columns-of.ts";
import { cutEnd } from "#src/cli/frame/terminal/cut-text.ts";
import type { Terminal } from "#src/cli/frame/terminal/terminal.ts";
import { printable } from "#src/model/printable.ts";
import type { Progress } from "#src/ports/progress.ts";

/** What is being done, on a line that goes away. */
export interface TerminalProgress extends Progress {
  /** Takes the line away; a later report begins anew. */
  end(): void;
}

/**
 * One line that rewrites itself on a terminal, within its columns as they are at the moment; nothing at all in a pipe.
 *
 * Shape: new words stand at once, a new figure 100 ms after the line before it, and never more than ten lines in a second: of what
 * comes sooner, the last stands when its time has come. `done` that is no number shows no per cent.
 */
export function terminalProgress(
  terminal: Terminal,
  now: () => Milliseconds = () => performance.now(),
): TerminalProgress {
  if (!terminal.interactive) return { report: () => undefined, end: () => undefined };
  let shown = { words: "", line: "" };
  let times: readonly Milliseconds[] = [];
  let waiting: NodeJS.Timeout | undefined;
  const show = (words: string, done: number) => {
    const line = progressLine(words, done, widthOf(terminal));
    if (line === shown.line) return;
    terminal.words(`${CLEARED}${line}`);
    shown = { words, line };
    times = [...times.slice(1 - MOST_LINES), now()];
  };
  const due = (words: string): Milliseconds =>
    Math.max(
      times.length < MOST_LINES ? Number.NEGATIVE_INFINITY : times[0]! + SECOND,
      words === shown.words ? times.at(-1)! + SECOND / MOST_LINES : Number.NEGATIVE_INFINITY,
    );
  return {
    report(words, done) {
      clearTimeout(waiting);
      const wait = due(words) - now();
      if (wait > 0) waiting = setTimeout(show, wait, words, done).unref();
      else show(words, done);
    },
    end() {
      clearTimeout(waiting);
      if (shown.line !== "") terminal.words(CLEARED);
      shown = { words: "", line: "" };
    },
  };
}

type Milliseconds = number;

/** In a second. Source: house taste: more is a flicker that cannot be read. */
const MOST_LINES = 10;
const SECOND: Milliseconds = 1000;

/** Back to the first column, and the line empty. Source: ECMA-48, 8.3.41 (EL). */
const CLEARED = "\r\u001b[2K";

/** The last column stays free: a terminal that has filled it may go to the next line, which the next report would not clear. */
function progressLine(words: string, done: number, columns: number): string {
  const room = columns - 1;
  const percent = Number.isFinite(done) ? ` ${Math.floor(Math.min(1, Math.max(0, done)) * 100)} %` : "";
  const left = room - columnsOf(percent);
  return left < FEWEST_CELLS ? cutEnd(printable(words), room) : `${cutEnd(printable(words), left)}${percent}`;
}

/** Fewer say nothing beside a figure. */
const FEWEST_CELLS = 12;

function widthOf({ width }: Terminal): number {
  const there = width?.() ?? 0;
  return there > 1 ? there : USUAL_COLUMNS;
}

/** Where a terminal does not say: as wide as the first were. */
const USUAL_COLUMNS = 80;
