import { parentPort } from "node:worker_threads";
import { type MeasureTask, measureSafely } from "#src/cli/measure/jobs/measure-safely.ts";

/** The life of a thread that measures: one answer a task, until it is ended from outside. */
export function serveMeasurements(): void {
  parentPort?.on("message", async (task: MeasureTask) => {
    parentPort?.postMessage(await measureSafely(task, { report: () => undefined }));
  });
}
