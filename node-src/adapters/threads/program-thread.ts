import { Worker } from "node:worker_threads";
import type { FromThread } from "#src/adapters/threads/serve-tasks.ts";
import type { TaskWorker } from "#src/ports/threads/task-threads.ts";

/** A thread of this very program that does the work of a name: it lives in the same bundle, which finds the name as its `workerData`. */
export function programThread<Task, Done>(work: string, program: string = __filename): TaskWorker<Task, Done> {
  const worker = new Worker(program, { workerData: work, argv: [], stdout: false });
  worker.unref();
  let broken: Error | undefined;
  let asked: Asked<Done> | undefined;
  const settle = (): Asked<Done> | undefined => {
    const settled = asked;
    asked = undefined;
    worker.unref();
    return settled;
  };
  const fail = (error: Error) => {
    broken ??= error;
    settle()?.reject(broken);
  };
  worker.on("message", (message: FromThread<Done>) => {
    if ("heard" in message) asked?.heard(message.heard);
    else settle()?.resolve(message.done);
  });
  worker.on("error", (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on("messageerror", fail);
  worker.on("exit", (code) => fail(new Error(`the thread ended with ${code}`)));
  return {
    ask: (task, heard = () => undefined) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        asked = { resolve, reject, heard };
        worker.ref();
        worker.postMessage(task);
      }),
    end: () => worker.terminate(),
  };
}

/** Who waits for what a thread does. */
interface Asked<Done> {
  resolve(done: Done): void;
  reject(error: Error): void;
  heard(done: number): void;
}
