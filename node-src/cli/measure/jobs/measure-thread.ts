import { Worker } from "node:worker_threads";
import type { MeasureTask, Measuring } from "#src/cli/measure/jobs/measure-safely.ts";
import type { TaskWorker } from "#src/cli/measure/jobs/run-tasks.ts";
import { MEASURE_THREAD } from "#src/cli/measure/jobs/thread-name.ts";

/** A thread of this very program that measures files; it lives in the same bundle. */
export function measureThread(program: string = __filename): TaskWorker<MeasureTask, Measuring> {
  const worker = new Worker(program, { workerData: MEASURE_THREAD, argv: [], stdout: false });
  let broken: Error | undefined;
  let settle: { resolve(done: Measuring): void; reject(error: Error): void } | undefined;
  const fail = (error: Error) => {
    broken ??= error;
    settle?.reject(broken);
    settle = undefined;
  };
  worker.on("message", (done: Measuring) => {
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
