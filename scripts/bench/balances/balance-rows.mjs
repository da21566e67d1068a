import { spawnSync } from "node:child_process";
import { bundled } from "../worker.mjs";

const SURE = 0.7;

/** Stems thrown off their mixer's balance by up to 6 dB each, and how much of the way back the stage `gain` goes beside three other ways, as rows. `quick`: the two songs of the bar alone. */
export async function balanceRows({ quick }) {
  const script = await bundled("balances/judged-balances");
  const run = spawnSync(process.execPath, [script, "20", quick ? "bar" : "all"], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (run.status !== 0) throw new Error(`bench: the balances ended with ${run.status}`);
  const songs = JSON.parse(run.stdout);
  print(songs);
  const changes = songs.flatMap(ourChanges);
  const peers = Object.keys(songs[0].thrown[0].others);
  const middle = median(changes);
  const best = Math.min(...peers.map((peer) => median(songs.flatMap((song) => changesOf(song, peer)))));
  const worst = songs.map((song) => [median(ourChanges(song)), song.name]).toSorted(([a], [b]) => b - a)[0];
  return [
    row(
      "balances: change of the distance, median",
      percent(middle),
      "<= -15 %",
      `${changes.length} mixes`,
      middle <= -0.15,
    ),
    row("balances: the song that fares worst, median", percent(worst[0]), "<= +5 %", worst[1], worst[0] <= 0.05),
    row("balances: the best of three others, median", percent(best), "> ours", "", best > middle),
    ...songs
      .filter(({ ofTheBar }) => ofTheBar)
      .map(({ name, untouched: { moves, moved } }) => {
        const sure = moves.filter(({ confidence }) => confidence > SURE).length;
        const note = `${moves.length} in all, ${moved.toFixed(2)} dB`;
        return row(`balances: sure moves of level on the untouched ${name}`, String(sure), "0", note, sure === 0);
      }),
  ];
}

function ourChanges(song) {
  return song.thrown.map(({ before, ours }) => ours / before - 1);
}

function changesOf(song, peer) {
  return song.thrown.map(({ before, others }) => others[peer] / before - 1);
}

function print(songs) {
  console.log("\nChange of the distance to the mixer's own balance, median (worst), and in how many mixes it grew");
  for (const song of songs) {
    const own = [["steadyhand", ourChanges(song)]];
    const others = Object.keys(song.thrown[0].others).map((peer) => [peer, changesOf(song, peer)]);
    const { moves, moved } = song.untouched;
    const sure = moves.filter(({ confidence }) => confidence > SURE).length;
    console.log(
      `${song.name}, ${song.stems} stems, ${song.thrown.length} seeds; as it is ${moves.length} moves of level, ${sure} of them sure, ${moved.toFixed(2)} dB`,
    );
    for (const [who, changes] of [...own, ...others]) {
      const grew = changes.filter((change) => change > 0).length;
      console.log(
        `  ${who.padEnd(16)} ${percent(median(changes)).padStart(8)} (${percent(Math.max(...changes))}), ${grew} of ${changes.length}`,
      );
    }
  }
}

function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

function percent(share) {
  return `${share > 0 ? "+" : ""}${(100 * share).toFixed(1)} %`;
}

function row(what, measured, target, note, pass) {
  return { what, measured, target, note, pass };
}
