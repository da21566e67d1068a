import { balanceRows } from "./balances/balance-rows.mjs";
import { browserRows } from "./browser.mjs";
import { checkRows } from "./check-rows.mjs";
import { clipRows } from "./clips.mjs";
import { coldStartRows } from "./cold-start.mjs";
import { decodingRows } from "./decoding.mjs";
import { flacRows } from "./flac-rows.mjs";
import { manyFilesRows } from "./many-files.mjs";
import { maskingRows } from "./masking-rows.mjs";
import { memoryRows } from "./memory-rows.mjs";
import { meterRows } from "./meter-rows.mjs";
import { mixRows } from "./mixes/mix-rows.mjs";
import { musicFile } from "./music.mjs";
import { chainRows } from "./processing/chain-rows.mjs";
import { imageRows } from "./processing/image-rows.mjs";
import { limitingRows } from "./processing/limiting-rows.mjs";
import { masterRows } from "./processing/master-rows.mjs";
import { processorRows } from "./processing/processor-rows.mjs";
import { rateRows } from "./rate.mjs";
import { recipeRows } from "./recipes.mjs";
import { hourRows, rideRows } from "./ride.mjs";
import { setRows } from "./set.mjs";
import { renderingRows } from "./tracks/rendering-rows.mjs";
import { trackRows } from "./tracks/track-rows.mjs";
import { wholeMixRows } from "./tracks/whole-mix-rows.mjs";
import { transientRows } from "./transient-rows.mjs";

/**
 * What is measured, by the word that `--only` takes, in the order of the page: what a group needs (`cost`: the compiled runner that
 * counts a process; `ffmpeg`), how often it is measured at `most` or `always`, and its rows. What takes minutes and is no speed (`alone`)
 * is measured when it is asked for.
 */
export const GROUPS = {
  meter: { needs: ["cost"], rows: meterRows },
  memory: { needs: ["cost"], always: 3, rows: memoryRows },
  decoding: { needs: ["cost", "ffmpeg"], rows: (bench) => decodingRows({ ...bench, music: musicFile(10) }) },
  rates: { needs: ["cost", "ffmpeg"], most: 5, rows: (bench) => rateRows({ ...bench, music: musicFile(10) }) },
  files: { needs: ["cost"], most: 3, rows: manyFilesRows },
  ride: { needs: ["cost"], most: 5, rows: rideRows },
  hour: { needs: ["cost"], always: 3, rows: hourRows },
  clips: { needs: ["cost"], most: 3, rows: clipRows },
  set: { needs: ["cost"], most: 3, rows: setRows },
  pages: { needs: [], rows: browserRows },
  recipes: { needs: [], most: 3, rows: recipeRows },
  cold: { needs: [], always: 10, rows: coldStartRows },
  limiter: { needs: [], always: 1, rows: limitingRows },
  processors: { needs: ["cost", "ffmpeg"], most: 3, rows: processorRows },
  image: { needs: ["cost", "ffmpeg"], most: 5, rows: (bench) => imageRows({ ...bench, music: musicFile(10) }) },
  transients: {
    needs: ["cost", "ffmpeg"],
    most: 5,
    rows: (bench) => transientRows({ ...bench, music: musicFile(10) }),
  },
  chain: { needs: ["cost"], most: 5, rows: chainRows },
  flac: { needs: ["cost"], most: 3, rows: flacRows },
  check: { needs: ["cost"], most: 3, rows: (bench) => checkRows({ ...bench, music: musicFile(4) }) },
  master: { needs: ["cost"], most: 3, rows: masterRows },
  masking: { needs: [], most: 3, rows: maskingRows },
  tracks: {
    needs: ["cost"],
    most: 3,
    rows: async (bench) => [...(await trackRows(bench)), ...(await wholeMixRows(bench))],
  },
  rendering: { needs: ["cost"], most: 3, rows: renderingRows },
  mixes: { needs: [], always: 1, alone: true, rows: mixRows },
  balances: { needs: [], always: 1, alone: true, rows: balanceRows },
};

/** How often a group is measured; a quick run does three rounds at most, but for what is always measured as often. */
export function roundsOf({ most = 7, always }, quick) {
  return always ?? Math.min(quick ? 3 : 7, most);
}
