import { type Streams, standardTerminal } from "#src/cli/frame/terminal/standard-terminal.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import { printable } from "#src/model/printable.ts";

/**
 * Answers the words that a process was started with; gives its exit code.
 *
 * Edge: an error that no command turns into a refusal ends in one sentence and code 1, never in a stack.
 */
export async function answerProcess(words: readonly string[], streams: Streams): Promise<number> {
  try {
    return await answered(words, streams);
  } catch (error) {
    const what = printable(error instanceof Error ? error.message : String(error));
    streams.stderr.write(
      `steadyhand: something went wrong inside (${what}); what it was writing was not put in place.\n`,
    );
    return 1;
  }
}

/** The version is asked for by scripts, often: nothing else is loaded for it. */
async function answered(words: readonly string[], streams: Streams): Promise<number> {
  const terminal = standardTerminal(streams);
  if (!["--version", "-v", "-V"].includes(words[0] ?? ""))
    return (await import("#src/cli/answer.ts")).answer(words, terminal);
  terminal.out(`steadyhand ${VERSION}\n`);
  return 0;
}
