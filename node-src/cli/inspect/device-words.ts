import type { DeviceDescription } from "#src/cli/inspect/describe-device.ts";
import type { ParameterDescription } from "#src/cli/inspect/describe-parameter.ts";
import { printable } from "#src/model/printable.ts";

/** A device as text for a terminal. */
export function deviceWords(device: DeviceDescription): string {
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
    ...section("Objects", [[device.objects.map(({ name, count }) => `${name} ${count}`).join(", ")]]),
    ...section(
      "Dependencies",
      device.dependencies.map((name) => [name]),
    ),
  ];
  return `${lines.map(printable).join("\n")}\n`;
}

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
  const values = range === null ? options.join(" | ") : `${range[0]} to ${range[1]} ${unit}`;
  const start =
    initial === null ? "" : `starts at ${initial.map((value) => options[Number(value)] ?? value).join(" ")}`;
  return [longName, type, values, start, visibility, object];
}

/** Columns as wide as their longest cell; nothing for an empty list. */
function section(title: string, rows: readonly (readonly string[])[]): string[] {
  const filled = rows.filter((row) => row.some((cell) => cell !== ""));
  if (filled.length === 0) return [];
  const widths = (filled[0] ?? []).map((_, column) => Math.max(...filled.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  return ["", title, ...filled.map((row) => `  ${line(row)}`.trimEnd())];
}
