import { spawnSync } from "node:child_process";
import { bundled } from "../worker.mjs";

const SURE = 0.7;

/** What `steadyhand mix` finds where nothing is wrong, and where something is known to be, as rows; and what of it in a list on the way. */
export async function mixRows() {
  const run = spawnSync(process.execPath, [await bundled("mixes/judged-mixes")], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (run.status !== 0) throw new Error(`bench: the mixes ended with ${run.status}`);
  const { untouched, seeded, faults, rings } = JSON.parse(run.stdout);
  if (rings.length === 0) console.error("bench: no STEADYHAND_SAMPLES; stems of a song are left out");
  print(untouched, faults, rings);
  const touched = seeded.filter((each) => each.touched).length;
  const caught = seeded.filter((each) => each.caught).length;
  return [
    ...untouched.map(({ name, moves }) => {
      const sure = moves.filter(({ confidence }) => confidence > SURE).length;
      return row(`mix: sure moves on the untouched ${name}`, sure, "<= 2", `${moves.length} in all`, sure <= 2);
    }),
    row(
      "mix: voices found off, inside of their range",
      `${touched} of ${seeded.length}`,
      "<= 10 %",
      "",
      touched <= seeded.length / 10,
    ),
    row(
      "mix: voices 4 to 9 dB off caught",
      `${caught} of ${seeded.length}`,
      ">= 45 %",
      "",
      caught >= 0.45 * seeded.length,
    ),
    ...faults.map(faultRow),
  ];
}

function faultRow({ what, code, id, findings, moves }) {
  const finding = findings.find((each) => each.code === code && each.tracks[0] === id);
  const move = moves.find(({ track, because }) => track === id && because.includes(code));
  const bars = finding === undefined ? "not found" : finding.bars.map(([from, to]) => `${from}-${to}`).join(", ");
  const note = move === undefined ? "no move" : `${move.id} ${move.size.toFixed(1)} ${move.unit}`;
  const pass = finding !== undefined && move !== undefined && (move.unit !== "dB" || Math.abs(move.size) <= 6);
  return row(`mix: ${what}`, bars.length > 40 ? `${bars.slice(0, 37)}...` : bars, "found, moved", note, pass);
}

function row(what, measured, target, note, pass) {
  return { what, measured: String(measured), target, note, pass };
}

function print(untouched, faults, rings) {
  console.log("\nWhat is said of each mix");
  for (const { name, what = "untouched", findings, moves } of [...untouched, ...faults]) {
    console.log(`${name}, ${what}`);
    for (const { code, tracks, value, confidence } of findings)
      console.log(`  finds ${code} on ${tracks.join(", ")}: ${value.toFixed(2)} (${confidence.toFixed(2)})`);
    for (const { id, size, unit, confidence } of moves)
      console.log(`  moves ${id} by ${size.toFixed(2)} ${unit} (${confidence.toFixed(2)})`);
  }
  const found = rings.filter((each) => each.found);
  console.log(`8 dB at Q 8 at 4 places on each stem: ${found.length} of ${rings.length} are told from notes`);
}
