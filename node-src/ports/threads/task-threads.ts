/**
 * Threads beside this one that do work of this program.
 *
 * Promise: what a thread answers is what the work would have answered here, as plain data. A thread that is at rest keeps no process alive.
 */
export interface TaskThreads {
  /**
   * How many threads, this one counted in, are worth their start for these files: 1 where none besides is. `effort`: how many times the work of
   * measuring each file takes.
   */
  worth(paths: readonly string[], effort: number): number;
  /** Starts one that does the work of this name. */
  start<Task, Done>(work: string): TaskWorker<Task, Done>;
}

/** Does one task at a time. `ask` rejects where it broke; it is then not asked again. */
export interface TaskWorker<Task, Done> {
  /** `heard` is told how much of the task is done, from 0 to 1, where the work tells it. */
  ask(task: Task, heard?: (done: number) => void): Promise<Done>;
  /** Ends it at once, whatever it does; a task that it has rejects. */
  end(): Promise<unknown>;
}
