import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { WORKSHOP } from "./peers.mjs";
import { processCost } from "./process-cost.mjs";
import { inTurn } from "./rounds.mjs";
import { bundled } from "./worker.mjs";

/** Each format, how ffmpeg makes it of the music, and how many times ffmpeg's CPU its decoding may cost. */
const FORMATS = [
  { name: "FLAC", file: "music.flac", make: ["-c:a", "flac"], target: 1.5 },
  { name: "MP3", file: "music.mp3", make: ["-c:a", "libmp3lame", "-b:a", "256k"], target: 2 },
  { name: "Ogg Vorbis", file: "music.ogg", make: ["-c:a", "libvorbis", "-q:a", "6"], target: 2 },
];

/** Decoding beside ffmpeg's: whole processes, their start included, on the same file. */
export async function decodingRows({ runner, ffmpeg, music, rounds, ratioRow }) {
  const script = await bundled("decode");
  const rows = [];
  for (const { name, file, make, target } of FORMATS) {
    const path = join(WORKSHOP, file);
    if (!existsSync(path)) {
      const made = spawnSync(ffmpeg, ["-v", "error", "-y", "-i", music, ...make, path]);
      if (made.status !== 0) {
        console.error(`bench: this ffmpeg does not write ${name}; its row is left out.`);
        continue;
      }
    }
    const ours = () => processCost(runner, process.execPath, script, path).cpu;
    const words = ["-nostats", "-v", "error", "-threads", "1", "-i", path, "-f", "null", "-"];
    const peer = () => processCost(runner, ffmpeg, ...words).cpu;
    rows.push(ratioRow(`decoding 10 minutes of ${name} / ffmpeg -threads 1`, target, await inTurn(rounds, ours, peer)));
  }
  return rows;
}
