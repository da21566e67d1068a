import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the bench keeps what it compiles and bundles. */
export const WORKSHOP = join(tmpdir(), "steadyhand-bench");
mkdirSync(WORKSHOP, { recursive: true });

const PEERS = {
  cost: { libraries: [], packages: "gcc libc6-dev" },
  ebur128: { libraries: ["-lebur128", "-lsndfile", "-lm"], packages: "gcc libc6-dev libebur128-dev libsndfile1-dev" },
  spectrum: { libraries: ["-lfftw3f", "-lsndfile", "-lm"], packages: "gcc libc6-dev libfftw3-dev libsndfile1-dev" },
};

/** Compiles a C peer; `null`, and a word on how to get it, when that does not work. */
export function compiledPeer(name) {
  const { libraries, packages } = PEERS[name];
  const source = fileURLToPath(new URL(`${name}.c`, import.meta.url));
  const program = join(WORKSHOP, name);
  const gcc = spawnSync("gcc", ["-O3", "-march=native", "-ffast-math", source, "-o", program, ...libraries]);
  if (gcc.status === 0) return program;
  console.error(`bench: ${name}.c does not compile here; its rows are left out. Try: apt-get install ${packages}`);
  return null;
}

/** ffmpeg's name, or `null` and a word on how to get it. */
export function ffmpegPeer() {
  if (spawnSync("ffmpeg", ["-version"]).status === 0) return "ffmpeg";
  console.error("bench: no ffmpeg; its row is left out. Try: apt-get install ffmpeg");
  return null;
}
