import type { LaneRole } from "#src/model/recipe/lane.ts";
import { TARGET_BENDS } from "#src/model/recipe/preset.ts";
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
  return null;
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
  if (TARGET_BENDS.some((known) => known === bend)) return null;
  return `has ${quoted(bend)} for “bend”: it takes ${TARGET_BENDS.join(", ")}`;
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
