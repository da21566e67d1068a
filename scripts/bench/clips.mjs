import { benchSet } from "./bench-set.mjs";
import { processCost } from "./process-cost.mjs";
import { alone } from "./rounds.mjs";

const CLIPS = 2000;

/** A song of 2,000 bars (67 minutes), each a clip of one file of 4 minutes: from the set to its copy with the curve. */
export async function clipRows({ runner, cli, rounds, limitRow }) {
  const set = await benchSet(4, 0, CLIPS);
  const ways = [
    { device: "ride", words: [], seconds: 4 },
    { device: "pump", words: ["--to", "Utility:Gain", "--set", "trigger=hits", "--trigger", "Vocal"], seconds: 4 },
  ];
  const rows = [];
  for (const { device, words, seconds } of ways) {
    const out = set.replace(".als", ` (${device}).als`);
    const order = [device, set, "--track", "Vocal", ...words, "--out", out, "--force", "--json"];
    const cpu = () => processCost(runner, process.execPath, cli, ...order).cpu;
    rows.push(limitRow(`${CLIPS} clips of one file (${device}, CPU)`, seconds, "s", await alone(rounds, cpu)));
  }
  return rows;
}
