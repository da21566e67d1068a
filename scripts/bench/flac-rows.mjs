import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { musicFile } from "./music.mjs";
import { WORKSHOP } from "./peers.mjs";
import { processCost } from "./process-cost.mjs";
import { inTurn } from "./rounds.mjs";
import { bundled } from "./worker.mjs";

/** Four minutes of stereo at 48 kHz and 24 bits from WAV to FLAC, whole processes: ours by way of 64-bit samples; and the sizes. */
export async function flacRows({ runner, ffmpeg, rounds, ratioRow }) {
  const script = await bundled("write-flac");
  const music = musicFile(4);
  const [ours, reference, theirs] = ["ours", "reference", "ffmpeg"].map((name) =>
    join(WORKSHOP, `written-${name}.flac`),
  );
  const write = () => processCost(runner, process.execPath, script, music, ours);
  const rows = [];
  if (ffmpeg) {
    const words = ["-nostats", "-v", "error", "-y", "-threads", "1", "-i", music, "-c:a", "flac", theirs];
    const peer = () => processCost(runner, ffmpeg, ...words).cpu;
    rows.push(ratioRow("4 minutes written as FLAC / ffmpeg", 3, await inTurn(rounds, () => write().cpu, peer)));
  }
  if (spawnSync("flac", ["--version"]).status !== 0) {
    console.error("bench: no flac; its rows are left out. Try: apt-get install flac");
    return rows;
  }
  const words = ["-5", "-s", "-f", "--no-padding", music, "-o", reference];
  const peer = () => processCost(runner, "flac", ...words).cpu;
  const cost = await inTurn(rounds, () => write().cpu, peer);
  rows.push(ratioRow("the same / flac -5", 3, cost));
  const [size, other] = [statSync(ours).size, statSync(reference).size];
  const sizes = { ratio: size / other, lowest: size / other, highest: size / other, ours: size, peers: other };
  return [...rows, { ...ratioRow("its size / that of flac -5", 1.01, sizes), note: `${size} / ${other} bytes` }];
}
