import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** The companion's Python files in a folder, by their paths inside it as the installer names them. */
export function scriptsIn(folder: string): string[] {
  return namesIn(folder).filter((name) => name.endsWith(".py"));
}

/** All files in a folder and the folders in it, by their paths inside it, in order. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
}
