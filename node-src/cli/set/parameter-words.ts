import { shownOf, shownScale } from "#src/curve/tapers/shown-scale.ts";
import { shownWords } from "#src/curve/tapers/shown-words.ts";
import type { Device, Parameter } from "#src/model/live-set.ts";

/** A parameter's value as Live shows it; `null` where that is not known. `className` is the device's, `"Mixer"` for the mixer. */
export function parameterWords(parameter: Parameter, className: string): string | null {
  if (parameter.kind === "boolean") return parameter.value === 0 ? "off" : "on";
  const scale = shownScale(parameter, className);
  return scale === null ? null : shownWords(shownOf(scale, parameter.value), scale.unit);
}

/**
 * The continuous parameters of a device in what Live shows, and how many others there are: switches, choices, those whose
 * shown unit is not known, and those that are not heard as the device stands.
 */
export function deviceValues({ parameters, className }: Device): {
  readonly shown: readonly string[];
  readonly others: number;
} {
  const shown = parameters.flatMap((parameter) => {
    if (parameter.kind !== "float" || parameter.unheard !== undefined) return [];
    const words = parameterWords(parameter, className);
    return words === null ? [] : [`${parameter.name} ${words}`];
  });
  return { shown, others: parameters.length - shown.length };
}
