import type { Message } from "#test/doubles/max/machine/message.ts";
import type { BoxJson } from "#test/doubles/max/machine/patcher-json.ts";
import { REFERENCE, type ReferenceLine } from "#test/doubles/max/reference/reference.ts";

/** Whether the double of an object plays a message; one without a line plays all that its patch inside does. */
export function takesMessage(name: string, { selector }: Message, json: BoxJson): boolean {
  const line = lineOf(name);
  if (line === undefined) return true;
  const own = line.options === true ? (json.saved_attribute_attributes?.valueof?.parameter_enum ?? []) : [];
  const told = words(line.takes);
  return (
    told.has("anything") ||
    told.has(selector) ||
    words(line.honours).has(selector) ||
    own.includes(selector) ||
    isPath(name, selector)
  );
}

/** What of a box's attributes its double would pass over, in words. */
export function passedOver(name: string, json: BoxJson, attributes: ReadonlyMap<string, readonly unknown[]>): string[] {
  const line = lineOf(name);
  if (line === undefined) return [];
  const given = new Map<string, unknown>([
    ...Object.entries(json).filter(([key]) => !EVERY_BOX.has(key)),
    ...Object.entries(json.saved_attribute_attributes ?? {}).filter(([key]) => key !== "valueof"),
    ...Object.entries(json.saved_object_attributes ?? {}),
    ...[...attributes].map(([key, values]) => [key, values[0]] as const),
  ]);
  const valueof = Object.keys(json.saved_attribute_attributes?.valueof ?? {}).filter((key) => !PARAMETER_KEYS.has(key));
  return [...[...given].flatMap(([key, value]) => problemOf(line, key, value)), ...valueof].map(
    (problem) => `${name} (${json.id}): the double passes over ${problem}`,
  );
}

function problemOf({ honours, looks, fixed }: ReferenceLine, key: string, value: unknown): string[] {
  if (words(honours).has(key) || words(looks).has(key)) return [];
  const only = fixed?.[key];
  if (only === undefined) return [`“${key}”`];
  return value === only ? [] : [`“${key}” at ${JSON.stringify(value)}, it plays ${JSON.stringify(only)} alone`];
}

function lineOf(name: string): ReferenceLine | undefined {
  return Object.hasOwn(REFERENCE, name) ? REFERENCE[name] : undefined;
}

/** `live.path` takes a path without the word. */
function isPath(name: string, selector: string): boolean {
  return name === "live.path" && selector.startsWith("live_");
}

/** The words of a line's field, parted once: every message that passes asks for them. */
function words(text = ""): ReadonlySet<string> {
  const found = parted.get(text) ?? new Set(text.split(" ").filter((word) => word !== ""));
  parted.set(text, found);
  return found;
}

const parted = new Map<string, ReadonlySet<string>>();

/** Keys of every box, and those that the loader itself reads. Source: Max reference, "Common Box Attributes". */
const EVERY_BOX = new Set([
  ...["id", "maxclass", "text", "varname", "numinlets", "numoutlets", "outlettype", "patching_rect", "patcher"],
  ...["presentation", "presentation_rect", "hidden", "annotation", "annotation_name", "hint", "style"],
  ...["parameter_enable", "saved_attribute_attributes", "saved_object_attributes", "fontname", "fontsize", "fontface"],
]);

/** Source: Max reference, "Live Parameters": those that the registry plays, and how Live and Push show a value. */
const PARAMETER_KEYS = new Set([
  ...["parameter_longname", "parameter_shortname", "parameter_type", "parameter_mmin", "parameter_mmax"],
  ...["parameter_initial", "parameter_initial_enable", "parameter_invisible", "parameter_enum", "parameter_order"],
  ...["parameter_exponent", "parameter_linknames"],
  ...["parameter_unitstyle", "parameter_units", "parameter_modmode", "parameter_annotation_name"],
]);
