import { type CommandSpec, UsageError } from "#src/cli/frame/command.ts";
import { listed } from "#src/cli/frame/options/read-value.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";

/** @throws UsageError for too few, too many, or a word that is none of the choices. */
export function readOperands(
  { name, operands }: Pick<CommandSpec, "name" | "operands">,
  given: readonly string[],
): readonly string[] {
  const { least, most, choices, missing, more, completes, piped } = operands;
  if (given.includes("-") && completes?.kind === "files" && piped !== true)
    throw new UsageError(
      `- stands for what is piped in, which ${name} does not take: write it to a file and name that.`,
    );
  if (given.length < least) throw new UsageError(missing ?? `${name} takes ${operands.value}.`);
  if (most !== "any" && given.length > most) throw new UsageError(more ?? `${name} takes no operand.`);
  return choices === undefined ? given : given.map((word) => chosen(choices, operands.called, word));
}

function chosen(choices: readonly string[], called: string | undefined, word: string): string {
  const found = choices.find((choice) => choice === word.toLowerCase());
  if (found !== undefined) return found;
  throw new UsageError(
    `there is no ${called === undefined ? "" : `${called} `}"${word}".${didYouMean(word, choices)} Choose ${listed(choices)}.`,
  );
}
