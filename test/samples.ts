import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Real sets, devices and recordings may not enter the repository; a folder of them is named by this variable. */
export const SAMPLES_VARIABLE = "STEADYHAND_SAMPLES";

/**
 * Absolute path of a file or folder among the samples, as in `samplePath("audio/libri1.ogg")`; `null` without the variable or
 * where the folder does not hold it.
 *
 * @throws Error where the variable names no folder: a typing error must not pass as skipped tests.
 */
export function samplePath(inside: string): string | null {
  const folder = process.env[SAMPLES_VARIABLE];
  if (folder === undefined || folder === "") return null;
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Error(`${SAMPLES_VARIABLE} names no folder: ${folder}`);
  const path = join(folder, inside);
  return existsSync(path) ? path : null;
}

/**
 * Files below a folder of the samples, by their path inside it, sorted.
 *
 * Edge: one row of words where there is none, so that a table of tests keeps the row that is skipped by name.
 */
export function sampleNames(folder: string, name: RegExp): readonly string[] {
  const path = samplePath(folder);
  const found = path === null ? [] : readdirSync(path, { recursive: true, encoding: "utf8" });
  const names = found.map((file) => file.replaceAll("\\", "/")).filter((file) => name.test(file));
  return names.length > 0 ? names.sort() : [`(no ${folder} at hand)`];
}
