import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { musicFile } from "../music.mjs";
import { WORKSHOP } from "../peers.mjs";
import { processCost } from "../process-cost.mjs";
import { alone, inTurn } from "../rounds.mjs";
import { bundled } from "../worker.mjs";

const MINUTES = 4;

/** A set of 24 tracks of four minutes, each through a Utility at rest, fader and pan, made into a file of floats; ffmpeg does volume and amix of the same recordings. */
export async function renderingRows({ runner, ffmpeg, rounds, ratioRow, limitRow }) {
  const maker = await bundled("tracks/make-mix-set");
  const made = [join(WORKSHOP, "Rendered Project"), musicFile(MINUTES), String(60 * MINUTES)];
  const set = execFileSync(process.execPath, [maker, ...made], { encoding: "utf8" }).trim();
  const script = await bundled("tracks/render-mix");
  const out = join(WORKSHOP, "rendered.wav");
  let memory = 0;
  const ours = () => {
    const cost = processCost(runner, process.execPath, script, set, out);
    memory = Math.max(memory, cost.memory);
    return cost.cpu;
  };
  const folder = join(dirname(set), "Samples", "Recorded");
  const files = readdirSync(folder).map((name) => join(folder, name));
  const peer = () => processCost(runner, ffmpeg, ...mixedByFfmpeg(files, join(WORKSHOP, "mixed.wav"))).cpu;
  const rows = ffmpeg
    ? [ratioRow(`render of 24 tracks of ${MINUTES} minutes / ffmpeg volume, amix`, 1, await inTurn(rounds, ours, peer))]
    : [limitRow(`render of 24 tracks of ${MINUTES} minutes (CPU)`, 15, "s", await alone(rounds, ours))];
  return [...rows, limitRow("the same (memory)", 200, "MiB", { middle: memory, lowest: memory, highest: memory })];
}

function mixedByFfmpeg(files, out) {
  const inputs = files.flatMap((file) => ["-i", file]);
  const turned = files.map((_, i) => `[${i}]volume=0.5[v${i}]`).join(";");
  const mixed = `${files.map((_, i) => `[v${i}]`).join("")}amix=inputs=${files.length}:normalize=0`;
  const words = ["-filter_complex", `${turned};${mixed}`, "-filter_complex_threads", "1", "-c:a", "pcm_f32le"];
  return ["-y", "-nostats", "-loglevel", "error", "-threads", "1", ...inputs, ...words, out];
}
