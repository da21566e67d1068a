import { DYNAMICS_NAMES } from "#src/knowledge/live/parameter-names/dynamics-names.ts";
import { FILTER_NAMES } from "#src/knowledge/live/parameter-names/filter-names.ts";
import type { NameRows } from "#src/knowledge/live/parameter-names/name-rows.ts";
import { SPACE_NAMES } from "#src/knowledge/live/parameter-names/space-names.ts";

/** All that a parameter goes by. */
export interface ParameterNames {
  /** Paths in set files: more than one where Live moved it between versions. */
  readonly paths: readonly string[];
  /** As Live shows it, the newest name first. */
  readonly shown: readonly string[];
}

/**
 * What a parameter of a device of Live's own goes by, asked by the device's class and any of its names: the path that a set file
 * has, or the name that a running Live gives. Nothing is known of other devices' parameters, but that each has its switch.
 * Source: as dynamics-names.ts.
 */
export function liveParameterNames(className: string, name: string): ParameterNames {
  return namesOf(className).get(name) ?? NOTHING;
}

/** Classes whose names are known. */
export const NAMED_CLASSES: readonly string[] = Object.keys({ ...DYNAMICS_NAMES, ...FILTER_NAMES, ...SPACE_NAMES });

const NOTHING: ParameterNames = { paths: [], shown: [] };
const TABLES: Readonly<Record<string, NameRows>> = { ...DYNAMICS_NAMES, ...FILTER_NAMES, ...SPACE_NAMES };
/** The switch that every device has. */
const SWITCH: NameRows = { On: "Device On" };
const KNOWN = new Map<string, ReadonlyMap<string, ParameterNames>>();

function namesOf(className: string): ReadonlyMap<string, ParameterNames> {
  const known = KNOWN.get(className);
  if (known !== undefined) return known;
  const made = byAnyName({ ...SWITCH, ...(Object.hasOwn(TABLES, className) ? TABLES[className] : {}) });
  KNOWN.set(className, made);
  return made;
}

/** Rows of the same shown names are one parameter; no name is of two (test/knowledge/live/live-parameter-names.test.ts). */
function byAnyName(rows: NameRows): ReadonlyMap<string, ParameterNames> {
  const paths = new Map<string, string[]>();
  for (const [path, shown] of Object.entries(rows)) paths.set(shown, [...(paths.get(shown) ?? []), path]);
  const all = [...paths].map(([shown, of]): ParameterNames => ({ paths: of, shown: shown.split("|") }));
  return new Map(all.flatMap((names) => [...names.paths, ...names.shown].map((name) => [name, names] as const)));
}
