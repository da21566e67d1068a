import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { limiter } from "#src/process/limiter/limiter.ts";
import { aligned } from "#test/doubles/response/processed.ts";
import { judgedLimiter } from "./judged-limiter.mjs";
import { LIMITER_PEERS, peerLimiter } from "./limiter-peers.mjs";

/** What the limiter and its peers make of the same signals: a JSON line, an entry each. The word is a file of music, 24 bits of stereo at 48 kHz. */
const RATE = 48_000;
const HEADER = 44;
const STEMS = ["claps", "garage-beat", "kick", "melody-glitch", "minilogue-synth", "vox-lead"];

const music = loudSeconds(process.argv[2]);
const stems = stemSum(process.env.STEADYHAND_SAMPLES);
const ours = (block) => aligned(limiter({ sampleRate: RATE, channels: 2 }, -1), block);
const result = [{ name: "steadyhand", ...judgedLimiter(ours, music, stems) }];
for (const { name, filter } of LIMITER_PEERS) {
  const through = peerLimiter(filter);
  if (through === null) console.error(`bench: no ${name} here; its row is left out`);
  else result.push({ name, ...judgedLimiter(through, music, stems) });
}
console.log(JSON.stringify(result));

/** One of the loudest seconds, driven by 6 dB. */
function loudSeconds(path) {
  const bytes = readFileSync(path).subarray(HEADER);
  const first = 34 * RATE;
  return [0, 1].map((side) =>
    Float64Array.from({ length: RATE }, (_, i) => (2 * bytes.readIntLE(6 * (first + i) + 3 * side, 3)) / 2 ** 23),
  );
}

/** Six stems summed, lowered by 6 dB and driven by 13; `null` where they are not. */
function stemSum(samples) {
  const paths = STEMS.map((name) => `${samples}/audio/francium-${name}.flac`);
  if (!samples || !paths.every(existsSync)) return null;
  const decoded = paths.map(decode);
  const gain = decibelsToAmplitude(13 - 6);
  return [0, 1].map((side) =>
    Float64Array.from(
      { length: decoded[0].length / 2 },
      (_, i) => gain * decoded.reduce((sum, x) => sum + x[2 * i + side], 0),
    ),
  );
}

function decode(path) {
  const words = ["-v", "error", "-i", path, "-ac", "2", "-ar", `${RATE}`, "-f", "f32le", "-"];
  const { stdout } = spawnSync("ffmpeg", words, { maxBuffer: 2 ** 28 });
  return new Float32Array(stdout.buffer.slice(stdout.byteOffset, stdout.byteOffset + stdout.byteLength));
}
