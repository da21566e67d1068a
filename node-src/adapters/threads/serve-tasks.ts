import { parentPort } from "node:worker_threads";

/** What a thread says while it does a task, and once it is done. */
export type FromThread<Done> = { readonly heard: number } | { readonly done: Done };

/** The life of a thread: one answer a task, until it is ended from outside. What `work` throws ends it. */
export function serveTasks<Task, Done>(work: (task: Task, heard: (done: number) => void) => Promise<Done>): void {
  const say = (message: FromThread<Done>) => parentPort?.postMessage(message);
  parentPort?.on("message", async (task: Task) => {
    say({ done: await work(task, (heard) => say({ heard })) });
  });
}
