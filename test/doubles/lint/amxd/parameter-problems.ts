import { boxesOf, type PatchJson, type PlacedBox } from "#test/doubles/lint/amxd/patch-json.ts";

/** Parameters have values and long names of their own, and stand in the device's list; banks name those that are there. */
export function parameterProblems(patcher: PatchJson): readonly string[] {
  const boxes = boxesOf(patcher);
  const parameters = boxes.filter(isParameter);
  const names = parameters.map(longName);
  const listed = patcher.parameters ?? {};
  return [
    ...boxes.filter(isEmpty).map(({ path }) => `parameter: ${path} is one without a valueof`),
    ...names
      .filter((name, at) => names.indexOf(name) !== at)
      .map((name) => `parameter: the long name “${name}” stands twice`),
    ...parameters
      .filter(({ path }) => !(path in listed))
      .map(({ path }) => `parameter: ${path} is not in the device's list`),
    ...Object.keys(listed)
      .filter((path) => path.startsWith("obj") && !isThere(path, boxes))
      .map((path) => `parameter: ${path} is in the list and not in the patch`),
    ...bankProblems(listed["parameterbanks"], new Set([...names, ...listedNames(listed)])),
  ];
}

/** In the patch, or in one that lies in a file of its own behind a box of this patch. */
function isThere(path: string, boxes: readonly PlacedBox[]): boolean {
  return boxes.some(
    (each) => each.path === path || (each.box.patcher === undefined && path.startsWith(`${each.path}::`)),
  );
}

function listedNames(listed: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(listed).flatMap((entry) => (Array.isArray(entry) ? [String(entry[0])] : []));
}

function isParameter({ box }: PlacedBox): boolean {
  const enabled = box.parameter_enable ?? box.saved_object_attributes?.parameter_enable ?? 0;
  return enabled !== 0 && box.saved_attribute_attributes?.valueof !== undefined;
}

function isEmpty({ box }: PlacedBox): boolean {
  return box.parameter_enable === 1 && box.saved_attribute_attributes?.valueof === undefined;
}

function longName({ box }: PlacedBox): string {
  return String(box.saved_attribute_attributes?.valueof?.["parameter_longname"] ?? "");
}

function bankProblems(banks: unknown, names: ReadonlySet<string>): readonly string[] {
  const listed = Object.values((banks ?? {}) as Record<string, { readonly parameters?: readonly string[] }>);
  return listed
    .flatMap(({ parameters = [] }) => parameters)
    .filter((name) => name !== "" && name !== "-" && !names.has(name))
    .map((name) => `parameter: a bank names “${name}”, which is none`);
}
