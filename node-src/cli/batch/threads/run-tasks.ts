import type { TaskWorker } from "#src/ports/threads/task-threads.ts";

/**
 * Does every task with so many workers at once; answers in the order of the tasks, whichever is done first.
 *
 * Edge: a worker that breaks costs the task it had, which `broken` answers for, and another is started for the next. All workers have
 * ended when this does.
 */
export async function runTasks<Task, Done>(
  tasks: readonly Task[],
  workers: number,
  start: () => TaskWorker<Task, Done>,
  broken: (task: Task, error: unknown) => Done,
  heard?: (done: number) => void,
): Promise<Done[]> {
  const done: Done[] = new Array(tasks.length);
  let [next, count] = [0, 0];
  const work = async () => {
    let worker: TaskWorker<Task, Done> | undefined;
    while (next < tasks.length) {
      const at = next++;
      const task = tasks[at]!;
      try {
        worker ??= start();
        done[at] = await worker.ask(task);
      } catch (error) {
        done[at] = broken(task, error);
        await worker?.end();
        worker = undefined;
      }
      heard?.(++count);
    }
    await worker?.end();
  };
  await Promise.all(Array.from({ length: Math.min(workers, tasks.length) }, work));
  return done;
}
