import { RECIPE_BOOK } from "#src/decision/recipes/recipe-book.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";

/** `recipes-over-bars`: every recipe as it opens over 64 bars of music; prints milliseconds of CPU and points of each. */
const BARS = 64;
const BEATS = 4 * BARS;
const RUNS = 20;
const DRAWINGS = 20;

const level = (value) => Array.from({ length: BEATS }, (_, beat) => ({ time: beat, value: value - (beat % 5) }));
const music = {
  from: 0,
  to: BEATS,
  bars: songBars([4, 4]),
  tempo: tempoMap(120),
  hits: Array.from({ length: BEATS }, (_, beat) => ({ at: beat, strength: 1 - (beat % 3) / 4 })),
  phraseEnds: Array.from({ length: BEATS / 8 }, (_, k) => ({ syllable: 8 * k + 5, end: 8 * k + 6, gap: 8 * k + 8 })),
  sections: Array.from({ length: BEATS / 32 }, (_, k) => ({
    from: 32 * k,
    to: 32 * k + 32,
    name: "",
    loudness: -14,
    kind: k % 2 === 0 ? "build" : "drop",
  })),
  levels: { loudness: level(-14), bass: level(-20), monoLoss: level(6) },
};

console.log(JSON.stringify(RECIPE_BOOK.map((recipe) => costOf(recipe))));

function costOf(recipe) {
  const settings = Object.fromEntries(Object.entries(recipe.settings).map(([key, { initial }]) => [key, initial]));
  const points = recipe.draw(settings, music).lanes.reduce((sum, lane) => sum + lane.points.length, 0);
  const runs = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    for (let k = 0; k < DRAWINGS; k++) recipe.draw(settings, music);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000 / DRAWINGS;
  });
  return { name: recipe.name, points, cpu: runs.sort((a, b) => a - b)[RUNS / 2] };
}
