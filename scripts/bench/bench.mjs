import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { balanceRows } from "./balances/balance-rows.mjs";
import { browserRows } from "./browser.mjs";
import { checkRows } from "./check-rows.mjs";
import { clipRows } from "./clips.mjs";
import { coldStartRows } from "./cold-start.mjs";
import { decodingRows } from "./decoding.mjs";
import { flacRows } from "./flac-rows.mjs";
import { manyFilesRows } from "./many-files.mjs";
import { maskingRows } from "./masking-rows.mjs";
import { mixRows } from "./mixes/mix-rows.mjs";
import { longFile, musicFile } from "./music.mjs";
import { compiledPeer, ffmpegPeer } from "./peers.mjs";
import { processCost } from "./process-cost.mjs";
import { chainRows } from "./processing/chain-rows.mjs";
import { imageRows } from "./processing/image-rows.mjs";
import { limitingRows } from "./processing/limiting-rows.mjs";
import { masterRows } from "./processing/master-rows.mjs";
import { processorRows } from "./processing/processor-rows.mjs";
import { rateRows } from "./rate.mjs";
import { recipeRows } from "./recipes.mjs";
import { hourRows, rideRows } from "./ride.mjs";
import { alone, inTurn } from "./rounds.mjs";
import { setRows } from "./set.mjs";
import { renderingRows } from "./tracks/rendering-rows.mjs";
import { trackRows } from "./tracks/track-rows.mjs";
import { wholeMixRows } from "./tracks/whole-mix-rows.mjs";
import { transientRows } from "./transient-rows.mjs";
import { bundled, worker } from "./worker.mjs";

/**
 * How fast and how small, against peers in the same run: one thread, CPU time (user and system), A B A B, medians.
 * `--quick` runs three rounds instead of seven; `--only hour` the rows of an hour-long set alone, `--only cold` the cold start of devices alone, `--only limiter` the limiter beside its peers alone, `--only chain` eight stages, `--only master` the whole command, `--only processors` each processor alone, `--only transients` the transient shaper, `--only flac` what is written as FLAC, `--only tracks` the tracks of a mix and all of `mix`, `--only rendering` a set made into sound, `--only masking` who hides whom in a mix, `--only mixes` what is found in mixes, `--only pages` the windows with a page in them, `--only balances` what becomes of balances that were thrown off (`--quick`: the two songs of the bar), `--only check` quality control. Ends with 1 when a target is missed; a peer that is missing is said and left out.
 */
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CLI = `${ROOT}dist/steadyhand.cjs`;
const onlyHour = process.argv.join(" ").includes("--only hour");
const quick = process.argv.includes("--quick");
const rounds = quick ? 3 : 7;
const rows = [];
/** No folder can be made there: what is measured is the measuring, not the remembering. */
process.env.STEADYHAND_CACHE = `${CLI}/cache`;

execFileSync(process.execPath, [`${ROOT}scripts/build.mjs`], { stdio: ["ignore", "ignore", "inherit"] });
const runner = compiledPeer("cost");
if (onlyHour) {
  finish(runner ? await hourRows(runner, CLI, limitRow) : []);
  process.exit();
}
if (process.argv.join(" ").includes("--only cold")) {
  finish(await coldStartRows({ limitRow }));
  process.exit();
}
if (process.argv.join(" ").includes("--only pages")) {
  finish(await browserRows({ rounds, ratioRow, limitRow }));
  process.exit();
}
if (process.argv.join(" ").includes("--only mixes")) {
  finish(await mixRows());
  process.exit();
}
if (process.argv.join(" ").includes("--only balances")) {
  finish(await balanceRows({ quick }));
  process.exit();
}
if (process.argv.join(" ").includes("--only limiter")) {
  finish(await limitingRows());
  process.exit();
}
if (process.argv.join(" ").includes("--only chain")) {
  finish(await chainRows({ runner, ffmpeg: ffmpegPeer(), rounds, ratioRow, limitRow }));
  process.exit();
}
if (process.argv.join(" ").includes("--only master")) {
  finish(await masterRows({ runner, ffmpeg: ffmpegPeer(), rounds, ratioRow, limitRow, cli: CLI, quick }));
  process.exit();
}
if (process.argv.join(" ").includes("--only processors")) {
  finish(await processorRows({ runner, ffmpeg: ffmpegPeer(), rounds, ratioRow }));
  process.exit();
}
const transients = async () =>
  transientRows({ runner, ffmpeg: ffmpegPeer(), music: musicFile(10), rounds: Math.min(rounds, 5), ratioRow });
if (process.argv.join(" ").includes("--only transients")) {
  finish(await transients());
  process.exit();
}
if (process.argv.join(" ").includes("--only flac")) {
  finish(runner ? await flacRows({ runner, ffmpeg: ffmpegPeer(), rounds, ratioRow }) : []);
  process.exit();
}
if (process.argv.join(" ").includes("--only rendering")) {
  finish(runner ? await renderingRows({ runner, ffmpeg: ffmpegPeer(), rounds, ratioRow, limitRow }) : []);
  process.exit();
}
if (process.argv.join(" ").includes("--only masking")) {
  finish(await maskingRows({ rounds, limitRow, ratioRow }));
  process.exit();
}
if (process.argv.join(" ").includes("--only check")) {
  finish(await checkRows({ runner, ffmpeg: ffmpegPeer(), music: musicFile(4), rounds, cli: CLI, ratioRow }));
  process.exit();
}
if (process.argv.join(" ").includes("--only tracks")) {
  const asked = { runner, ffmpeg: ffmpegPeer(), cli: CLI, rounds, ratioRow, limitRow };
  finish(runner ? [...(await trackRows(asked)), ...(await wholeMixRows(asked))] : []);
  process.exit();
}
const ebur128 = compiledPeer("ebur128");
const spectrum = compiledPeer("spectrum");
const ffmpeg = ffmpegPeer();
console.error("bench: making 10 minutes of music (once; it stays in the temporary folder)");
const music = musicFile(10);
const script = await bundled("in-process");

if (runner && ebur128) {
  const peer = () => processCost(runner, ebur128, music).cpu;
  rows.push(ratioRow("loudness, true peak: in process / libebur128", 1 / 15, await beside("wasm", "measure", peer)));
  rows.push(ratioRow("the same in plain TypeScript / libebur128", 1 / 4, await beside("typescript", "measure", peer)));
}
if (runner && ffmpeg) {
  const ours = () => processCost(runner, process.execPath, CLI, "measure", music, "--json").cpu;
  const words = ["-nostats", "-threads", "1", "-i", music, "-af", "ebur128=peak=true", "-f", "null", "-"];
  const peer = () => processCost(runner, ffmpeg, ...words).cpu;
  rows.push(ratioRow("steadyhand measure / ffmpeg ebur128=peak=true", 1 / 8, await inTurn(rounds, ours, peer)));
}
if (runner && ffmpeg) rows.push(...(await decodingRows({ runner, ffmpeg, music, rounds, ratioRow })));
if (runner && ffmpeg) rows.push(...(await rateRows({ runner, ffmpeg, music, rounds: Math.min(rounds, 5), ratioRow })));
if (runner && ffmpeg) rows.push(...(await imageRows({ runner, ffmpeg, music, rounds: Math.min(rounds, 5), ratioRow })));
if (runner && spectrum) {
  const peer = () => Number(processCost(runner, spectrum, music, "60").words.split(" ")[0]) / 1000;
  rows.push(ratioRow("stereo spectrum with ERB bands / FFTW", 2.5, await beside("wasm", "spectrum", peer)));
}
if (runner) {
  for (const [minutes, file] of [
    [10, music],
    [60, longFile(60)],
  ]) {
    const memory = () => processCost(runner, process.execPath, CLI, "measure", file, "--json").memory;
    rows.push(limitRow(`peak memory of measure, ${minutes} minutes`, 64, "MiB", await alone(3, memory)));
  }
  rows.push(...(await manyFilesRows({ runner, cli: CLI, rounds: 3, ratioRow })));
  rows.push(...(await rideRows({ runner, cli: CLI, rounds: Math.min(rounds, 5), limitRow })));
  rows.push(...(await clipRows({ runner, cli: CLI, rounds: 3, limitRow })));
  rows.push(...(await setRows({ runner, cli: CLI, rounds: 3, limitRow })));
}
rows.push(...(await browserRows({ rounds, ratioRow, limitRow })));
rows.push(...(await recipeRows({ rounds: 3, limitRow })));
rows.push(...(await maskingRows({ rounds: 3, limitRow, ratioRow })));
rows.push(...(await coldStartRows({ limitRow })));
rows.push(...(await limitingRows()));
if (runner && ffmpeg) rows.push(...(await processorRows({ runner, ffmpeg, rounds: 3, ratioRow })));
if (runner) rows.push(...(await chainRows({ runner, ffmpeg, rounds: Math.min(rounds, 5), ratioRow, limitRow })));
if (runner) rows.push(...(await flacRows({ runner, ffmpeg, rounds: 3, ratioRow })));
if (runner) rows.push(...(await checkRows({ runner, ffmpeg, music: musicFile(4), rounds: 3, cli: CLI, ratioRow })));
if (runner) rows.push(...(await masterRows({ runner, ffmpeg, rounds: 3, ratioRow, limitRow, cli: CLI, quick })));
if (runner) rows.push(...(await trackRows({ runner, ffmpeg, rounds: 3, ratioRow, limitRow })));
if (runner) rows.push(...(await wholeMixRows({ runner, cli: CLI, rounds: 3, limitRow })));
if (runner) rows.push(...(await renderingRows({ runner, ffmpeg, rounds: 3, ratioRow, limitRow })));
rows.push(...(await transients()));

finish(rows);

function finish(table) {
  print(table);
  if (table.length === 0 || table.some((row) => !row.pass)) process.exitCode = 1;
}

async function beside(kernel, work, peer) {
  const ours = worker(script);
  const ask = async () => (await ours.ask({ work, kernel, file: music })).cpu;
  try {
    return await inTurn(rounds, ask, peer);
  } finally {
    ours.end();
  }
}

function ratioRow(what, target, { ratio, lowest, highest, ours, peers }) {
  const range = `${ratio.toFixed(4)} [${lowest.toFixed(4)}..${highest.toFixed(4)}]`;
  const seconds = `${ours.toFixed(3)} s / ${peers.toFixed(3)} s`;
  return { what, measured: range, target: `<= ${target.toFixed(4)}`, note: seconds, pass: ratio <= target };
}

function limitRow(what, limit, unit, { middle, lowest, highest }) {
  const digits = unit === "MiB" ? 1 : 3;
  const range = `${middle.toFixed(digits)} [${lowest.toFixed(digits)}..${highest.toFixed(digits)}] ${unit}`;
  return { what, measured: range, target: `< ${limit} ${unit}`, note: "", pass: middle < limit };
}

function print(table) {
  const columns = ["what", "measured", "target", "note"];
  const widths = columns.map((column) => Math.max(column.length, ...table.map((row) => row[column].length)));
  const line = (cells) => cells.map((cell, i) => cell.padEnd(widths[i])).join("  ");
  console.log(`\n${line(columns)}  verdict`);
  for (const row of table) console.log(`${line(columns.map((column) => row[column]))}  ${row.pass ? "pass" : "MISS"}`);
  const missed = table.filter((row) => !row.pass).length;
  console.log(
    `\n${table.length - missed} passed, ${missed} missed (${rounds} rounds, medians, Node ${process.version})`,
  );
}
