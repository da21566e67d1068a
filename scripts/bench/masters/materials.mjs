import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { makeDemoSong } from "#examples/demo-song.ts";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import { samplePath } from "#test/samples.ts";
import { WORKSHOP } from "../peers.mjs";
import { demoMix } from "./demo-mix.mjs";
import { samplesOf } from "./hear-file.mjs";

const RATE = 48_000;
const STEMS = ["claps", "garage-beat", "kick", "melody-glitch", "minilogue-synth", "vox-lead"];
const LOWERED = 0.5;
const WESNOTH = ["/usr/share/games/wesnoth/1.16/data/core/music", "wesnoth-1.16-music"];
const SUPERTUXKART = ["/usr/share/games/supertuxkart/data/music", "supertuxkart-data"];
/** What Debian installs with its games: finished music of several hands, in Vorbis. */
export const PACKAGES = [WESNOTH, SUPERTUXKART];
const PIECES = [
  [...WESNOTH, ["battle-epic.ogg", "love_theme.ogg", "main_menu.ogg"]],
  [...SUPERTUXKART, ["Boom_boom_boom.ogg", "Penguin_Party.ogg", "Snowy.ogg"]],
];

/** Music to master, each with its name and where it stands; `path` is `null` for what is not at hand. */
export async function materials() {
  mkdirSync(WORKSHOP, { recursive: true });
  return [...(await mixes()), ...PIECES.flatMap(pieces)];
}

/** The two mixes, unmastered. */
export async function mixes() {
  return [
    { name: "the example song, all of it", path: await made("demo-mix", demoSong) },
    {
      name: "six Francium stems, summed, -6 dB",
      path: STEMS.some(missing) ? null : await made("francium", () => sumOf(STEMS)),
    },
  ];
}

function pieces([folder, from, names]) {
  return names.map((name) => {
    const path = join(folder, name);
    return { name: `\`${name}\` (${from})`, path: existsSync(path) ? path : null };
  });
}

/** The piece whose tone and loudness others are brought to; `null` where it is not at hand. */
export function referencePath() {
  const path = join(WESNOTH[0], "knolls.ogg");
  return existsSync(path) ? path : null;
}

/** Every set of two stems or more, one after the other, each as a file that is gone with the next. */
export async function* stemSets() {
  if (STEMS.some(missing)) return;
  const path = join(WORKSHOP, "masters-stems.wav");
  try {
    for (let bits = 1; bits < 2 ** STEMS.length; bits++) {
      const chosen = STEMS.filter((_, i) => bits & (1 << i));
      if (chosen.length < 2) continue;
      write(path, await sumOf(chosen));
      yield path;
    }
  } finally {
    rmSync(path, { force: true });
  }
}

function missing(stem) {
  return samplePath(`audio/francium-${stem}.flac`) === null;
}

/** Made once; it stays in the temporary folder. Change the number when the sound changes. */
async function made(name, make) {
  const path = join(WORKSHOP, `masters-${name}-v1.wav`);
  if (existsSync(path)) return path;
  write(`${path}.part`, await make());
  renameSync(`${path}.part`, path);
  return path;
}

function write(path, channels) {
  const file = createWav(path, { sampleRate: RATE, channels: channels.length, encoding: "s24le" });
  file.append(channels);
  file.close();
}

async function demoSong() {
  const folder = mkdtempSync(join(WORKSHOP, "song-"));
  try {
    const recordings = {};
    for (const path of makeDemoSong(folder).samples) recordings[basename(path)] = await samplesOf(path);
    return demoMix(recordings, RATE);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const heard = new Map();

async function sumOf(stems) {
  for (const stem of stems.filter((each) => !heard.has(each)))
    heard.set(stem, (await samplesOf(samplePath(`audio/francium-${stem}.flac`))).channels);
  const parts = stems.map((stem) => heard.get(stem));
  const length = Math.max(...parts.map(([left]) => left.length));
  return [0, 1].map((c) => {
    const sum = new Float32Array(length);
    for (const part of parts) {
      const plane = part[c] ?? part[0];
      for (let i = 0; i < plane.length; i++) sum[i] += LOWERED * plane[i];
    }
    return sum;
  });
}
