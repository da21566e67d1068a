import { spawnSync } from "node:child_process";
import { processCost } from "./process-cost.mjs";
import { inTurn } from "./rounds.mjs";
import { bundled } from "./worker.mjs";

const MINUTES = 10;
const CALF = "lv2=p=http\\\\://calf.sourceforge.net/plugins/TransientDesigner:c=attack_boost=1|release_boost=-0.5";

/** The transient shaper's bars as rows, a table of it beside its peers on the way, and what it costs beside one of them and beside our compressor. */
export async function transientRows({ runner, ffmpeg, music, rounds, ratioRow }) {
  const run = spawnSync(process.execPath, [await bundled("transient-shaping")], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (run.status !== 0) throw new Error(`bench: the transient shapers ended with ${run.status}`);
  const shapers = JSON.parse(run.stdout);
  console.log(
    "\nall attack, dB: a drum's first 10 ms, its tail; steady 31.5, 50, 1000 Hz, white noise; 53 hits 2 ms apart",
  );
  for (const { name, attack, tail, steady, stacked } of shapers)
    console.log(
      `${name.padEnd(28)} ${[attack, tail, ...steady, stacked].map((x) => x.toFixed(2).padStart(7)).join("")}`,
    );
  const [{ attack, tail, steady, stacked }] = shapers;
  return [
    row("transient shaper: attack, off 12 dB", Math.abs(attack - 12), 0.1),
    row("transient shaper: tail and what is steady", Math.max(...[tail, ...steady].map(Math.abs)), 0.1),
    row("transient shaper: 53 hits 2 ms apart", stacked, 12),
    ...(runner === null ? [] : await costRows({ runner, ffmpeg, music, rounds, ratioRow })),
  ];
}

async function costRows({ runner, ffmpeg, music, rounds, ratioRow }) {
  const script = await bundled("transient-cost");
  const cost = (kind) => () => processCost(runner, process.execPath, script, kind, `${MINUTES}`).cpu;
  const beside = await inTurn(rounds, cost("transients"), cost("compressor"));
  const rows = [ratioRow("transient shaper / our compressor, whole processes", 1.5, beside)];
  const words = ["-nostats", "-threads", "1", "-i", music, "-af", CALF, "-f", "null", "-"];
  if (!ffmpeg || spawnSync(ffmpeg, ["-v", "error", "-t", "1", ...words]).status !== 0) {
    console.error(
      "bench: no Calf Transient Designer in ffmpeg; its row is left out. Try: apt-get install calf-plugins",
    );
    return rows;
  }
  const peer = () => processCost(runner, ffmpeg, ...words).cpu;
  return [
    ...rows,
    ratioRow(
      "transient shaper, whole processes / Calf's in ffmpeg",
      0.5,
      await inTurn(rounds, cost("transients"), peer),
    ),
  ];
}

function row(what, measured, limit) {
  return { what, measured: `${measured.toFixed(3)} dB`, target: `<= ${limit} dB`, note: "", pass: measured <= limit };
}
