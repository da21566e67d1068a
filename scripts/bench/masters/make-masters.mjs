import { rmSync } from "node:fs";
import { join } from "node:path";
import { LIMITING } from "#src/knowledge/processing/limiting.ts";
import { WORKSHOP } from "../peers.mjs";
import { processCost } from "../process-cost.mjs";
import { readings, toneChange } from "./readings.mjs";

export const PLATFORMS = ["spotify", "apple-music", "amazon-music"];
export const GENRES = ["electronic", "rock", "classical"];

/** What stages may add to a step between two samples, in dB: their largest move, and for the equaliser as much again, as it turns phases. */
const LIFTS = { eq: 3, stereo: 3, excite: 1, match: 3 };
/** Of 24 bits: rounding and dither at both ends of a step. */
const ROUNDED = 4 * 2 ** -23;

/** Each piece for three platforms by three genres; and each master mastered again, for the same and for the next platform and genre. */
export async function makeMasters({ cost, cli, ffmpeg }, { name, path }) {
  const before = await readings(path, null);
  const made = [];
  for (const [i, platform] of PLATFORMS.entries())
    for (const [j, genre] of GENRES.entries()) {
      const master = join(WORKSHOP, "masters-once.wav");
      const again = join(WORKSHOP, "masters-again.wav");
      try {
        const once = run({ cost, cli }, path, { platform, genre }, master);
        const heard = await readings(master, ffmpeg);
        const next = { platform: PLATFORMS[(i + 1) % 3], genre: GENRES[(j + 1) % 3] };
        run({ cost, cli }, master, { platform, genre }, again);
        const same = changeOf(heard, await readings(again, null));
        const other = run({ cost, cli }, master, next, again);
        const elsewhere = { ...changeOf(heard, await readings(again, null)), said: other.told.remarks };
        const step = stepOf(before, heard, once.told);
        made.push({ platform, genre, ...once, heard, step, same, elsewhere });
        console.error(`${name}, ${platform}, ${genre}: ${once.told.sentence}`);
      } finally {
        for (const each of [master, again]) rmSync(each, { force: true });
      }
    }
  return { name, before, made };
}

function run({ cost, cli }, input, { platform, genre }, out) {
  const words = ["master", input, "--platform", platform, "--genre", genre, "--out", out, "--force", "--json"];
  const { words: said, cpu, memory } = processCost(cost, process.execPath, cli, ...words);
  return { told: JSON.parse(said), cpu, memory };
}

function changeOf(master, again) {
  return { loudness: again.integrated - master.integrated, ...toneChange(master, again) };
}

/** The largest step, and what the input's own may become: lifted by the gain and the stages that acted, moved by the limiter's deepest reduction over the time that one takes to come. */
function stepOf(before, { largestStep, sampleRate }, { gain, stages, target }) {
  const acted = stages.filter(({ amount }) => amount > 0);
  const lift = gain + acted.reduce((sum, { stage }) => sum + (LIFTS[stage] ?? 0), 0);
  const deepest = acted.find(({ stage }) => stage === "limiter")?.gainReduction ?? 0;
  const moved = (10 ** (deepest / 20) - 1) / (LIMITING.lookahead * sampleRate);
  const most = before.largestStep * amplitude(lift) + moved * amplitude(target.truePeak) + ROUNDED;
  return { found: largestStep, most };
}

function amplitude(decibels) {
  return 10 ** (decibels / 20);
}
