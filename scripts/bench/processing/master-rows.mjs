import { rmSync } from "node:fs";
import { join } from "node:path";
import { longMusicFile, musicFile } from "../music.mjs";
import { WORKSHOP } from "../peers.mjs";
import { processCost } from "../process-cost.mjs";
import { alone, inTurn } from "../rounds.mjs";

const MINUTES = 4;
const HOUR = 60;
const TARGET = -14;
const CEILING = -1;

/**
 * `steadyhand master` from mix to master, its hearing, loop and all, whole processes, beside ffmpeg's loudnorm in two passes; and what each came to by one
 * meter: how far from the target, the true peak, how much of the loudness range is left. `quick` leaves the hour out.
 */
export async function masterRows({ runner, ffmpeg, rounds, ratioRow, limitRow, cli, quick }) {
  const music = musicFile(MINUTES);
  const [ours, theirs] = ["master.wav", "loudnorm.wav"].map((name) => join(WORKSHOP, name));
  const aim = ["--target", String(TARGET), "--ceiling", String(CEILING), "--out", ours, "--force", "--json"];
  const master = (from = music) => processCost(runner, process.execPath, cli, "master", from, ...aim);
  try {
    const told = JSON.parse(master().words);
    const cost = ffmpeg ? () => loudnorm(runner, ffmpeg, music, theirs) : null;
    const pairs = cost
      ? await inTurn(rounds, () => master().cpu, cost)
      : { alone: await alone(rounds, () => master().cpu) };
    printOutcomes(told, [["steadyhand master", ours], ...(cost ? [["ffmpeg loudnorm, two passes", theirs]] : [])], {
      runner,
      cli,
      music,
    });
    const rows = [limitRow(`master, ${MINUTES} minutes, mix to master (CPU)`, 6, "s", pairs.alone)];
    if (cost) rows.push(ratioRow("master / ffmpeg loudnorm, two passes", 1, pairs));
    rows.push({
      ...limitRow(`master, ${MINUTES} minutes (memory)`, 128, "MiB", await alone(1, () => master().memory)),
      note: "run once",
    });
    if (quick) return rows;
    const long = longMusicFile(HOUR);
    rows.push(limitRow("master, an hour (memory)", 128, "MiB", await alone(3, () => master(long).memory)));
    rmSync(long, { force: true });
    return rows;
  } finally {
    for (const path of [ours, theirs]) rmSync(path, { force: true });
  }
}

/** What loudnorm asks to be told of its first pass. */
function loudnorm(runner, ffmpeg, from, to) {
  const asked = `loudnorm=I=${TARGET}:TP=${CEILING}:LRA=20`;
  const first = processCost(
    runner,
    ffmpeg,
    "-nostats",
    "-hide_banner",
    "-threads",
    "1",
    "-i",
    from,
    "-af",
    `${asked}:print_format=json`,
    "-f",
    "null",
    "-",
  );
  const found = JSON.parse(first.errors.slice(first.errors.lastIndexOf("{"), first.errors.lastIndexOf("}") + 1));
  const known = ["i", "tp", "lra"].map((name) => `measured_${name.toUpperCase()}=${found[`input_${name}`]}`);
  const second = `${asked}:linear=true:offset=${found.target_offset}:${known.join(":")}:measured_thresh=${found.input_thresh}`;
  const end = ["-ar", "48000", "-c:a", "pcm_s24le", "-y", to];
  return (
    first.cpu +
    processCost(runner, ffmpeg, "-nostats", "-v", "error", "-threads", "1", "-i", from, "-af", second, ...end).cpu
  );
}

function printOutcomes(told, files, { runner, cli, music }) {
  const read = (path) => JSON.parse(processCost(runner, process.execPath, cli, "measure", path, "--json").words);
  const before = read(music);
  console.log(
    `\nA master of ${MINUTES} minutes to ${TARGET} LUFS under ${CEILING} dBTP, by one meter (before: ${figures(before)}); ${told.passes} passes`,
  );
  for (const [name, path] of files) console.log(`${name.padEnd(28)} ${figures(read(path))}`);
}

function figures({ integrated, truePeak, loudnessRange }) {
  return `${integrated.toFixed(2)} LUFS, ${truePeak.toFixed(2)} dBTP, loudness range ${loudnessRange.toFixed(1)} LU`;
}
