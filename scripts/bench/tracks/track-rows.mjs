import { execFileSync } from "node:child_process";
import { existsSync, linkSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { musicFile } from "../music.mjs";
import { WORKSHOP } from "../peers.mjs";
import { processCost } from "../process-cost.mjs";
import { alone, inTurn } from "../rounds.mjs";

const TRACKS = 24;
const MINUTES = 4;

/**
 * 24 stereo tracks of four minutes heard as tracks of a mix, whole processes: from WAV and FLAC of 24 bits, remembered; fewer against half as many, and with
 * threads against without; one beside ffmpeg's meter. The tracks are one recording under 24 names, each of which is read and measured for itself.
 */
export async function trackRows({ runner, ffmpeg, rounds, ratioRow, limitRow }) {
  const script = await program();
  const [wav, flac] = [folderOf("wav", musicFile(MINUTES)), ffmpeg ? folderOf("flac", flacOf(ffmpeg)) : null];
  const hear = (folder, count, ...how) => processCost(runner, process.execPath, script, folder, String(count), ...how);
  const cpu = (folder, count) => () => hear(folder, count).cpu;
  const what = `${TRACKS} tracks of ${MINUTES} minutes heard`;
  let memory = 0;
  const whole = () => {
    const cost = hear(wav, TRACKS);
    memory = Math.max(memory, cost.memory);
    return cost.cpu;
  };
  const rows = [limitRow(`${what}, 24-bit WAV (CPU)`, 12, "s", await alone(rounds, whole))];
  rows.push(limitRow(`${what} (memory)`, 300, "MiB", { middle: memory, lowest: memory, highest: memory }));
  if (flac) rows.push(limitRow(`${what}, 24-bit FLAC (CPU)`, 24, "s", await alone(rounds, cpu(flac, TRACKS))));
  rows.push(limitRow(`${what}, remembered (CPU)`, 1, "s", await remembered(rounds, cpu(wav, TRACKS))));
  rows.push(ratioRow("8 tracks heard / 4 (CPU)", 2.2, await inTurn(rounds, cpu(wav, 8), cpu(wav, 4))));
  const clock =
    (...how) =>
    () =>
      JSON.parse(hear(wav, 6, ...how).words).seconds;
  rows.push(ratioRow("6 tracks, threads / one thread, by the clock", 1, await inTurn(rounds, clock(), clock("plain"))));
  if (!ffmpeg) return rows;
  const words = ["-nostats", "-threads", "1", "-i", musicFile(MINUTES), "-af", "ebur128=peak=true", "-f", "null", "-"];
  const peer = () => processCost(runner, ffmpeg, ...words).cpu;
  return [...rows, ratioRow("one track heard / ffmpeg ebur128=peak=true", 1, await inTurn(rounds, cpu(wav, 1), peer))];
}

/** Bundled as the command line is, in one file that threads begin in, too. */
async function program() {
  const outfile = join(WORKSHOP, "hear-tracks.cjs");
  await build({
    absWorkingDir: fileURLToPath(new URL("../../..", import.meta.url)),
    entryPoints: ["scripts/bench/tracks/hear-tracks.mjs"],
    ...{ outfile, bundle: true, platform: "node", target: "node20", format: "cjs", logLevel: "error" },
    mainFields: ["module", "main"],
  });
  return outfile;
}

/** The second time is what is measured. */
async function remembered(rounds, hear) {
  const before = process.env.STEADYHAND_CACHE;
  process.env.STEADYHAND_CACHE = join(WORKSHOP, "tracks-cache");
  try {
    hear();
    return await alone(rounds, hear);
  } finally {
    rmSync(process.env.STEADYHAND_CACHE, { recursive: true, force: true });
    process.env.STEADYHAND_CACHE = before;
  }
}

function flacOf(ffmpeg) {
  const path = join(WORKSHOP, `music-${MINUTES}.flac`);
  const words = ["-v", "error", "-i", musicFile(MINUTES), "-c:a", "flac", "-sample_fmt", "s32", path];
  if (!existsSync(path)) execFileSync(ffmpeg, words);
  return path;
}

/** One file under as many names as there are tracks. */
function folderOf(ending, file) {
  const folder = join(WORKSHOP, `tracks-${ending}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (let i = 1; i <= TRACKS; i++) linkSync(file, join(folder, `${String(i).padStart(2, "0")}.${ending}`));
  return folder;
}
