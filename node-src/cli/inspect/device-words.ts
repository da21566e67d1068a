import { columnsOf } from "#src/cli/frame/terminal/columns-of.ts";
import { cutEnd } from "#src/cli/frame/terminal/cut-text.ts";
import { type Cells, tableLines } from "#src/cli/frame/terminal/table-lines.ts";
import { wrapped } from "#src/cli/frame/terminal/wrapped.ts";
import { wrappedList } from "#src/cli/frame/wrapped-list.ts";
import type { DeviceDescription } from "#src/cli/inspect/describe-device.ts";
import type { ParameterDescription } from "#src/cli/inspect/describe-parameter.ts";
import { printable } from "#src/model/printable.ts";

/** A device as text for a terminal, in lines of at most `page` columns; as wide as they come where that is left out. */
export function deviceWords(device: DeviceDescription, page = Number.POSITIVE_INFINITY): string {
  const section = (title: string, rows: readonly Cells[]) => sectionLines(title, rows, page);
  const lines = [
    ...head(device),
    ...section(
      "Files",
      device.files.map(({ name, type, size, flag }) => [name, type, `${size} bytes`, `flag 0x${flag.toString(16)}`]),
    ),
    ...section("Parameters", device.parameters.map(parameterRow)),
    ...section(
      "Banks",
      device.banks.map(({ name, parameters }) => [name, parameters.join(" | ")]),
    ),
    ...objectLines(device.objects, page),
    ...section(
      "Dependencies",
      device.dependencies.map((name) => [name]),
    ),
  ];
  return `${lines.flatMap((line) => (line === "" ? [line] : wrapped(line, page, HANGING))).join("\n")}\n`;
}

/** Before what a line goes on with. */
const HANGING = "      ";

function head(device: DeviceDescription): string[] {
  const { file, size, type, encrypted, width, latency } = device;
  return [
    file,
    `  ${type.name} (${type.code}), ${stateOf(device)}, ${size} bytes, ${flagWords(device)}`,
    ...savedBy(device),
    ...(width === null ? [] : [`  ${width} pixels wide, latency ${latency ?? 0} samples`]),
    ...(encrypted ? ["  its patch cannot be read without its maker's key"] : []),
  ];
}

function stateOf({ encrypted, frozen }: DeviceDescription): string {
  if (encrypted) return "encrypted";
  return frozen ? "frozen" : "not frozen";
}

function flagWords({ flags }: DeviceDescription): string {
  return flags === null ? "no flags" : `flags ${flags.value} (${flags.meaning.join(", ") || "none"})`;
}

function savedBy({ savedBy: program, minimumLive, minimumMax }: DeviceDescription): string[] {
  if (program === null) return [];
  const needs = [
    ...(minimumLive === null ? [] : [`Live ${minimumLive}`]),
    ...(minimumMax === null ? [] : [`Max ${minimumMax}`]),
  ];
  return [`  saved by ${program}${needs.length > 0 ? `, needs ${needs.join(" and ")}` : ""}`];
}

function parameterRow(parameter: ParameterDescription): string[] {
  const { longName, type, range, unit, options, initial, visibility, object } = parameter;
  const values = range === null ? optionWords(options) : `${range[0]} to ${range[1]} ${unit}`;
  const start =
    initial === null ? "" : `starts at ${initial.map((value) => options[Number(value)] ?? value).join(" ")}`;
  return [cutEnd(longName, WIDEST), type, cutEnd(values, WIDEST), cutEnd(start, WIDEST), visibility, object];
}

/** As many options as there is room for, and how many there are where that is not all of them. */
function optionWords(options: readonly string[]): string {
  const all = options.join(BETWEEN);
  if (columnsOf(all) <= WIDEST) return all;
  const count = `… ${options.length} in all`;
  const shown = (many: number) => [...options.slice(0, many), count].join(BETWEEN);
  const past = options.findIndex((_, index) => columnsOf(shown(index + 1)) > WIDEST);
  return shown(past);
}

const BETWEEN = " | ";
/** Columns of a cell that names come in. */
const WIDEST = 30;

/** Nothing for an empty list. */
function sectionLines(title: string, rows: readonly Cells[], page: number): string[] {
  const filled = rows.filter((row) => row.some((cell) => cell !== "")).map((row) => row.map(printable));
  if (filled.length === 0) return [];
  return ["", title, ...tableLines(filled, { page, indent: INDENT, hanging: HANGING })];
}

function objectLines(objects: DeviceDescription["objects"], page: number): string[] {
  if (objects.length === 0) return [];
  const counted = objects.map(({ name, count }) => printable(`${name} ${count}`));
  return ["", "Objects", ...wrappedList(counted, INDENT, page).trimEnd().split("\n")];
}

const INDENT = "  ";
