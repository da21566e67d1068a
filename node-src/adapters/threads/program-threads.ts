import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { programThread } from "#src/adapters/threads/program-thread.ts";
import { worthThreads } from "#src/adapters/threads/worth-threads.ts";
import type { TaskThreads } from "#src/ports/threads/task-threads.ts";

/**
 * Threads of this very program, of which no more work than this machine has cores, nor more than `most`.
 *
 * Edge: only the bundle of the command line can be started again as a thread; elsewhere none are worth it.
 */
export function programThreads(most: number, program: string = __filename): TaskThreads {
  const cores = Math.min(most, availableParallelism());
  return {
    worth: (paths, effort) => (extname(program) === BUNDLE ? worthThreads(paths, cores, effort) : 1),
    start: (work) => programThread(work, program),
  };
}

/** How the bundle of the command line ends; those of devices are `.js`, and sources `.ts`. */
const BUNDLE = ".cjs";
