import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { masteredAlready } from "#src/decision/master/mastered-already.ts";
import { WORKSHOP } from "../peers.mjs";
import { hearFile } from "./hear-file.mjs";
import { PACKAGES, stemSets } from "./materials.mjs";

/** No file has it: what is told is told by the looks of the sound. */
const NO_GOAL = { loudness: 0, ceiling: 0 };
const OVERS = [1, 2, 3, 6, 10];
const CEILING = -1;
const LIMITERS = [
  ["ffmpeg `alimiter`", (limit) => `alimiter=limit=${limit}:level=0`, "wav"],
  [
    "the same at 4 times the rate",
    (limit) => `aresample=192000,alimiter=limit=${limit}:level=0,aresample=48000`,
    "wav",
  ],
  ["clipped (`asoftclip=hard`)", (limit) => `asoftclip=type=hard:threshold=${limit}`, "wav"],
  ["`alimiter`, then MP3 at 192 kbit/s", (limit) => `alimiter=limit=${limit}:level=0`, "mp3"],
];

/** What mixes behind limiters, sets of unmastered stems, and the music of games are taken for. */
export async function recognised({ ffmpeg }, mixes) {
  const rows = [];
  for (const limiter of ffmpeg ? LIMITERS : []) rows.push(await limitedRow(ffmpeg, mixes, limiter));
  const sets = [];
  for await (const set of stemSets()) sets.push(await takenFor(set));
  if (sets.length > 0) rows.push(unmasteredRow(sets));
  for (const [folder, from] of PACKAGES.filter(([at]) => existsSync(at))) {
    const taken = [];
    for (const name of readdirSync(folder).filter((each) => each.endsWith(".ogg")))
      taken.push(await takenFor(join(folder, name)));
    rows.push({
      material: `released: ${taken.length} files of ${from}`,
      measured: counted(taken),
      bar: "",
      pass: null,
    });
  }
  return rows;
}

/** From here on a limiter is to be told in a file of samples. */
const TOLD_FROM = 3;

async function limitedRow(ffmpeg, mixes, [what, graph, ending]) {
  const told = [];
  for (const over of OVERS) {
    const taken = [];
    for (const { path } of mixes) taken.push(await behind(ffmpeg, path, over, graph, ending));
    told.push({ over, count: taken.filter((how) => how === "limited").length });
  }
  const judged = ending === "wav";
  return {
    material: `${mixes.map(({ name }) => name).join("; ")}: ${what}`,
    measured: `limited at ${told.map(({ over, count }) => `${over} dB: ${count} of ${mixes.length}`).join(", ")}`,
    bar: judged ? `all from ${TOLD_FROM} dB on` : "",
    pass: judged ? told.every(({ over, count }) => over < TOLD_FROM || count === mixes.length) : null,
  };
}

const FALSELY_DENSE = 0.05;

function unmasteredRow(sets) {
  const dense = sets.filter((how) => how === "dense").length;
  return {
    material: `unmastered: all ${sets.length} sets of two to six Francium stems, as loud as they are`,
    measured: counted(sets),
    bar: "none limited, at most 5 % dense",
    pass: !sets.includes("limited") && dense <= FALSELY_DENSE * sets.length,
  };
}

function counted(taken) {
  const of = (kind) => taken.filter((how) => how === kind).length;
  return `${of("limited")} limited, ${of("dense")} dense, ${of(null)} neither`;
}

async function behind(ffmpeg, path, over, graph, ending) {
  const { truePeak } = await hearFile(path);
  const to = join(WORKSHOP, `masters-behind.${ending}`);
  const limit = (10 ** (CEILING / 20)).toFixed(4);
  const filter = `volume=${(CEILING - truePeak + over).toFixed(3)}dB,${graph(limit)}`;
  const codec = ending === "mp3" ? ["-c:a", "libmp3lame", "-b:a", "192k"] : ["-c:a", "pcm_s24le"];
  try {
    spawnSync(ffmpeg, ["-v", "error", "-i", path, "-af", filter, ...codec, "-y", to]);
    return await takenFor(to);
  } finally {
    rmSync(to, { force: true });
  }
}

async function takenFor(path) {
  const { said } = masteredAlready(await hearFile(path, "bands"), NO_GOAL);
  if (said.some((each) => each.includes("limited already"))) return "limited";
  return said.some((each) => each.includes("dense")) ? "dense" : null;
}
