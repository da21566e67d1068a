import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { musicFile } from "../music.mjs";
import { WORKSHOP } from "../peers.mjs";
import { processCost } from "../process-cost.mjs";
import { alone } from "../rounds.mjs";
import { bundled } from "../worker.mjs";

const MINUTES = 4;

/** `mix` of a set of 24 tracks of four minutes, whole processes: every recording heard, and again where all is remembered. */
export async function wholeMixRows({ runner, cli, rounds, limitRow }) {
  const script = await bundled("tracks/make-mix-set");
  const made = [join(WORKSHOP, "Mix Project"), musicFile(MINUTES), String(60 * MINUTES)];
  const set = execFileSync(process.execPath, [script, ...made], { encoding: "utf8" }).trim();
  const before = process.env.STEADYHAND_CACHE;
  process.env.STEADYHAND_CACHE = join(WORKSHOP, "mix-cache");
  const forget = () => rmSync(process.env.STEADYHAND_CACHE, { recursive: true, force: true });
  let memory = 0;
  const cpu = () => {
    const cost = processCost(runner, process.execPath, cli, "mix", set, "--json");
    if (JSON.parse(cost.words).tracks.some(({ heard }) => heard === "no")) throw new Error("a track was not heard");
    memory = Math.max(memory, cost.memory);
    return cost.cpu;
  };
  try {
    const heard = await alone(rounds, () => {
      forget();
      return cpu();
    });
    const again = await alone(rounds, cpu);
    return [
      limitRow(`mix of 24 tracks of ${MINUTES} minutes, judged (CPU)`, 15, "s", heard),
      limitRow("the same where all is remembered (CPU)", 3, "s", again),
      limitRow("the same (memory)", 300, "MiB", { middle: memory, lowest: memory, highest: memory }),
    ];
  } finally {
    forget();
    process.env.STEADYHAND_CACHE = before;
  }
}
