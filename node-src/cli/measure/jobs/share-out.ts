/** Somebody who does one task at a time. `ask` rejects where they broke; they are then not asked again. */
export interface Hand<Task, Done> {
  ask(task: Task): Promise<Done>;
  end(): Promise<unknown>;
}

/**
 * Does every task with so many hands at once; answers in the order of the tasks, whoever is done first.
 *
 * Edge: a hand that breaks costs the task it had, which `broken` answers for, and another is hired for the next. All hands have ended
 * when this does.
 */
export async function shareOut<Task, Done>(
  tasks: readonly Task[],
  hands: number,
  hire: () => Hand<Task, Done>,
  broken: (task: Task, error: unknown) => Done,
  heard?: (done: number) => void,
): Promise<Done[]> {
  const done: Done[] = new Array(tasks.length);
  let [next, count] = [0, 0];
  const work = async () => {
    let hand: Hand<Task, Done> | undefined;
    while (next < tasks.length) {
      const at = next++;
      const task = tasks[at]!;
      try {
        hand ??= hire();
        done[at] = await hand.ask(task);
      } catch (error) {
        done[at] = broken(task, error);
        await hand?.end();
        hand = undefined;
      }
      heard?.(++count);
    }
    await hand?.end();
  };
  await Promise.all(Array.from({ length: Math.min(hands, tasks.length) }, work));
  return done;
}
