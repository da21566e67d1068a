import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type DemoSong, makeDemoSong } from "#examples/demo-song.ts";

/** The example song in `folder`: a copy of the one that is made once a run, as making it takes seconds. */
export function demoSong(folder: string): DemoSong {
  const home = homeOfTheSong();
  cpSync(join(home, SONG), folder, { recursive: true, preserveTimestamps: true });
  const { project, set, truth, samples } = JSON.parse(readFileSync(join(home, PATHS), "utf8")) as DemoSong;
  const copied = (path: string) => join(folder, path);
  return { project: copied(project), set: copied(set), truth: copied(truth), samples: samples.map(copied) };
}

const SONG = "song";
const PATHS = "paths.json";

/** Made by the first test that asks; where two workers do at once, one of the two equal songs stays. */
function homeOfTheSong(): string {
  const home = process.env["STEADYHAND_TEST_SONG"];
  if (home === undefined) throw new Error("demoSong: test/build-first.ts names the folder of the run's song");
  if (existsSync(home)) return home;
  const making = mkdtempSync(join(dirname(home), "making-"));
  const { project, set, truth, samples } = makeDemoSong(join(making, SONG));
  const inside = (path: string) => relative(join(making, SONG), path);
  const paths = { project: inside(project), set: inside(set), truth: inside(truth), samples: samples.map(inside) };
  writeFileSync(join(making, PATHS), JSON.stringify(paths));
  try {
    renameSync(making, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
    rmSync(making, { recursive: true });
  }
  return home;
}
