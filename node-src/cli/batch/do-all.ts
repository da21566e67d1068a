import { basename, resolve } from "node:path";
import { programThread } from "#src/adapters/threads/program-thread.ts";
import { broken, type FileWork } from "#src/cli/batch/file-work.ts";
import type { Gathered } from "#src/cli/batch/input/gather-recordings.ts";
import type { Done, Outcome } from "#src/cli/batch/outcome.ts";
import { runTasks } from "#src/cli/batch/threads/run-tasks.ts";
import type { Progress } from "#src/ports/progress.ts";

export interface AllDone<Value> {
  /** In the order of the operands, and in that of each folder. */
  readonly outcomes: readonly Outcome<Value>[];
  /** Files in folders that hold no audio. */
  readonly passedOver: readonly string[];
}

/**
 * Does the work on what was gathered, `jobs` files at once.
 *
 * Edge: one file is worked on here, without a thread; what came by a pipe in one always, so that a signal is heard meanwhile. In a folder a
 * file without audio is passed over, and a folder without any audio is a failure.
 */
export async function doAll<Task extends { readonly path: string }, Value>(
  gathered: readonly Gathered[],
  { work, taskOf }: { readonly work: FileWork<Task, Value>; taskOf(path: string): Task },
  jobs: number,
  progress: Progress,
): Promise<AllDone<Value>> {
  const tasks = gathered.flatMap(({ paths }) => paths.map(taskOf));
  const here = doneHere(gathered, jobs);
  const words = `${work.doing} ${tasks.length} ${tasks.length === 1 ? "file" : "files"}`;
  if (!here && tasks.length > 0) progress.report(words, 0);
  const done = here
    ? await oneByOne(tasks, work, progress)
    : await runTasks<Task, Done<Value>>(
        tasks,
        jobs,
        () => programThread(work.thread),
        ({ path }, error) => broken(path, work.done, error),
        (count) => progress.report(words, count / tasks.length),
      );
  const passedOver: string[] = [];
  let from = 0;
  const outcomes = gathered.flatMap((one) => {
    const own = done.slice(from, from + one.paths.length);
    from += one.paths.length;
    return outcomesOf(one, own, passedOver);
  });
  return { outcomes, passedOver };
}

/** Whether no thread is taken: then no signal is heard before the end, and none may be waited for. */
export function doneHere(gathered: readonly Gathered[], jobs: number): boolean {
  const files = gathered.reduce((sum, { paths }) => sum + paths.length, 0);
  return (jobs === 1 || files === 1) && gathered.every(({ kind }) => kind !== "input");
}

async function oneByOne<Task extends { readonly path: string }, Value>(
  tasks: readonly Task[],
  { work }: FileWork<Task, Value>,
  progress: Progress,
): Promise<Done<Value>[]> {
  const done: Done<Value>[] = [];
  for (const task of tasks) done.push(await work(task, progress));
  return done;
}

function outcomesOf<Value>(
  one: Gathered,
  done: readonly Done<Value>[],
  passedOver: string[],
): readonly Outcome<Value>[] {
  const { operand, kind, paths, failed } = one;
  const outcomes = done.flatMap((result, i): readonly Outcome<Value>[] => {
    const file = kind === "folder" ? paths[i]! : operand;
    if (result.ok) return [{ file, value: result.value }];
    if (kind !== "folder" || !SILENT.has(result.error.code)) return [{ file, error: result.error.sentence }];
    passedOver.push(file);
    return [];
  });
  if (kind === "folder" && outcomes.length === 0 && failed.length === 0) {
    return [
      {
        file: operand,
        error: `“${basename(resolve(operand))}” holds no audio file that can be read: name another folder.`,
      },
    ];
  }
  return [...outcomes, ...failed];
}

/** What a file in a folder may be without anybody having meant it. */
const SILENT: ReadonlySet<string> = new Set(["not-audio", "file-empty"]);
