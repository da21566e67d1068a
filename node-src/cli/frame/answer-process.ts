import { type Streams, standardTerminal } from "#src/cli/frame/terminal/standard-terminal.ts";
import type { Terminal } from "#src/cli/frame/terminal/terminal.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import { printable } from "#src/model/printable.ts";

/** What answers the words, once it is loaded; gives the exit code. */
export type Answer = (words: readonly string[], terminal: Terminal) => Promise<number>;

/**
 * Answers the words that a process was started with; gives its exit code.
 *
 * Edge: an error that no command turns into a refusal ends in one sentence and code 1, never in a stack. The version is asked for by
 * scripts, often: nothing is loaded for it.
 */
export async function answerProcess(
  words: readonly string[],
  streams: Streams,
  load: () => Promise<Answer>,
): Promise<number> {
  try {
    const terminal = standardTerminal(streams);
    if (!["--version", "-v", "-V"].includes(words[0] ?? "")) return await (await load())(words, terminal);
    terminal.out(`steadyhand ${VERSION}\n`);
    return 0;
  } catch (error) {
    const what = printable(error instanceof Error ? error.message : String(error));
    streams.stderr.write(
      `steadyhand: something went wrong inside (${what}); what it was writing was not put in place.\n`,
    );
    return 1;
  }
}
