import { spawnSync } from "node:child_process";

/**
 * A mono signal through ffmpeg's loudnorm to a loudness, as it is played from both sides, -1 dBTP: in two passes with one gain where
 * the peaks let it, and in one pass, dynamic. `null` without ffmpeg.
 */
export function loudnorm(samples, sampleRate, target) {
  const asked = `loudnorm=I=${target}:TP=-1:dual_mono=true`;
  const measured = run(samples, sampleRate, `${asked}:LRA=20:print_format=json`);
  if (measured === null) return null;
  const found = JSON.parse(measured.words.slice(measured.words.lastIndexOf("{"), measured.words.lastIndexOf("}") + 1));
  const known = ["i", "tp", "lra", "thresh"].map((name) => `measured_${name.toUpperCase()}=${found[`input_${name}`]}`);
  const linear = `${asked}:LRA=20:linear=true:offset=${found.target_offset}:${known.join(":").replace("THRESH", "thresh")}`;
  return {
    linear: run(samples, sampleRate, linear).samples,
    dynamic: run(samples, sampleRate, `${asked}:LRA=7`).samples,
  };
}

function run(samples, sampleRate, filter) {
  const raw = ["-f", "f32le", "-ar", String(sampleRate), "-ac", "1"];
  const args = ["-hide_banner", "-nostats", ...raw, "-i", "-", "-af", filter, ...raw, "-"];
  const input = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);
  const { status, stdout, stderr } = spawnSync("ffmpeg", args, { input, maxBuffer: 256 * 1024 * 1024 });
  if (status !== 0 || stdout === null) return null;
  const bytes = stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.byteLength - (stdout.byteLength % 4));
  return { samples: new Float32Array(bytes), words: String(stderr) };
}
