import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { programThreads } from "#src/adapters/threads/program-threads.ts";
import { taskThreadsContract } from "#test/contracts/task-threads.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-threads-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that is started again as a thread, and does what the contract asks. */
const program = join(folder, "program.cjs");
writeFileSync(
  program,
  `const { parentPort, workerData } = require("node:worker_threads");
  parentPort.on("message", (task) => {
    if ("break" in task) throw new Error(task.break);
    if ("hang" in task) return;
    parentPort.postMessage({ heard: 0.5 });
    parentPort.postMessage({ done: workerData + " " + task.say });
  });`,
);

taskThreadsContract("this program", () => programThreads(4, program));

describe("threads of this program", () => {
  const stems = Array.from({ length: 12 }, (_, i) => join(folder, `${i}.wav`));
  for (const stem of stems) {
    writeFileSync(stem, "");
    truncateSync(stem, 6e7);
  }

  it("are as many as there are cores, and none more than allowed", () => {
    expect(programThreads(64, program).worth(stems, 5)).toBe(Math.min(12, availableParallelism()));
    expect(programThreads(1, program).worth(stems, 5)).toBe(1);
  });

  it("are none where the program is not one bundle", () => {
    expect(programThreads(4, "/home/me/steadyhand/main.ts").worth(stems, 5)).toBe(1);
  });
});
