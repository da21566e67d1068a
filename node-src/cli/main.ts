import { isMainThread, workerData } from "node:worker_threads";
import { answer } from "#src/cli/answer.ts";
import { standardTerminal } from "#src/cli/frame/terminal/standard-terminal.ts";
import { MEASURE_THREAD } from "#src/cli/measure/jobs/thread-name.ts";
import { printable } from "#src/model/printable.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

/** The bundle is one file: a thread that it starts begins here, too. */
if (!isMainThread && workerData === MEASURE_THREAD) void serve();
else run();

async function serve(): Promise<void> {
  (await import("#src/cli/measure/jobs/serve-measurements.ts")).serveMeasurements();
}

function run(): void {
  answer(process.argv.slice(2), standardTerminal(process)).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(
        `steadyhand: something went wrong inside (${printable(error instanceof Error ? error.message : String(error))}); what it was writing was not put in place.\n`,
      );
      process.exitCode = 1;
    },
  );
}
