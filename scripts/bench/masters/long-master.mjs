import { rmSync } from "node:fs";
import { join } from "node:path";
import { longFile, musicFile } from "../music.mjs";
import { WORKSHOP } from "../peers.mjs";
import { processCost } from "../process-cost.mjs";

/** Minutes: a song, and the set of a disc jockey. */
const LENGTHS = [4, 60];

/** What the whole command takes for long files: a minute of made music and then silence, or four minutes of music. */
export function longMaster({ cost, cli }) {
  const out = join(WORKSHOP, "masters-long.wav");
  return LENGTHS.map((minutes) => {
    const from = minutes <= 10 ? musicFile(minutes) : longFile(minutes);
    try {
      const words = ["master", from, "--platform", "spotify", "--genre", "rock", "--out", out, "--force", "--json"];
      const { cpu, memory } = processCost(cost, process.execPath, cli, ...words);
      return { minutes, cpu, memory };
    } finally {
      rmSync(out, { force: true });
      if (minutes > 10) rmSync(from, { force: true });
    }
  });
}
