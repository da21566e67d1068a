import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { programThread } from "#src/adapters/threads/program-thread.ts";
import { broken } from "#src/cli/batch/file-work.ts";
import type { Done } from "#src/cli/batch/outcome.ts";
import { runTasks } from "#src/cli/batch/threads/run-tasks.ts";
import { THREADS } from "#src/cli/batch/threads/thread-names.ts";
import type { TaskWorker } from "#src/ports/threads/task-threads.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-threads-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A worker that takes as many turns of the event loop as the task says, and breaks over negative ones. */
function slowWorker(living: Set<object>): TaskWorker<number, string> {
  const worker: TaskWorker<number, string> = {
    async ask(task) {
      for (let turn = 0; turn < Math.abs(task); turn++) await new Promise(setImmediate);
      if (task < 0) throw new Error("broke");
      return `done ${task}`;
    },
    end: async () => living.delete(worker),
  };
  living.add(worker);
  return worker;
}

describe("tasks run by several workers", () => {
  it("answers in the order of the tasks, however many workers there are and whichever break", async () => {
    const tasks = fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(tasks, fc.integer({ min: 1, max: 8 }), async (list, workers) => {
        const living = new Set<object>();
        const counts: number[] = [];
        const done = await runTasks(
          list,
          workers,
          () => slowWorker(living),
          (task) => `broken ${task}`,
          (count) => counts.push(count),
        );
        expect(done).toEqual(list.map((task) => (task < 0 ? `broken ${task}` : `done ${task}`)));
        expect(living.size).toBe(0);
        expect(counts).toEqual(list.map((_, i) => i + 1));
      }),
    );
  });

  it.each([
    ["ends", "process.exit(3)", /the thread ended with 3/],
    [
      "throws",
      "require('node:worker_threads').parentPort.on('message', () => { throw new Error('no memory'); })",
      /no memory/,
    ],
    ["cannot be started", "this is no program", /Unexpected|identifier/],
  ])("a thread that %s is the failure of its own file", async (what, program, why) => {
    const path = join(folder, `${what}.cjs`);
    writeFileSync(path, program);
    const answers = await runTasks(
      ["/music/a.wav", "/music/b.wav"].map((file) => ({ path: file })),
      1,
      () => programThread<{ readonly path: string }, Done<never>>(THREADS.check, path),
      (task, error) => broken(task.path, "checked", error),
    );
    expect(answers.map((answer) => answer.ok)).toEqual([false, false]);
    for (const [i, answer] of answers.entries()) {
      const { sentence } = answer.ok ? { sentence: "" } : answer.error;
      expect(sentence).toMatch(why);
      expect(sentence).toContain(["“a.wav”", "“b.wav”"][i]);
    }
  });
});
