import type { Outcome } from "#src/cli/measure/outcome/outcome.ts";
import { outcomeJson } from "#src/cli/measure/outcome/outcome-json.ts";
import { printable } from "#src/model/printable.ts";

/**
 * Outcomes as comma-separated values: a header, and one record a file in the order given.
 *
 * Shape: always the same columns, named as in the JSON (`verdict.` in front of what a target adds); a figure that does not exist is an empty
 * cell, and so is all but file and error of a file that failed. Numbers are as exact as in the JSON, with a point.
 * Edge: records end with CRLF; a cell with a comma, a quote or a blank at an end is quoted. A name that a spreadsheet would take for a formula
 * gets `./` in front, which names the same file; other such text an apostrophe.
 * Source: RFC 4180; OWASP, “CSV Injection” (the first characters that spreadsheets obey).
 */
export function outcomesCsv(outcomes: readonly Outcome[]): string {
  const records = outcomes.map((outcome) => {
    const told = outcomeJson(outcome) as Told;
    return CSV_COLUMNS.map((column) => cell(column, valueAt(told, column.split("."))));
  });
  return [CSV_COLUMNS, ...records].map((record) => `${record.join(",")}\r\n`).join("");
}

/** Added to at the end, never changed. */
export const CSV_COLUMNS = [
  "file",
  "error",
  "container",
  "bits",
  "sampleRate",
  "channels",
  "duration",
  "truncated",
  "integrated",
  "loudnessRange",
  "loudnessRangeUnstable",
  "maxMomentary",
  "maxShortTerm",
  "truePeak",
  "samplePeak",
  "rms",
  "rmsAes17",
  "crestFactor",
  "peakToLoudness",
  "peakToShortTerm",
  "dcOffset",
  "clippedRuns",
  "notFinite",
  "nonFiniteSamples",
  "dualMono",
  "correlation",
  "lowestSustainedCorrelation",
  "width",
  "balance",
  "monoChange",
  "verdict.target",
  "verdict.result",
  "verdict.loudness.off",
  "verdict.truePeak.over",
  "verdict.playback.gain",
  "remark",
] as const;

interface Told {
  readonly [key: string]: Told | string | number | boolean | null | undefined;
}

function valueAt(told: Told[string], keys: readonly string[]): Told[string] {
  return keys.reduce<Told[string]>((at, key) => (typeof at === "object" && at !== null ? at[key] : undefined), told);
}

function cell(column: string, value: Told[string]): string {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  if (typeof value === "boolean") return String(value);
  if (typeof value !== "string") return "";
  return quoted(column === "file" ? tameName(printable(value)) : tameText(printable(value)));
}

/** Half-width and full-width alike: spreadsheets of some countries take both. */
const OBEYED = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Standard input is `-`, which is no formula. */
function tameName(name: string): string {
  return name !== "-" && OBEYED.test(name) ? `./${name}` : name;
}

function tameText(text: string): string {
  return OBEYED.test(text) && !/^-?\d+(?:\.\d+)? LUFS$/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
