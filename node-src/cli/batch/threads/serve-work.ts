import { serveTasks } from "#src/adapters/threads/serve-tasks.ts";
import type { FileWork } from "#src/cli/batch/file-work.ts";
import type { Done } from "#src/cli/batch/outcome.ts";

/** The life of a thread that works on files. */
export function serveWork<Task extends { readonly path: string }, Value>({ work }: FileWork<Task, Value>): void {
  serveTasks<Task, Done<Value>>((task) => work(task, { report: () => undefined }));
}
