import { isMainThread, workerData } from "node:worker_threads";
import { answerProcess } from "#src/cli/frame/answer-process.ts";
import { MEASURE_THREAD } from "#src/cli/measure/jobs/thread-name.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

/** The bundle is one file: a thread that it starts begins here, too. */
if (!isMainThread && workerData === MEASURE_THREAD) void serve();
else void run();

async function serve(): Promise<void> {
  (await import("#src/cli/measure/jobs/serve-measurements.ts")).serveMeasurements();
}

async function run(): Promise<void> {
  const load = async () => (await import("#src/cli/answer.ts")).answer;
  process.exitCode = await answerProcess(process.argv.slice(2), process, load);
}
