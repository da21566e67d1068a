import type { ScaledParameter } from "#src/adapters/lom/stored/stored-parameters.ts";
import type { RawValue } from "#src/model/units.ts";

/** A stored value as a person sets it in Live: `"Threshold to -18.0 dB"`. */
export function handWords({ parameter, scale }: ScaledParameter, stored: RawValue): string {
  const { shown } = scale;
  if (shown === null) return `${parameter.name} to ${stored}`;
  const value = shown.scale.toValue(stored);
  switch (shown.unit) {
    case "ratio":
      return `${parameter.name} to ${digits(value)} : 1`;
    case "pan":
      return `${parameter.name} to ${Math.abs(Math.round(value))}${value < 0 ? "L" : value > 0 ? "R" : ""}`;
    case "":
      return `${parameter.name} to ${digits(value)}`;
    default:
      return `${parameter.name} to ${digits(value)} ${shown.unit}`;
  }
}

/** Three digits or two behind the point. */
function digits(value: number): string {
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2);
}
