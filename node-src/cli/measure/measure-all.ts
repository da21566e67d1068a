import { basename, resolve } from "node:path";
import type { MeterPlan } from "#src/analysis/meter.ts";
import type { MeasuredFile } from "#src/chassis/render/measure-file.ts";
import type { Gathered } from "#src/cli/measure/input/gather-recordings.ts";
import { broken, type MeasureTask, type Measuring, measureSafely } from "#src/cli/measure/jobs/measure-safely.ts";
import { measureThread } from "#src/cli/measure/jobs/measure-thread.ts";
import { runTasks } from "#src/cli/measure/jobs/run-tasks.ts";
import type { Failed } from "#src/cli/measure/outcome/outcome.ts";
import type { Progress } from "#src/ports/progress.ts";

export interface AllMeasured {
  /** In the order of the operands, and in that of each folder. */
  readonly outcomes: readonly (Failed | { readonly file: string; readonly measured: MeasuredFile })[];
  /** Files in folders that hold no audio. */
  readonly passedOver: readonly string[];
}

/**
 * Measures what was gathered, `jobs` files at once.
 *
 * Edge: one file is measured here, without a thread; what came by a pipe in one always, so that a signal is heard meanwhile. In a folder a
 * file without audio is passed over, and a folder without any audio is a failure.
 */
export async function measureAll(
  gathered: readonly Gathered[],
  plan: MeterPlan,
  jobs: number,
  progress: Progress,
): Promise<AllMeasured> {
  const tasks = gathered.flatMap(({ paths }) => paths.map((path): MeasureTask => ({ path, plan })));
  const here = measuredHere(gathered, jobs);
  const words = `Measuring ${tasks.length} ${tasks.length === 1 ? "file" : "files"}`;
  if (!here && tasks.length > 0) progress.report(words, 0);
  const done = here
    ? await oneByOne(tasks, progress)
    : await runTasks(
        tasks,
        jobs,
        measureThread,
        ({ path }, error) => broken(path, error),
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
export function measuredHere(gathered: readonly Gathered[], jobs: number): boolean {
  const files = gathered.reduce((sum, { paths }) => sum + paths.length, 0);
  return (jobs === 1 || files === 1) && gathered.every(({ kind }) => kind !== "input");
}

async function oneByOne(tasks: readonly MeasureTask[], progress: Progress): Promise<Measuring[]> {
  const done: Measuring[] = [];
  for (const task of tasks) done.push(await measureSafely(task, progress));
  return done;
}

function outcomesOf(one: Gathered, done: readonly Measuring[], passedOver: string[]): AllMeasured["outcomes"] {
  const { operand, kind, paths, failed } = one;
  const outcomes = done.flatMap((result, i): AllMeasured["outcomes"] => {
    const file = kind === "folder" ? paths[i]! : operand;
    if (result.ok) return [{ file, measured: { ...result.value, path: file } }];
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
