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
