import { rmSync } from "node:fs";
import { join } from "node:path";
import { longFile, musicFile } from "../music.mjs";
import { WORKSHOP } from "../peers.mjs";
import { processCost } from "../process-cost.mjs";
import { alone, inTurn } from "../rounds.mjs";
import { bundled } from "../worker.mjs";
import { peerWords } from "./chain-peer.mjs";

const MINUTES = 4;
const HOUR = 60;
/** What a stage that reduces is to reduce at least for 5 % of the time, in dB, so that none is measured idle. */
const AT_WORK = 0.5;

/** Eight stages of a master from file to file, whole processes, beside ffmpeg's; a table of what each stage takes comes on the way. */
export async function chainRows({ runner, ffmpeg, rounds, ratioRow, limitRow }) {
  const script = await bundled("processing/render-chain");
  const out = join(WORKSHOP, "chain.wav");
  const render = (file, ...words) => processCost(runner, process.execPath, script, file, out, ...words);
  const music = musicFile(MINUTES);
  try {
    printShares(JSON.parse(render(music, "timed").words));
    const ours = () => render(music).cpu;
    const peer = ffmpeg && (() => processCost(runner, ffmpeg, ...peerWords(music, out)).cpu);
    const pairs = peer ? await inTurn(rounds, ours, peer) : { alone: await alone(rounds, ours) };
    const rows = [limitRow(`eight stages, ${MINUTES} minutes, file to file (CPU)`, 4, "s", pairs.alone)];
    if (peer) rows.push(ratioRow("eight stages, file to file / ffmpeg's", 0.5, pairs));
    for (const [minutes, file] of [
      [MINUTES, music],
      [HOUR, longFile(HOUR)],
    ])
      rows.push({
        ...limitRow(`eight stages, ${minutes} minutes (memory)`, 128, "MiB", await alone(1, () => render(file).memory)),
        note: "run once",
      });
    return rows;
  } finally {
    rmSync(out, { force: true });
  }
}

/** By the wall clock within one rendering, which is why shares are given and no seconds. */
function printShares(stages) {
  const whole = stages.reduce((sum, { taken }) => sum + taken, 0);
  console.log("\nShares of the eight stages, and what those that reduce did 95 % of the time (limiter: at most)");
  for (const { name, taken, did } of stages) {
    const words = did === null ? "" : `  ${did.map((x) => x.toFixed(1)).join(", ")} dB`;
    console.log(`${name.padEnd(16)} ${((100 * taken) / whole).toFixed(0).padStart(3)} %${words}`);
    if (did?.some((reduced) => !(reduced >= AT_WORK))) throw new Error(`bench: the ${name} had too little to do`);
  }
}
