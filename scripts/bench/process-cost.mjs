import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { WORKSHOP } from "./peers.mjs";

/** CPU seconds, peak memory in MiB and the words of a whole process; it must end well. */
export function processCost(runner, command, ...words) {
  return costOf([0], runner, command, words);
}

/** The same of what may also end with 1, as what judges does. */
export function judgingCost(runner, command, ...words) {
  return costOf([0, 1], runner, command, words);
}

function costOf(endings, runner, command, words) {
  const result = join(WORKSHOP, `cost-${process.pid}.txt`);
  const run = spawnSync(runner, [result, command, ...words], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (!endings.includes(run.status))
    throw new Error(`${command} ${words.join(" ")} ended with ${run.status}\n${run.stderr}`);
  const [microseconds, kibibytes] = readFileSync(result, "utf8").split(" ").map(Number);
  return { cpu: microseconds / 1e6, memory: kibibytes / 1024, words: run.stdout, errors: run.stderr };
}
