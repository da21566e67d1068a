import { benchSet } from "./bench-set.mjs";
import { processCost } from "./process-cost.mjs";
import { alone } from "./rounds.mjs";
import { bundled } from "./worker.mjs";

/** A four-minute vocal from the file to the curve, start of the process and reading of the set included. */
export async function rideRows({ runner, rounds, limitRow }) {
  const set = await benchSet(4, 0);
  const script = await bundled("ride-to-curve");
  const cpu = () => processCost(runner, process.execPath, script, set).cpu;
  return [limitRow("a 4-minute vocal, from file to curve, CPU", 0.5, "s", await alone(rounds, cpu))];
}

/** An hour from the set to its ridden copy, heard again through what was written. */
export async function hourRows({ runner, cli, limitRow }) {
  const set = await benchSet(60, 0);
  const words = ["ride", set, "--track", "Vocal", "--out", set.replace(".als", " (ride).als"), "--force", "--json"];
  const costs = [0, 1, 2].map(() => processCost(runner, process.execPath, cli, ...words));
  const middle = (values) => ({
    middle: [...values].sort((a, b) => a - b)[1],
    lowest: Math.min(...values),
    highest: Math.max(...values),
  });
  return [
    limitRow("an hour-long set (ride, WAV, CPU)", 10, "s", middle(costs.map(({ cpu }) => cpu))),
    limitRow("peak memory of the same", 200, "MiB", middle(costs.map(({ memory }) => memory))),
  ];
}
