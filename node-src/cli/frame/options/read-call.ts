import { parseArgs } from "node:util";
import { type CommandSpec, UsageError } from "#src/cli/frame/command.ts";
import { type OptionToken, optionNamed, optionWord } from "#src/cli/frame/options/option-named.ts";
import type { OptionSpec, OptionSpecs, OptionValues } from "#src/cli/frame/options/option-spec.ts";
import { readOperands } from "#src/cli/frame/options/read-operands.ts";
import { readValue } from "#src/cli/frame/options/read-value.ts";

/** The words after a command's name, read by its table. */
export interface ReadCall<Options extends OptionSpecs> {
  readonly operands: readonly string[];
  readonly options: OptionValues<Options>;
}

/** @throws UsageError for the first thing that the command's table does not have or take. */
export function readCall<Options extends OptionSpecs>(
  spec: CommandSpec<Options>,
  words: readonly string[],
): ReadCall<Options> {
  const operands: string[] = [];
  const given = new Map<string, string | true>();
  for (const token of tokensOf(spec.options, words)) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const [name, option] = optionNamed(spec.options, token);
    const value = option.kind === "switch" ? switched(name, token) : valued(name, option, token);
    given.set(name, repeats(option) && given.has(name) ? `${given.get(name)}\n${value}` : value);
  }
  return { operands: readOperands(spec, operands), options: readAll(spec.options, given) };
}

function repeats(option: OptionSpec): boolean {
  return option.kind === "text" && option.repeats === true;
}

function tokensOf(options: OptionSpecs, words: readonly string[]) {
  const known = Object.entries(options).map(([name, { kind, short }]) => [
    name,
    { type: kind === "switch" ? ("boolean" as const) : ("string" as const), ...(short === undefined ? {} : { short }) },
  ]);
  return parseArgs({
    args: [...words],
    options: Object.fromEntries(known),
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens;
}

function switched(name: string, { value }: OptionToken): true {
  if (value !== undefined) throw new UsageError(`--${name} takes no value: leave out "${value}".`);
  return true;
}

function valued(name: string, option: Exclude<OptionSpec, { kind: "switch" }>, token: OptionToken): string {
  const { value, inlineValue } = token;
  if (value === undefined) throw new UsageError(`--${name} takes a value: ${optionWord(name, option)}.`);
  if (inlineValue !== true && /^-./.test(value) && !NEGATIVE.test(value))
    throw new UsageError(
      `--${name} takes a value, and "${value}" looks like an option: write --${name}=${value} if it is one.`,
    );
  return value;
}

/** A number below zero, or minus infinity. */
const NEGATIVE = /^-(?:[\d.,]|inf|\u221e)/i;

function readAll<Options extends OptionSpecs>(
  options: Options,
  given: ReadonlyMap<string, string | true>,
): OptionValues<Options> {
  const values = Object.entries(options).map(([name, option]) => {
    const value = given.get(name);
    if (option.kind === "switch") return [name, value === true];
    if (option.required === true && (value === undefined || value === "")) throw new UsageError(`--${name} is needed.`);
    return [name, typeof value === "string" ? readValue(`--${name}`, option, value) : undefined];
  });
  return Object.fromEntries(values) as OptionValues<Options>;
}
