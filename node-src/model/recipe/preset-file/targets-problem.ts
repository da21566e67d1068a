import type { LaneRole } from "#src/model/recipe/lane.ts";
import { type PresetTarget, TARGET_BENDS } from "#src/model/recipe/preset.ts";
import { isRecord } from "#src/model/recipe/preset-file/is-record.ts";
import { quoted, textProblem } from "#src/model/recipe/preset-file/words-problem.ts";

/** What is wrong with what a preset moves; `null` when nothing is. */
export function targetsProblem(targets: unknown): string | null {
  if (!Array.isArray(targets)) return `has ${quoted(targets)} for “targets”: it takes a list`;
  if (targets.length > MOST_TARGETS) return `has ${targets.length} targets: it takes ${MOST_TARGETS} at most`;
  for (const target of targets) {
    const problem = targetProblem(target);
    if (problem !== null) return problem;
  }
  return placesProblem(targets.map((target: PresetTarget) => target.place));
}

/** What is mapped by hand takes the place of all else, so a target beside it would be passed over. */
function placesProblem(places: readonly (number | undefined)[]): string | null {
  const placed = places.filter((place) => place !== undefined);
  if (placed.length === 0) return null;
  if (placed.length < places.length) return "has targets with a “place” and targets without: it takes one or the other";
  const twice = placed.find((place, index) => placed.indexOf(place) !== index);
  return twice === undefined ? null : `has two targets in place ${twice}: it takes one in each`;
}

const MOST_TARGETS = 8;
const LONGEST_TARGET = 200;

function targetProblem(target: unknown): string | null {
  if (!isRecord(target)) return `has ${quoted(target)} for a target: it takes an object`;
  const { role, to, range = [0, 1], inverted = false, bend = "linear" } = target;
  if (typeof role !== "string" || !Object.hasOwn(ROLES, role))
    return `has a target for ${quoted(role)}, which no lane is`;
  const problem = textProblem("to", to, LONGEST_TARGET);
  if (problem !== null) return problem;
  if (!TARGET.test((to as string).trim()))
    return `has a target ${quoted(to)}: it takes stage, volume, pan, send A or DEVICE:PARAMETER`;
  if (!isRange(range)) return "has a target whose “range” is not two rising numbers from 0 to 1";
  if (typeof inverted !== "boolean") return `has ${quoted(inverted)} for “inverted”: it takes true or false`;
  if (!TARGET_BENDS.some((known) => known === bend))
    return `has ${quoted(bend)} for “bend”: it takes ${TARGET_BENDS.join(", ")}`;
  return placeProblem(target);
}

/** The panel of targets has a knob's way for its range, or none. */
function placeProblem({ to, range, unit, place }: Readonly<Record<string, unknown>>): string | null {
  if (unit !== undefined && unit !== "way") return `has ${quoted(unit)} for a target's “unit”: it takes “way”, or none`;
  const staged = (to as string).trim() === "stage";
  if (unit === "way" && staged) return "has the stage with “unit”, which only a knob has";
  if (place === undefined) return null;
  if (!(Number.isInteger(place) && (place as number) >= 1 && (place as number) <= MOST_TARGETS))
    return `has ${quoted(place)} for a target's “place”: it takes a whole number from 1 to ${MOST_TARGETS}`;
  if (staged) return "has the stage in a “place”, which only a mapped parameter has";
  if (unit === "way" || range === undefined || isWhole(range as PresetTarget["range"])) return null;
  return `has a “range” in place ${String(place)} without “unit”: “way”`;
}

function isWhole([low, high]: PresetTarget["range"]): boolean {
  return low === 0 && high === 1;
}

const TARGET = /^(stage|volume|pan|send \S.*|[^:]+:.+)$/;

const ROLES: Readonly<Record<LaneRole, true>> = {
  gain: true,
  pan: true,
  highPass: true,
  lowPass: true,
  resonance: true,
  send: true,
  returnGain: true,
  mix: true,
  width: true,
  lowBand: true,
  highBand: true,
  pitch: true,
  drive: true,
  driveTrim: true,
  threshold: true,
};

function isRange(range: unknown): boolean {
  if (!Array.isArray(range) || range.length !== 2) return false;
  const [low, high] = range as readonly unknown[];
  return typeof low === "number" && typeof high === "number" && low >= 0 && low < high && high <= 1;
}
