import { isMainThread, workerData } from "node:worker_threads";
import { standardTerminal } from "#src/cli/frame/terminal/standard-terminal.ts";
import { VERSION } from "#src/cli/frame/version.ts";
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

/** The version is asked for by scripts, often: nothing else is loaded for it. */
async function answered(words: readonly string[]): Promise<number> {
  const terminal = standardTerminal(process);
  if (!["--version", "-v", "-V"].includes(words[0] ?? ""))
    return (await import("#src/cli/answer.ts")).answer(words, terminal);
  terminal.out(`steadyhand ${VERSION}\n`);
  return 0;
}

function run(): void {
  answered(process.argv.slice(2)).then(
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
