import type { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { Atom, LiveNode } from "#test/doubles/live-api/live-node.ts";
import { isLomClass } from "#test/doubles/live-api/member-table.ts";

/** Nothing is written; the message goes to the console, an empty one for what Live drops in silence. */
interface Dropped {
  readonly message: string;
}

/** The value as Live would store it, or why it drops it. */
export function checkedValue(
  live: FakeLive,
  node: LiveNode,
  member: string,
  type: string,
  given: readonly unknown[],
): Atom | Dropped {
  const value = typeof given[0] === "boolean" ? Number(given[0]) : given[0];
  if (given.length === 0) return { message: "set: invalid value" };
  const { deaf = [], rounds = {} } = live.habits;
  if (deaf.includes(String(node.values["name"])) || deaf.includes(member)) return { message: "" };
  if (INTEGERS.includes(type) || type === "float")
    return rounded(checkedNumber(node, member, type, value), rounds[String(node.values["name"])]);
  if (WORDS.includes(type)) return typeof value === "object" ? MISMATCH : String(value);
  if (type === "dictionary") return isJson(value) ? String(value) : { message: "set: invalid value" };
  return objectId(live, type, given);
}

function rounded(value: Atom | Dropped, step: number | undefined): Atom | Dropped {
  return step === undefined || typeof value !== "number" ? value : Math.round(value / step) * step;
}

function checkedNumber(node: LiveNode, member: string, type: string, value: unknown): Atom | Dropped {
  const fits = type === "float" ? typeof value === "number" : Number.isInteger(value);
  return fits ? inRange(node, member, Number(value)) : MISMATCH;
}

const MISMATCH: Dropped = { message: "set: type mismatch" };

const INTEGERS: readonly string[] = ["int", "bool", "long"];
const WORDS: readonly string[] = ["symbol", "unicode"];

function inRange(node: LiveNode, member: string, value: number): Atom | Dropped {
  if (node.type === "DeviceParameter" && member === "value" && node.values["is_enabled"] === 0) {
    return { message: "Value cannot be set, the parameter is disabled" };
  }
  const range =
    node.type === "DeviceParameter" ? [node.values["min"], node.values["max"]] : RANGES[`${node.type}.${member}`];
  const [low, high] = range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return value >= Number(low) && value <= Number(high) ? value : { message: "" };
}

/** What Live takes; anything else it drops without a word. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  "Song.tempo": [20, 999],
  "Clip.gain": [0, 1],
  "Clip.pitch_coarse": [-48, 48],
  "Clip.pitch_fine": [-50, 49],
};

function objectId(live: FakeLive, type: string, given: readonly unknown[]): Atom | Dropped {
  const words = given.flatMap((each) => String(each).split(" "));
  const found = words[0] === "id" ? live.byId(Number(words[1])) : null;
  if (found === null) return { message: "set: no valid object id" };
  return isLomClass(found.type, type) ? found.id : { message: "set: unsupported property type" };
}

function isJson(value: unknown): boolean {
  if (typeof value !== "string") return false;
  try {
    JSON.parse(value);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
