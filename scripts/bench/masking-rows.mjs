import { execFileSync } from "node:child_process";
import { alone, inTurn } from "./rounds.mjs";
import { bundled } from "./worker.mjs";

/** Who hides whom between 24 tracks of four minutes that are heard already, in a process that has done nothing else, and whether twice as much takes twice as long. */
export async function maskingRows({ rounds, limitRow, ratioRow }) {
  const script = await bundled("masking-of-a-mix");
  let last = {};
  const run = (tracks, minutes) => {
    last = JSON.parse(execFileSync(process.execPath, [script, `${tracks}`, `${minutes}`], { encoding: "utf8" }));
    return last;
  };
  const cpu = await alone(rounds, () => run(24, 4).cpu);
  const note = `${last.pairs} pairs; ${last.prediction.toFixed(1)} ms a prediction`;
  const memory = await alone(rounds, () => run(24, 4).memory);
  const longer = await inTurn(
    Math.min(rounds, 3),
    () => run(24, 8).cpu,
    () => run(24, 4).cpu,
  );
  return [
    { ...limitRow("masking: 24 tracks of 4 minutes, CPU", 1, "s", cpu), note },
    limitRow("masking: the same, memory on top of what was heard", 100, "MiB", memory),
    ratioRow("masking: 8 minutes / 4 minutes", 2.3, longer),
  ];
}
