import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { FOUR_BANDS } from "#src/knowledge/processing/four-bands.ts";
import { compressor } from "#src/process/compressor/compressor.ts";
import { dither } from "#src/process/dither/dither.ts";
import { equaliser } from "#src/process/equaliser/equaliser.ts";
import { linearEqualiser } from "#src/process/equaliser/linear-equaliser.ts";
import { limiter } from "#src/process/limiter/limiter.ts";
import { multiband } from "#src/process/multiband/multiband.ts";
import { exciter } from "#src/process/saturation/exciter.ts";
import { saturation } from "#src/process/saturation/saturation.ts";
import { width } from "#src/process/stereo/width.ts";

/** One line of JSON in, one out: `{name, file}` to `{cpu}`, CPU seconds of four minutes of stereo in 64 bits, from memory. Names as in `processor-rows.mjs`. */
const RATE = 48_000;
const HEADER = 44;
const PIECE = 8_192;
const SECONDS = 24;
const ROUNDS = 10;
const FORMAT = { sampleRate: RATE, channels: 2 };
const BELLS = Array.from({ length: 20 }, (_, i) => ({
  shape: "bell",
  frequency: 40 * 1.36 ** i,
  gain: i % 2 ? 2 : -2,
  q: 1,
}));
const THRESHOLDS = [-8, -18, -23, -22];
const GLUE = { threshold: -18, ratio: 2, knee: 6, attack: 0.01, release: 0.1 };

const PROCESSORS = {
  "equaliser, 20 bells": () => equaliser(FORMAT, BELLS),
  "equaliser of linear phase": () => linearEqualiser(FORMAT, BELLS.slice(0, 5)),
  compressor: () => compressor(FORMAT, GLUE),
  "compressor, channels apart": () => compressor(FORMAT, { ...GLUE, link: 0 }),
  "four bands": () =>
    multiband(FORMAT, {
      ...FOUR_BANDS,
      bands: FOUR_BANDS.bands.map((band, i) => ({ ...band, threshold: THRESHOLDS[i] })),
    }),
  width: () => width(FORMAT, 1.1),
  "saturation, 4x": () => saturation(FORMAT, { kind: "tape", drive: 12, mix: 1, makeup: 0 }),
  "saturation, 8x": () => saturation(FORMAT, { kind: "tape", drive: 18, mix: 1, makeup: 0 }),
  exciter: () => exciter(FORMAT, { from: 4_000, drive: 12, mix: 0.3 }),
  limiter: () => limiter(FORMAT, -6),
  "dither to 16 bits": () => dither(FORMAT, { bits: 16, shape: "flat" }),
  "shaped dither to 16 bits": () => dither(FORMAT, { bits: 16, shape: "shaped" }),
};

let music = null;
for await (const line of createInterface({ input: process.stdin })) {
  const { name, file } = JSON.parse(line);
  music ??= loudSeconds(file);
  const processor = PROCESSORS[name]();
  const blocks = Array.from({ length: ROUNDS }, () => music.map((channel) => channel.slice()));
  const before = process.cpuUsage();
  for (const block of blocks)
    for (let at = 0; at < block[0].length; at += PIECE)
      processor.process(block.map((channel) => channel.subarray(at, at + PIECE)));
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ cpu: (user + system) / 1e6 }));
}

function loudSeconds(path) {
  const bytes = readFileSync(path).subarray(HEADER + 6 * 32 * RATE);
  return [0, 1].map((side) =>
    Float64Array.from({ length: SECONDS * RATE }, (_, i) => bytes.readIntLE(6 * i + 3 * side, 3) / 2 ** 23),
  );
}
