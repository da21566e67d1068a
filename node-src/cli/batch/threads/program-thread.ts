import { Worker } from "node:worker_threads";
import type { TaskWorker } from "#src/cli/batch/threads/run-tasks.ts";
import type { ThreadName } from "#src/cli/batch/threads/thread-names.ts";

/** A thread of this very program that works on files; it lives in the same bundle. */
export function programThread<Task, Done>(name: ThreadName, program: string = __filename): TaskWorker<Task, Done> {
  const worker = new Worker(program, { workerData: name, argv: [], stdout: false });
  let broken: Error | undefined;
  let settle: { resolve(done: Done): void; reject(error: Error): void } | undefined;
  const fail = (error: Error) => {
    broken ??= error;
    settle?.reject(broken);
    settle = undefined;
  };
  worker.on("message", (done: Done) => {
    settle?.resolve(done);
    settle = undefined;
  });
  worker.on("error", (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on("messageerror", fail);
  worker.on("exit", (code) => fail(new Error(`the thread ended with ${code}`)));
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        settle = { resolve, reject };
        worker.postMessage(task);
      }),
    end: () => worker.terminate(),
  };
}
