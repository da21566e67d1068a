import { benchSet } from "./bench-set.mjs";
import { processCost } from "./process-cost.mjs";
import { alone } from "./rounds.mjs";

/** A large set read, an envelope spliced into its copy, the copy read back: a ride of little audio. */
export async function setRows({ runner, cli, rounds, limitRow }) {
  const set = await benchSet(0.5, 20);
  const words = ["ride", set, "--track", "Vocal", "--out", set.replace(".als", " (ride).als"), "--force", "--json"];
  const cpu = () => processCost(runner, process.execPath, cli, ...words).cpu;
  return [limitRow("20 MB of XML read, spliced and verified, CPU", 3, "s", await alone(rounds, cpu))];
}
