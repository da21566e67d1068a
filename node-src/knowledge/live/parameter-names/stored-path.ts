import { deviceTree, leavesOf } from "#src/knowledge/live/device-trees/device-tree.ts";
import { FORMATS, SEEN_DEVICES } from "#src/knowledge/live/device-trees/seen-devices.ts";
import { liveParameterNames } from "#src/knowledge/live/parameter-names/live-parameter-names.ts";

/**
 * The path that a set of a version of Live has for what a running one of that version shows by a name; `null` for a name that is not known.
 *
 * Shape: `version` as Live tells it, `"12.3.2"`. Edge: of two paths of one name, the one that stands in a device of that version.
 */
export function storedPath(className: string, name: string, version: string): string | null {
  const { paths } = liveParameterNames(className, name);
  if (paths.length < 2) return paths[0] ?? null;
  const known = leavesIn(className, version);
  return paths.find((path) => known.has(path)) ?? paths[0]!;
}

const LEAVES = new Map<string, ReadonlySet<string>>();

function leavesIn(className: string, version: string): ReadonlySet<string> {
  const format = formatOf(className, version);
  const key = `${className} ${format}`;
  const known = LEAVES.get(key);
  if (known !== undefined) return known;
  const nodes = deviceTree(className, format)?.nodes ?? [];
  const made = new Set(leavesOf(nodes).map(({ path }) => path));
  LEAVES.set(key, made);
  return made;
}

/** The newest format in which the class is known, up to that of a Live 12 or later. */
function formatOf(className: string, version: string): string {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const seen = Object.hasOwn(SEEN_DEVICES, className) ? SEEN_DEVICES[className]! : {};
  const last = major > LIVE_12 ? Number.POSITIVE_INFINITY : FIRST_OF_12 + PER_MINOR * (minor + 1);
  return FORMATS.findLast((format) => format in seen && Number(format.split("_")[1]) < last) ?? "";
}

const LIVE_12 = 12;
/** Formats of Live 12 are numbered from 12000, a hundred for each of its minor versions: 12203 is of 12.2. Source: as seen-devices.ts. */
const FIRST_OF_12 = 12_000;
const PER_MINOR = 100;
