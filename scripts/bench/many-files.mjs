import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { musicFile } from "./music.mjs";
import { WORKSHOP } from "./peers.mjs";
import { processCost } from "./process-cost.mjs";
import { inTurn } from "./rounds.mjs";

const FILES = 100;
const MINUTES = 0.5;

/** A hundred files with a thread a core against the same files one after the other: what it takes by the clock, and in CPU. */
export async function manyFilesRows({ runner, cli, rounds, ratioRow }) {
  const folder = hundredFiles();
  const jobs = Math.max(2, availableParallelism());
  const run = (n) => () => processCost(runner, process.execPath, cli, "measure", folder, "--json", "--jobs", String(n));
  const clock = (work) => () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  };
  const cpu = (work) => () => work().cpu;
  const what = `${FILES} files of 30 s, --jobs ${jobs} / --jobs 1`;
  return [
    ratioRow(`${what}, by the clock`, 1, await inTurn(rounds, clock(run(jobs)), clock(run(1)))),
    ratioRow(`${what}, CPU`, 1.5, await inTurn(rounds, cpu(run(jobs)), cpu(run(1)))),
  ];
}

function hundredFiles() {
  const folder = join(WORKSHOP, "hundred");
  mkdirSync(folder, { recursive: true });
  const music = musicFile(MINUTES);
  for (let i = 1; i <= FILES; i++) {
    const path = join(folder, `${i}.wav`);
    if (!existsSync(path)) copyFileSync(music, path);
  }
  return folder;
}
