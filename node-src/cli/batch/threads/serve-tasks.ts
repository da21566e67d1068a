import { parentPort } from "node:worker_threads";
import type { FileWork } from "#src/cli/batch/file-work.ts";

/** The life of a thread: one answer a task, until it is ended from outside. */
export function serveTasks<Task extends { readonly path: string }, Value>({ work }: FileWork<Task, Value>): void {
  parentPort?.on("message", async (task: Task) => {
    parentPort?.postMessage(await work(task, { report: () => undefined }));
  });
}
