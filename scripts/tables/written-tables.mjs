import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { conformanceBars, conformanceSummary } from "./conformance-table.mjs";
import { earBars, earSummary } from "./ear-table.mjs";
import { masterBars } from "./master-table.mjs";
import { speedBars, speedSummary } from "./speed-table.mjs";

/**
 * The tables of README.md and of docs/bars.md that are made of what runs wrote into other documents. Each stands between
 * `<!-- name: from docs/... -->` and `<!-- end of name -->`.
 *
 *   npm run tables              writes them
 *   npm run tables -- --check   writes nothing; exit 1 where one differs
 */
const TABLES = [
  { file: "README.md", name: "conformance", from: "docs/conformance.md", table: conformanceSummary },
  { file: "README.md", name: "ears", from: "docs/ears.md", table: earSummary },
  { file: "README.md", name: "speed", from: "docs/speed.md", table: speedSummary },
  { file: "docs/bars.md", name: "conformance", from: "docs/conformance.md", table: conformanceBars },
  { file: "docs/bars.md", name: "ears", from: "docs/ears.md", table: earBars },
  { file: "docs/bars.md", name: "masters", from: "docs/masters.md", table: masterBars },
  { file: "docs/bars.md", name: "speed", from: "docs/speed.md", table: speedBars },
];

/** Writes every table anew, or looks alone; answers which files change. @throws where a file has no place for a table. */
export function writeTables(root, looks = false) {
  const changed = [];
  for (const file of new Set(TABLES.map((each) => each.file))) {
    const before = readFileSync(join(root, file), "utf8");
    const after = TABLES.filter((each) => each.file === file).reduce(
      (text, each) => withTable(root, text, each),
      before,
    );
    if (after === before) continue;
    changed.push(file);
    if (!looks) writeFileSync(join(root, file), after);
  }
  return changed;
}

function withTable(root, text, { file, name, from, table }) {
  const [begins, ends] = [`<!-- ${name}: from ${from} -->`, `<!-- end of ${name} -->`];
  const [start, end] = [text.indexOf(begins), text.indexOf(ends)];
  if (start < 0 || end < start) throw new Error(`tables: ${file} has no place for ${name}`);
  const lines = table(readFileSync(join(root, from), "utf8"), from);
  return `${text.slice(0, start)}${begins}\n${lines.join("\n")}\n${text.slice(end)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes("--check");
  const changed = writeTables(fileURLToPath(new URL("../..", import.meta.url)), check);
  for (const file of changed)
    console.log(`${file}: ${check ? "differs from what its tables are made of; npm run tables writes it" : "written"}`);
  if (check && changed.length > 0) process.exitCode = 1;
}
