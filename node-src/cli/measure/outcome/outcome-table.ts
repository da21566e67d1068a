import { columnsOf } from "#src/cli/frame/terminal/columns-of.ts";
import { cutStart } from "#src/cli/frame/terminal/cut-text.ts";
import { figure } from "#src/cli/measure/outcome/figure.ts";
import type { Outcome } from "#src/cli/measure/outcome/outcome.ts";
import { printable } from "#src/model/printable.ts";

/**
 * Outcomes as a table for a person, one line a file.
 *
 * Shape: names stand left, cut at their beginning to fit into `columns` (the end of a path says which file it is); figures stand right.
 * Without `columns` no name is cut. A verdict's column is there where a target was given.
 */
export function outcomesTable(outcomes: readonly Outcome[], columns: number | undefined): string {
  const judged = outcomes.some((outcome) => "verdict" in outcome && outcome.verdict !== null);
  const heads = [...HEADS, ...(judged ? [VERDICT] : [])];
  const rest = heads.reduce((sum, head) => sum + head.width, 0);
  const names = outcomes.map(({ file }) => printable(file));
  const widest = Math.max("file".length, ...names.map(columnsOf));
  const room = columns === undefined ? widest : Math.min(widest, Math.max(SHORTEST_NAME, columns - rest));
  const line = (name: string, cells: readonly string[]): string =>
    `${padded(cutStart(name, room), room)}${cells.map((cell, i) => cell.padStart(heads[i]!.width)).join("")}\n`;
  const rows = outcomes.map((outcome, i) => line(names[i]!, cellsFor(outcome, judged)));
  return [
    line(
      "file",
      heads.map(({ name }) => name),
    ),
    ...rows,
  ].join("");
}

const HEADS = [
  { name: "LUFS", width: 7 },
  { name: "LRA", width: 6 },
  { name: "dBTP", width: 8 },
  { name: "PLR", width: 6 },
  { name: "max M", width: 7 },
  { name: "max S", width: 7 },
  { name: "length", width: 9 },
] as const;
const VERDICT = { name: "verdict", width: 12 } as const;
const SHORTEST_NAME = 8;

function cellsFor(outcome: Outcome, judged: boolean): readonly string[] {
  if ("error" in outcome) return [...HEADS.slice(1).map(() => "-"), "error", ...(judged ? ["-"] : [])];
  const { loudness, level, dynamics, duration } = outcome.measured.measurement;
  return [
    figure(loudness.integrated, 1),
    figure(loudness.range.range, 1),
    figure(level.truePeak, 2),
    figure(dynamics.peakToLoudness, 1),
    figure(loudness.maxMomentary, 1),
    figure(loudness.maxShortTerm, 1),
    clock(duration),
    ...(judged ? [outcome.verdict?.result ?? "no verdict"] : []),
  ];
}

/** 3:05.2, and 1:03:05.2 from an hour on. */
function clock(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const [hours, minutes, rest] = [Math.floor(tenths / 36_000), Math.floor(tenths / 600) % 60, (tenths % 600) / 10];
  const tail = rest.toFixed(1).padStart(4, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`;
}

function padded(text: string, room: number): string {
  return text + " ".repeat(Math.max(0, room - columnsOf(text)));
}
