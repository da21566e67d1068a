import { cycleWords } from "#src/model/recipe/cycle/cycle-points.ts";
import {
  isPoints,
  isShare,
  type SettingSpec,
  type SettingSpecs,
  type SettingValue,
} from "#src/model/recipe/settings.ts";

/** What a preset is set to, in words: the settings that it names itself, in the recipe's order. */
export function presetFacts(
  settings: SettingSpecs | undefined,
  values: Readonly<Record<string, SettingValue>>,
): readonly (readonly [label: string, value: string])[] {
  if (settings === undefined) return [];
  return Object.entries(settings).flatMap(([key, spec]) => {
    const value = Object.hasOwn(values, key) ? values[key] : undefined;
    return value === undefined ? [] : [[spec.label, valueWords(spec, value)] as const];
  });
}

function valueWords(spec: SettingSpec, value: SettingValue): string {
  if (isPoints(value)) return cycleWords(value);
  if (typeof value === "object") return value.map((step) => (step > 0 ? "x" : ".")).join("");
  if (typeof value === "string" || spec.kind !== "number") return String(value);
  if (value === spec.off) return "off";
  if (isShare(spec)) return `${rounded(value * PERCENT)} %`;
  const number = rounded(value);
  return spec.unit === "" ? number : `${number} ${spec.unit}`;
}

const PERCENT = 100;

function rounded(value: number): string {
  return String(Number(value.toFixed(3)));
}
