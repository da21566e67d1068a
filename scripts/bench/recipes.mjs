import { execFileSync } from "node:child_process";
import { alone } from "./rounds.mjs";
import { bundled } from "./worker.mjs";

/** The slowest recipe over 64 bars, warm, as a device draws while a dial is turned. */
export async function recipeRows({ rounds, limitRow }) {
  const script = await bundled("recipes-over-bars");
  let slowest = { name: "", points: 0, cpu: 0 };
  const cpu = () => {
    const all = JSON.parse(execFileSync(process.execPath, [script], { encoding: "utf8" }));
    slowest = all.reduce((most, one) => (one.cpu > most.cpu ? one : most));
    return slowest.cpu;
  };
  const row = limitRow("64 bars drawn by the slowest recipe, CPU", 5, "ms", await alone(rounds, cpu));
  return [{ ...row, note: `${slowest.name}, ${slowest.points} points` }];
}
