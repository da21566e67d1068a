import { basename } from "node:path";
import type { Done } from "#src/cli/batch/outcome.ts";
import type { ThreadName } from "#src/cli/batch/threads/thread-names.ts";
import { refused } from "#src/model/result.ts";
import type { Progress } from "#src/ports/progress.ts";

/** What a command does with each of many files. */
export interface FileWork<Task extends { readonly path: string }, Value> {
  readonly thread: ThreadName;
  /** For sentences: `Measuring 3 files`, `was not measured`. */
  readonly doing: string;
  readonly done: string;
  /** Of one file; whatever goes wrong inside is that file's failure. */
  work(task: Task, progress: Progress): Promise<Done<Value>>;
}

/** What is said of a file over which we broke down. */
export function broken(path: string, done: string, error: unknown): Done<never> {
  const why = error instanceof Error ? error.message : String(error);
  return refused({
    code: "broken",
    sentence: `“${basename(path)}” was not ${done}: something went wrong inside (${why}).`,
  });
}

/** `work` that answers with a sentence where it breaks. */
export function safely<Task extends { readonly path: string }, Value>(
  done: string,
  work: FileWork<Task, Value>["work"],
): FileWork<Task, Value>["work"] {
  return async (task, progress) => {
    try {
      return await work(task, progress);
    } catch (error) {
      return broken(task.path, done, error);
    }
  };
}
