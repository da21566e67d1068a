import { longFile, musicFile } from "./music.mjs";
import { processCost } from "./process-cost.mjs";
import { alone } from "./rounds.mjs";

/** What `measure` holds at most, at two lengths: the same. */
export async function memoryRows({ runner, cli, rounds, limitRow }) {
  const lengths = [
    { minutes: 10, file: musicFile(10) },
    { minutes: 60, file: longFile(60) },
  ];
  const rows = [];
  for (const { minutes, file } of lengths) {
    const memory = () => processCost(runner, process.execPath, cli, "measure", file, "--json").memory;
    rows.push(limitRow(`peak memory of measure, ${minutes} minutes`, 64, "MiB", await alone(rounds, memory)));
  }
  return rows;
}
