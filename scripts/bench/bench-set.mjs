import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { longVocalFile, vocalFile } from "./music.mjs";
import { WORKSHOP } from "./peers.mjs";
import { bundled } from "./worker.mjs";

/** Minutes; a longer take repeats a short one. */
const LONGEST_TAKE = 10;

/** A set with a vocal of so many minutes, whole or as so many clips, and about so many megabytes of XML beside it; answers its path. */
export async function benchSet(minutes, megabytes, clips = 1) {
  const name = `Vocal ${minutes}.wav`;
  const project = join(WORKSHOP, "Bench Project");
  const recorded = join(project, "Samples", "Recorded");
  mkdirSync(recorded, { recursive: true });
  copyFileSync(minutes > LONGEST_TAKE ? longVocalFile(minutes) : vocalFile(minutes), join(recorded, name));
  const set = join(project, `Bench ${minutes} ${megabytes}${clips === 1 ? "" : ` ${clips}`}.als`);
  const script = await bundled("make-set");
  execFileSync(process.execPath, [script, set, name, String(minutes * 60), String(megabytes), String(clips)]);
  return set;
}
