import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { worthThreads } from "#src/adapters/threads/worth-threads.ts";
import { doAll, doneHere } from "#src/cli/batch/do-all.ts";
import type { FileWork } from "#src/cli/batch/file-work.ts";
import { type Gathered, gatherRecordings, STANDARD_INPUT } from "#src/cli/batch/input/gather-recordings.ts";
import type { Outcome } from "#src/cli/batch/outcome.ts";
import { UsageError } from "#src/cli/frame/command.ts";
import { JOBS } from "#src/cli/frame/options/shared-options.ts";
import { say, type Terminal } from "#src/cli/frame/terminal/terminal.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { whenStopped } from "#src/cli/frame/when-stopped.ts";

/** Files that a command is to work on, as they were named. */
export interface BatchAsked {
  readonly operands: readonly string[];
  /** Files at once; left out for one a core. */
  readonly jobs: number | undefined;
  readonly terminal: Terminal;
}

export interface BatchDone<Value> {
  readonly outcomes: readonly Outcome<Value>[];
  /** One file named by itself: its JSON is an object. */
  readonly single: boolean;
  /** Says which files in folders were passed over and how many links were not followed. */
  tellPassedOver(): void;
}

/**
 * Files, folders and standard input, each file worked on, as many at once as are worth a thread.
 *
 * Edge: nothing of standard input is left behind, whatever ends the program.
 */
export async function runBatch<Task extends { readonly path: string }, Value>(
  { operands, jobs = coresTaken(), terminal }: BatchAsked,
  work: FileWork<Task, Value>,
  taskOf: (path: string) => Task,
): Promise<BatchDone<Value>> {
  const progress = terminalProgress(terminal);
  const leftovers: (() => void)[] = [];
  const tidy = () => {
    progress.end();
    for (const remove of leftovers) remove();
  };
  const piped = operands.includes(STANDARD_INPUT);
  let forget = piped ? whenStopped(tidy) : undefined;
  try {
    progress.report(piped ? "Taking in standard input" : "Looking for files", Number.NaN);
    const gathered = await gatherRecordings(operands, (remove) => leftovers.push(remove));
    const threads = worthThreads(
      gathered.flatMap((one) => one.paths),
      jobs,
    );
    if (!doneHere(gathered, threads)) forget ??= whenStopped(tidy);
    const { outcomes, passedOver } = await doAll(gathered, { work, taskOf }, threads, progress);
    return { outcomes, single: isSingle(gathered), tellPassedOver: () => told(terminal, gathered, passedOver) };
  } finally {
    forget?.();
    tidy();
  }
}

/** @throws UsageError for standard input named twice, or with nothing piped in. */
export function checkPiped(operands: readonly string[], command: string, done: string): void {
  if (operands.filter((operand) => operand === STANDARD_INPUT).length > 1)
    throw new UsageError(`- stands for standard input, which can be ${done} once.`);
  if (operands.includes(STANDARD_INPUT) && process.stdin.isTTY)
    throw new UsageError(`- stands for what is piped in, and nothing is: steadyhand ${command} - < mix.wav`);
}

function coresTaken(): number {
  return Math.min(JOBS.range[1], availableParallelism());
}

function isSingle(gathered: readonly Gathered[]): boolean {
  return gathered.length === 1 && gathered[0]!.kind !== "folder";
}

function told(terminal: Terminal, gathered: readonly Gathered[], passedOver: readonly string[]): void {
  if (passedOver.length > 0) {
    const named = passedOver.slice(0, MOST_NAMED).map((path) => basename(path));
    const more = passedOver.length > named.length ? ` and ${passedOver.length - named.length} more` : "";
    say(terminal, `Passed over, no audio in it: ${named.join(", ")}${more}.`);
  }
  const links = gathered.reduce((sum, one) => sum + one.links, 0);
  if (links > 0) say(terminal, `Links are not followed: ${links} passed over.`);
}

const MOST_NAMED = 3;
