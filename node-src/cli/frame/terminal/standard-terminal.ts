import { showsColours } from "#src/cli/frame/terminal/colours.ts";
import type { Terminal } from "#src/cli/frame/terminal/terminal.ts";

/** What of a process a terminal is made of. */
export interface Streams {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: NodeJS.ProcessEnv;
}

/** The terminal that a process was started in: standard output for results, standard error for words. */
export function standardTerminal({ stdout, stderr, env }: Streams): Terminal {
  return {
    interactive: stderr.isTTY === true && env["TERM"] !== "dumb",
    width: () => stderr.columns ?? 0,
    columns: stderr.isTTY === true ? widthOf(stderr.columns) : undefined,
    page: Math.min(PAGE, stdout.isTTY === true ? widthOf(stdout.columns) : PAGE),
    coloured: { out: showsColours(stdout.isTTY === true, env), words: showsColours(stderr.isTTY === true, env) },
    out: (text) => void stdout.write(text),
    words: (text) => void stderr.write(text),
  };
}

type Stream = Pick<NodeJS.WriteStream, "write"> & Partial<Pick<NodeJS.WriteStream, "isTTY" | "columns">>;

/** Columns of a page where nothing narrower asks for less; longer lines are hard to read. */
const PAGE = 80;
/** Narrower than that, words are left to the terminal to break. */
const LEAST = 40;

/** A terminal that does not know its width says 0. */
function widthOf(columns: number | undefined): number {
  return columns === undefined || columns === 0 ? PAGE : Math.max(LEAST, columns);
}
