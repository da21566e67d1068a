import { cyclePoints, cycleRange } from "#src/model/recipe/cycle/cycle-points.ts";
import { isRecord } from "#src/model/recipe/preset-file/is-record.ts";
import { quoted } from "#src/model/recipe/preset-file/words-problem.ts";
import type { NumberSetting, SettingSpec, SettingSpecs, StepsSetting } from "#src/model/recipe/settings.ts";

/** What is wrong with a preset's values, measured by the recipe's table; `null` when nothing is. */
export function settingsProblem(values: unknown, specs: SettingSpecs): string | null {
  if (!isRecord(values)) return `has ${quoted(values)} for “values”: it takes an object`;
  for (const [key, value] of Object.entries(values)) {
    const spec = Object.hasOwn(specs, key) ? specs[key] : undefined;
    if (spec === undefined) return `sets ${quoted(key)}, which its recipe does not know`;
    const takes = valueProblem(value, spec);
    if (takes !== null) return `has ${quoted(value)} for ${quoted(key)}: it takes ${takes}`;
  }
  return null;
}

/** What the setting takes, where it does not take this. */
function valueProblem(value: unknown, spec: SettingSpec): string | null {
  if (spec.kind === "number") return numberProblem(value, spec);
  if (spec.kind === "choice") return spec.options.some((option) => option === value) ? null : spec.options.join(", ");
  if (spec.kind === "points") return cyclePoints(value, spec.most) === null ? cycleRange(spec.most) : null;
  return stepsProblem(value, spec);
}

function numberProblem(value: unknown, { minimum, maximum, unit }: NumberSetting): string | null {
  const within = isFiniteNumber(value) && value >= minimum && value <= maximum;
  return within ? null : `a number from ${minimum} to ${maximum}${unit === "" ? "" : ` ${unit}`}`;
}

function stepsProblem(value: unknown, { most }: StepsSetting): string | null {
  const fits =
    Array.isArray(value) &&
    value.length >= 1 &&
    value.length <= most &&
    value.every((step) => isFiniteNumber(step) && step >= 0 && step <= 1);
  return fits ? null : `a list of 1 to ${most} numbers from 0 to 1`;
}

function isFiniteNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
