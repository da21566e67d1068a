import { UsageError } from "#src/cli/frame/command.ts";
import type { OptionSpec, OptionSpecs } from "#src/cli/frame/options/option-spec.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";

/** @throws UsageError for a name that the table does not have, with those that come near. */
export function optionNamed(options: OptionSpecs, { name, rawName }: OptionToken): readonly [string, OptionSpec] {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option !== undefined) return [name, option];
  const near = didYouMean(rawName, [...Object.keys(options), "help"], (each) => `--${each}`);
  throw new UsageError(`there is no option ${rawName}.${near}`);
}

/** An option as it was typed. */
export interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** An option as usage shows it: `--track T`. */
export function optionWord(name: string, option: OptionSpec): string {
  return option.kind === "switch" ? `--${name}` : `--${name} ${option.value}`;
}
