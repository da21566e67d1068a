import { UsageError } from "#src/cli/frame/command.ts";
import type { NumberOption, OptionSpec } from "#src/cli/frame/options/option-spec.ts";
import { rangeWords, readNumber } from "#src/cli/frame/quantity/read-number.ts";
import { alike } from "#src/model/naming/alike.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";
import { plainName } from "#src/model/naming/near-names.ts";

/** @throws UsageError for a value that the option does not take. `called` is the option as the sentence names it. */
export function readValue(
  called: string,
  option: Exclude<OptionSpec, { kind: "switch" }>,
  text: string,
): string | number {
  if (option.kind === "number") return numberOf(called, option, text);
  return option.kind === "choice" ? choiceOf(called, option.choices, text) : text;
}

/** One of some words, in any case. @throws UsageError for another. */
export function choiceOf<Choice extends string>(called: string, choices: readonly Choice[], text: string): Choice {
  const found = choices.find((choice) => choice === text) ?? choices.find((choice) => alike(choice, text));
  if (found !== undefined) return found;
  throw new UsageError(`${called} takes ${listed(choices)}, not "${text}".${didYouMean(text, choices)}`);
}

/** `hold, glide or return`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

function numberOf(called: string, option: NumberOption, text: string): string | number {
  const { names = [], aliases = {} } = option;
  const wanted = plainName(text);
  const known = [...names.map((name) => [name, name] as const), ...Object.entries(aliases)];
  const [, name] = known.find(([each]) => wanted !== "" && plainName(each) === wanted) ?? [];
  if (name !== undefined) return name;
  const read = readNumber(text, option);
  if (read.ok) return read.value;
  const range = rangeWords(option);
  if (names.length === 0) throw new UsageError(`${called} ${read.error}`);
  if (!/^\s*\p{L}/u.test(text))
    throw new UsageError(`${called} ${read.error.replace(range, `${range}, or ${listed(names)}`)}`);
  if (option.open === true) return text;
  throw unknownName(called, option, text, { names, all: known.map(([each]) => each) });
}

/** What to say of a word that is none of an option's names, of which `all` may be more than are listed. */
export function unknownName(
  called: string,
  option: NumberOption,
  text: string,
  { names, all }: { readonly names: readonly string[]; readonly all: readonly string[] },
): UsageError {
  const near = didYouMean(text, all);
  const advice = near === "" ? ` It takes ${rangeWords(option)}, or ${listed(names)}.` : near;
  return new UsageError(`${called} does not know "${text}".${advice}`);
}
