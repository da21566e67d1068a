import { judgingCost, processCost } from "./process-cost.mjs";
import { inTurn } from "./rounds.mjs";
import { bundled, worker } from "./worker.mjs";

/**
 * Quality control beside the measuring that it contains: the list of faults in process, and the whole command with the file as music; and beside
 * ffmpeg's loudness with its statistics of each channel, which judge nothing.
 */
export async function checkRows({ runner, ffmpeg, music, rounds, cli, ratioRow }) {
  const ours = worker(await bundled("in-process"));
  const ask = (work) => async () => (await ours.ask({ work, kernel: "wasm", file: music })).cpu;
  const rows = [];
  try {
    const inside = await inTurn(rounds, ask("quality"), ask("measure"));
    rows.push(ratioRow("the faults that check looks for, in process / measure", 1.6, inside));
    const asMusic = await inTurn(rounds, ask("mix"), ask("measure"));
    rows.push(ratioRow("the file as music besides, in process / measure", 40, asMusic));
  } finally {
    ours.end();
  }
  const check = () => judgingCost(runner, process.execPath, cli, "check", music, "--json").cpu;
  const measure = () => processCost(runner, process.execPath, cli, "measure", music, "--json").cpu;
  rows.push(ratioRow("steadyhand check / measure, whole processes", 16, await inTurn(rounds, check, measure)));
  if (ffmpeg === undefined) return rows;
  const words = ["-nostats", "-threads", "1", "-i", music, "-af", "ebur128=peak=true,astats", "-f", "null", "-"];
  const peer = () => processCost(runner, ffmpeg, ...words).cpu;
  rows.push(ratioRow("steadyhand check / ffmpeg ebur128=peak=true,astats", 1.5, await inTurn(rounds, check, peer)));
  return rows;
}
