import { basename, isAbsolute, join, sep } from "node:path";
import { isNetworkPath } from "#src/adapters/als/file/is-network-path.ts";
import { alike } from "#src/model/naming/alike.ts";

/** How a set names a sample: folders and file as text, the absolute path as the machine that saved it knew it. */
export interface SampleNaming {
  readonly name: string;
  readonly relative: string | null;
  readonly absolute: string | null;
  /** What the relative path starts from, where the set says so: its own folder, its project's, or one of Live's libraries. */
  readonly from?: "set" | "project" | "library";
}

/** Folders that a set's paths start from; the project is `null` where the set lies in none. */
export interface SampleGround {
  readonly folder: string;
  readonly project: string | null;
}

/**
 * Where a sample may lie, the likeliest first: by its relative path, then by that part of its absolute path that lies inside
 * the project, then at its absolute path. What names a network by its spelling is left out.
 *
 * A path into one of Live's libraries starts from a folder of that machine, so there the absolute path comes first.
 */
export function samplePlaces({ relative, absolute, from }: SampleNaming, ground: SampleGround): readonly string[] {
  const grounds = from === "project" ? [ground.project, ground.folder] : [ground.folder, ground.project];
  const beside = grounds.flatMap((base) => (base === null ? [] : spellings(relative).map((path) => join(base, path))));
  const inside = grounds.flatMap((base) => (base === null || absolute === null ? [] : partInside(absolute, base)));
  const whole = absolute !== null && isAbsolute(absolute) && !isNetworkPath(absolute) ? [absolute] : [];
  return [...new Set(from === "library" ? [...whole, ...beside, ...inside] : [...beside, ...inside, ...whole])];
}

/** A relative path as written, and with Windows' separators turned where this machine has others. */
function spellings(relative: string | null): string[] {
  if (relative === null || relative === "" || isAbsolute(relative) || isNetworkPath(relative)) return [];
  return sep === "/" && relative.includes("\\") ? [relative, relative.replaceAll("\\", "/")] : [relative];
}

/** What follows the project's own name in a path of another machine. */
function partInside(absolute: string, project: string): string[] {
  const parts = absolute.split(/[\\/]+/);
  const at = parts.findLastIndex((part) => alike(part, basename(project)));
  const rest = at < 0 ? [] : parts.slice(at + 1);
  return rest.length === 0 || rest.some((part) => /^\.\.$/.test(part)) ? [] : [join(project, ...rest)];
}
