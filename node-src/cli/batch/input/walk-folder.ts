import { type Dirent, lstatSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Failed } from "#src/cli/batch/outcome.ts";

/** What stands in a folder. */
export interface Walked {
  /** Paths of plain files, whatever they hold. */
  readonly files: readonly string[];
  /** Folders that could not be entered. */
  readonly failed: readonly Failed[];
  /** Links that were not followed. */
  readonly links: number;
}

/**
 * The plain files of a folder and of the folders in it.
 *
 * Shape: by name, numbers in names by their size, a folder's files where its name stands; the same on every machine.
 * Edge: what begins with a dot is passed over; so are devices and pipes. Links are not followed: they may lead out, round in a circle, or to
 * a file that stands here anyway. Folders deeper than `DEEPEST` and such that may not be read are failures.
 */
export function walkFolder(folder: string): Walked {
  const walked = { files: [] as string[], failed: [] as Failed[], links: 0 };
  enter(folder, 1, walked);
  return walked;
}

/** Source: house rule: deeper than any project, shallow enough that a wrong folder ends soon. */
const DEEPEST = 16;

interface Open {
  readonly files: string[];
  readonly failed: Failed[];
  links: number;
}

function enter(folder: string, depth: number, walked: Open): void {
  const entries = depth > DEEPEST ? `lies more than ${DEEPEST} folders deep: name it by itself` : entriesOf(folder);
  if (typeof entries === "string") {
    walked.failed.push({ file: folder, error: `“${basename(folder)}” ${entries}.` });
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    const kind = kindOf(entry, path);
    if (kind === "link") walked.links += 1;
    if (kind === "folder") enter(path, depth + 1, walked);
    if (kind === "file") walked.files.push(path);
  }
}

/** Made when it is first needed: it costs a start some ten milliseconds. */
let byName: Intl.Collator | undefined;

function entriesOf(folder: string): readonly Dirent[] | string {
  byName ??= new Intl.Collator("en", { numeric: true });
  const names = byName;
  try {
    return readdirSync(folder, { withFileTypes: true }).sort(
      (a, b) => names.compare(a.name, b.name) || (a.name < b.name ? -1 : 1),
    );
  } catch {
    return "may not be read: give yourself permission to read it, or check the disk";
  }
}

/** Some disks do not say with the name what it is. */
function kindOf(entry: Dirent, path: string): "file" | "folder" | "link" | "other" {
  const known = entry.isFile() || entry.isDirectory() || entry.isSymbolicLink() || entry.isFIFO() || entry.isSocket();
  const is = known ? entry : lstatSync(path, { throwIfNoEntry: false });
  if (is?.isSymbolicLink()) return "link";
  if (is?.isDirectory()) return "folder";
  return is?.isFile() ? "file" : "other";
}
