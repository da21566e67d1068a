import { spawnSync } from "node:child_process";
import { hearFile } from "./hear-file.mjs";

/** Bands so far under the loudest are taken for what is not there: rounding and what a codec left. */
const HEARD = 60;

/** A file by the project's meters and by ffmpeg's; `ffmpeg` is `null` where it is not at hand. */
export async function readings(path, ffmpeg) {
  return { ...(await hearFile(path)), ffmpeg: ffmpeg === null ? null : byFfmpeg(path, ffmpeg) };
}

/** Loudness and true peak by ffmpeg's ebur128, in thousandths of a LU and of full scale. */
function byFfmpeg(path, ffmpeg) {
  const filter = "ebur128=peak=true:metadata=1,ametadata=mode=print:file=-";
  const words = ["-hide_banner", "-nostats", "-v", "error", "-i", path, "-af", filter, "-f", "null", "-"];
  const { stdout } = spawnSync(ffmpeg, words, { encoding: "utf8", maxBuffer: 1 << 28 });
  const last = (key) => Number(stdout.slice(stdout.lastIndexOf(`${key}=`) + key.length + 1).split("\n")[0]);
  return { integrated: last("lavfi.r128.I"), truePeak: 20 * Math.log10(last("lavfi.r128.true_peak")) };
}

/** How third octaves differ once both have the same mean: the farthest, and the root mean square. */
export function toneChange(before, after) {
  const loud = (levels, i) => levels[i] > Math.max(...levels) - HEARD;
  const places = before.thirdOctaves.flatMap((_, i) =>
    loud(before.thirdOctaves, i) && loud(after.thirdOctaves, i) ? [i] : [],
  );
  const apart = places.map((i) => after.thirdOctaves[i] - before.thirdOctaves[i]);
  const mean = apart.reduce((sum, each) => sum + each, 0) / apart.length;
  const moved = apart.map((each) => each - mean);
  return {
    farthest: Math.max(...moved.map(Math.abs)),
    rms: Math.sqrt(moved.reduce((sum, each) => sum + each * each, 0) / moved.length),
  };
}
