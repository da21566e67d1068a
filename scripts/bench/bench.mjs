import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { lostRows, withRows } from "../tables/speed-page.mjs";
import { writeTables } from "../tables/written-tables.mjs";
import { limitRow, ratioRow } from "./bench-rows.mjs";
import { GROUPS, roundsOf } from "./groups.mjs";
import { compiledPeer, ffmpegPeer } from "./peers.mjs";

/**
 * How fast and how small, against peers in the same run: one thread, CPU time (user and system), A B A B, medians. Ends with 1 when a
 * target is missed; a peer that is missing is said, and what stands beside it left out.
 *
 *   npm run bench                                  everything that is speed or memory: half an hour
 *   npm run bench -- --only meter,hour             some groups alone (`groups.mjs`); mixes and balances, what is found and mended
 *   npm run bench -- --quick                       three rounds at most instead of seven; of balances the two songs of the bar
 *   npm run bench -- --write                       puts what was measured into docs/speed.md and the tables that are made of it
 */
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CLI = `${ROOT}dist/steadyhand.cjs`;
const PAGE = `${ROOT}docs/speed.md`;
const { values } = parseArgs({
  options: { only: { type: "string" }, quick: { type: "boolean" }, write: { type: "boolean" } },
});
const quick = values.quick === true;
/** No folder can be made there: what is measured is the measuring, not the remembering. */
process.env.STEADYHAND_CACHE = `${CLI}/cache`;
/** Certificates that some machines have each Node read at its start, 20 to 40 ms a process: nothing here speaks to a server. */
delete process.env.NODE_EXTRA_CA_CERTS;

execFileSync(process.execPath, [`${ROOT}scripts/build.mjs`], { stdio: ["ignore", "ignore", "inherit"] });
const tools = { cost: compiledPeer("cost"), ffmpeg: ffmpegPeer() };
const rows = [];
for (const group of groupsAsked()) rows.push(...(await measured(group)));
print(rows);
if (rows.length === 0 || rows.some((row) => !row.pass)) process.exitCode = 1;

/** What `--only` names, or everything that is speed or memory. */
function groupsAsked() {
  const names = Object.keys(GROUPS);
  if (values.only === undefined) return names.filter((name) => GROUPS[name].alone !== true);
  const asked = values.only.split(",");
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length === 0) return asked;
  console.error(`bench: no group is called ${unknown.join(", ")}; there are ${names.join(", ")}.`);
  process.exit(2);
}

/** The rows of a group, on the page at once where they are to be written: a run that is stopped keeps what it has. */
async function measured(name) {
  const { needs, rows: rowsOf } = GROUPS[name];
  if (needs.some((tool) => tools[tool] === null)) return [];
  const rounds = roundsOf(GROUPS[name], quick);
  console.error(`bench: ${name}`);
  const found = await rowsOf({ runner: tools.cost, ffmpeg: tools.ffmpeg, cli: CLI, quick, rounds, ratioRow, limitRow });
  if (values.write === true) written(name, found, rounds);
  return found;
}

/** A part that this run measured less of than stands there stays as it is. */
function written(name, found, rounds) {
  const page = readFileSync(PAGE, "utf8");
  const lost = lostRows(page, name, found);
  if (lost.length > 0) {
    console.error(`bench: ${name} stays on the page as it was, as this run did not measure: ${lost.join("; ")}.`);
    return;
  }
  const run = `${new Date().toISOString().slice(0, 10)}, ${rounds === 1 ? "once" : `${rounds} rounds`}`;
  writeFileSync(PAGE, withRows(page, name, found, run));
  writeTables(ROOT);
}

function print(table) {
  const columns = ["what", "measured", "target", "note"];
  const widths = columns.map((column) => Math.max(column.length, ...table.map((row) => row[column].length)));
  const line = (cells) => cells.map((cell, i) => cell.padEnd(widths[i])).join("  ");
  console.log(`\n${line(columns)}  verdict`);
  for (const row of table) console.log(`${line(columns.map((column) => row[column]))}  ${row.pass ? "pass" : "MISS"}`);
  const missed = table.filter((row) => !row.pass).length;
  console.log(`\n${table.length - missed} passed, ${missed} missed (medians, Node ${process.version})`);
}
