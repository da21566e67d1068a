import { isMainThread, workerData } from "node:worker_threads";
import { LISTEN_THREAD } from "#src/chassis/listening/room/threads/thread-name.ts";
import type { FileWork } from "#src/cli/batch/file-work.ts";
import { THREADS } from "#src/cli/batch/threads/thread-names.ts";
import { answerProcess } from "#src/cli/frame/answer-process.ts";
import { printingFailed } from "#src/cli/frame/printing-failed.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  const { code, sentence } = printingFailed(error);
  if (sentence !== null) process.stderr.write(`${sentence}\n`);
  process.exit(code);
});

/** The bundle is one file: a thread that it starts begins here, too. */
if (!isMainThread && workerData === THREADS.measure)
  void serve(async () => (await import("#src/cli/measure/measuring.ts")).MEASURING);
else if (!isMainThread && workerData === THREADS.check)
  void serve(async () => (await import("#src/cli/check/checking.ts")).CHECKING);
else if (!isMainThread && workerData === LISTEN_THREAD) void listen();
else void run();

async function serve<Task extends { readonly path: string }, Value>(
  load: () => Promise<FileWork<Task, Value>>,
): Promise<void> {
  const { serveWork } = await import("#src/cli/batch/threads/serve-work.ts");
  serveWork(await load());
}

async function listen(): Promise<void> {
  (await import("#src/chassis/listening/room/threads/serve-listening.ts")).serveListening();
}

async function run(): Promise<void> {
  const load = async () => (await import("#src/cli/answer.ts")).answer;
  process.exitCode = await answerProcess(process.argv.slice(2), process, load);
}
