import { throughGain } from "../mixes/stems.mjs";
import { LEVELLERS } from "./other-levellers.mjs";
import { ourGains } from "./our-gains.mjs";
import { barSongs, folderNames, folderSong } from "./songs.mjs";
import { distance, thrownGains } from "./thrown.mjs";

/** `judged-balances SEEDS bar|all`: each song as it is and thrown off by so many seeds, and how far from its own balance it is before and after: one JSON document. */
const [seeds, which] = process.argv.slice(2);
const songs = [];
for (const song of await barSongs()) songs.push({ ...(await judged(song)), ofTheBar: true });
if (which === "all") for (const name of folderNames()) songs.push(await judged(folderSong(name)));
console.log(JSON.stringify(songs));

async function judged({ name, stems }) {
  const started = process.cpuUsage();
  const untouched = await ourGains(stems);
  const thrown = [];
  for (let seed = 0; seed < Number(seeds); seed++) {
    const gains = thrownGains(seed, stems.length);
    const off = stems.map((stem, i) => ({ ...stem, features: throughGain(stem.features, gains[i]) }));
    const left = (added) => distance(gains.map((gain, i) => gain + added[i]));
    const { gains: ours } = await ourGains(off);
    const others = Object.entries(LEVELLERS).map(([peer, level]) => [peer, left(level(off))]);
    thrown.push({ seed, before: distance(gains), ours: left(ours), others: Object.fromEntries(others) });
  }
  const { user } = process.cpuUsage(started);
  console.error(`bench: ${name}, ${stems.length} stems, ${(user / 1e6).toFixed(0)} s`);
  return { name, stems: stems.length, untouched: { moved: distance(untouched.gains), moves: untouched.moves }, thrown };
}
