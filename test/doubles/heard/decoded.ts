import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Samples of a recording through ffmpeg, mono or interleaved; `null` when the file or ffmpeg is not here. */
export function decoded(path: string, sampleRate: number, channels: 1 | 2 = 1): Float32Array | null {
  if (!existsSync(path)) return null;
  const raw = path.endsWith(".raw") ? HEADERLESS : [];
  const args = [
    "-v",
    "error",
    ...raw,
    "-i",
    path,
    "-ac",
    String(channels),
    "-ar",
    String(sampleRate),
    "-f",
    "f32le",
    "-",
  ];
  const { status, stdout } = spawnSync("ffmpeg", args, { maxBuffer: 256 * 1024 * 1024 });
  if (status !== 0 || stdout === null || stdout.length < 4) return null;
  return new Float32Array(
    stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.byteLength - (stdout.byteLength % 4)),
  );
}

/** What Debian's recordings without a header are. */
const HEADERLESS = ["-f", "s16le", "-ar", "16000", "-ac", "1"];
