import { readdirSync } from "node:fs";
import { join } from "node:path";
import { trackTraits } from "#src/analysis/track-traits/track-traits.ts";
import { guessRole } from "#src/decision/mix/roles/guess-role.ts";
import { LEAST_SOUND } from "#src/knowledge/mix/restraint/finding-limits.ts";
import { decoded } from "#test/doubles/heard/decoded.ts";
import { samplePath } from "#test/samples.ts";
import { demoMix, featuresOf, RATE, songStems } from "../mixes/stems.mjs";

/** Songs that the table of usual levels was computed from (`USUAL_LEVEL`): what is right for them is no evidence. */
const MEASURED = new Set([
  ...["Lithium", "Sodium", "Potassium", "Rubidium", "Caesium", "Alf42red-Mauiwowi", "EsoXLB-CPU"],
  ...["CapDan-ReggaeTry", "CapDan-ReggaetonTry", "CapDan-TwilightArea-OriginalByAlf42red"],
  "CapDan-ZeroSumGame-OriginalByZakarra",
]);

/** The two songs of the bar: six stems, and the tracks of the example song as they arrive in its mix. */
export async function barSongs() {
  const stems = songStems();
  const { mix, roles } = await demoMix();
  const demo = mix.tracks
    .filter(({ features, sums, mixer }) => features !== null && !sums && mixer.active)
    .map(({ id, name, features }) => ({ name, role: roles.get(id).role, sure: roles.get(id).confidence, features }));
  return [
    ...(stems === null
      ? []
      : [
          {
            name: "Francium",
            stems: stems.map(({ samples, ...stem }) => ({ ...stem, sure: 1, features: featuresOf(samples) })),
          },
        ]),
    { name: "example song", stems: demo },
  ];
}

/** Folders of stems below `multitracks` among the samples, one a song, without those that the table was computed from: their names. */
export function folderNames() {
  const folder = samplePath("multitracks");
  const names = folder === null ? [] : readdirSync(folder).sort();
  return names.filter((name) => !MEASURED.has(name));
}

/**
 * A folder of stems that begin together, as a song: a minute of it in which most of them sound, those that sound in it for long enough
 * to be judged, each as what its name and its sound say.
 */
export function folderSong(name) {
  const folder = samplePath(join("multitracks", name));
  const files = readdirSync(folder).filter((file) => /\.(wav|flac|m4a|mp3|ogg|aiff?)$/i.test(file));
  const samples = files.sort().map((file) => decoded(join(folder, file), RATE, 2));
  const length = Math.max(...samples.map((each) => each.length));
  const stems = samples.map((each, i) => ({ name: stemName(files[i]), features: featuresOf(padded(each, length)) }));
  const actives = stems.map(({ features }) => trackTraits(features).active);
  const from = fullestMinute(actives);
  const heard = stems
    .map((stem) => ({ ...stem, features: minuteOf(stem.features, from) }))
    .filter(({ features }) => sounds(trackTraits(features).active));
  return {
    name,
    stems: heard.map((stem) => {
      const signs = { ...{ kind: "audio", groups: [], devices: [], pitches: [] }, ...stem };
      const { role, confidence } = guessRole(signs);
      return { ...stem, role, sure: confidence };
    }),
  };
}

const FRAMES = 20;
const MINUTE = 60 * FRAMES;

/** Without the number in front and the recording's own ending: `4_kick.ds.wav` of a render by tracks is `kick`. */
function stemName(file) {
  return file.replace(/(\.[a-z0-9]{2,4})+$/i, "").replace(/^\d+[_ -]/, "");
}

function padded(samples, length) {
  const out = new Float32Array(length);
  out.set(samples);
  return out;
}

function fullestMinute(actives) {
  const last = Math.max(0, actives[0].length - MINUTE);
  const starts = Array.from({ length: 1 + Math.floor(last / (5 * FRAMES)) }, (_, i) => i * 5 * FRAMES);
  const count = (from) => actives.filter((active) => sounds(active.subarray(from, from + MINUTE))).length;
  return starts.reduce((best, from) => (count(from) > count(best) ? from : best), 0);
}

function sounds(active) {
  return active.reduce((sum, is) => sum + is, 0) >= LEAST_SOUND * FRAMES;
}

function minuteOf(features, from) {
  const frames = Math.min(MINUTE, features.frames - from);
  const cut = (list) => {
    const width = list.length / features.frames;
    return list.slice(from * width, (from + frames) * width);
  };
  return {
    ...features,
    ...{ frames, duration: frames / FRAMES },
    ...Object.fromEntries(
      ["bands", "weighted", "image", "peaks", "clipped", "onsets"].map((name) => [name, cut(features[name])]),
    ),
  };
}
