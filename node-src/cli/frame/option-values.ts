import { UsageError } from "#src/cli/frame/command.ts";

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** The option's text, or `undefined` when it was not given. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** @throws UsageError when the option is missing. */
export function neededOption(options: Options, name: string): string {
  const value = textOption(options, name);
  if (value === undefined || value === "") throw new UsageError(`--${name} is needed.`);
  return value;
}

/**
 * The option as a number between two bounds, or `undefined` when it was not given.
 * @throws UsageError when it is no number or lies outside.
 */
export function numberOption(options: Options, name: string, range: readonly [number, number]): number | undefined {
  const text = textOption(options, name);
  if (text === undefined) return undefined;
  const value = text.trim() === "" ? Number.NaN : Number(text);
  const [low, high] = range;
  if (!Number.isFinite(value) || value < low || value > high) {
    throw new UsageError(`--${name} takes a number from ${low} to ${high}, not "${text}".`);
  }
  return value;
}

/** @throws UsageError when the option is none of the choices. */
export function choiceOption<Choice extends string>(
  options: Options,
  name: string,
  choices: readonly Choice[],
): Choice | undefined {
  const text = textOption(options, name);
  if (text === undefined) return undefined;
  const found = choices.find((choice) => choice === text);
  if (found === undefined) throw new UsageError(`--${name} takes ${choices.join(" or ")}, not "${text}".`);
  return found;
}
