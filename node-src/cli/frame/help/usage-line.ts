import type { CommandSpec } from "#src/cli/frame/command.ts";
import { optionWord } from "#src/cli/frame/options/option-named.ts";
import type { OptionSpec } from "#src/cli/frame/options/option-spec.ts";

/** `usage: steadyhand ride SET.als --track T [OPTION...]`: what is needed, and the rest where it fits into one line. */
export function usageLine({ name, operands, options }: CommandSpec): string {
  const all = Object.entries(options);
  const needed = all.filter(([, option]) => isNeeded(option));
  const rest = all.filter(([, option]) => !isNeeded(option)).map(([each, option]) => `[${optionWord(each, option)}]`);
  const begins = [
    "usage: steadyhand",
    name,
    operands.value,
    ...needed.map(([each, option]) => optionWord(each, option)),
  ];
  const whole = [...begins, ...rest].filter((word) => word !== "").join(" ");
  if (whole.length <= LINE) return whole;
  return [...begins.filter((word) => word !== ""), "[OPTION...]"].join(" ");
}

function isNeeded(option: OptionSpec): boolean {
  return option.kind !== "switch" && option.required === true;
}

/** Columns of the terminals that people had first, and still the least that a window has. */
const LINE = 80;
