import { benchSet } from "./bench-set.mjs";
import { processCost } from "./process-cost.mjs";
import { alone } from "./rounds.mjs";

/** A four-minute vocal through the whole command: read, heard, decided, written, read back and heard again. */
export async function rideRows({ runner, cli, rounds, limitRow }) {
  const set = await benchSet(4, 0);
  const words = ["ride", set, "--track", "Vocal", "--out", set.replace(".als", " (ride).als"), "--force", "--json"];
  const cpu = () => processCost(runner, process.execPath, cli, ...words).cpu;
  return [limitRow("ride of a 4-minute vocal, the whole command, CPU", 0.5, "s", await alone(rounds, cpu))];
}
