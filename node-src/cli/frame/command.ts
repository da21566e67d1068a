import type { ParseArgsConfig } from "node:util";
import { printable } from "#src/model/printable.ts";

/** 0 done, 1 refused (a sentence on stderr that says so if anything was written), 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** One word of the command line. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Everything `--help` prints after the usage line, an example included. */
  readonly help: string;
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  run(call: CommandCall): Promise<ExitCode>;
}

export interface CommandCall {
  readonly operands: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly terminal: Terminal;
}

/** Where a command speaks: its one result on `out`, progress and words on `words`. */
export interface Terminal {
  readonly interactive: boolean;
  out(text: string): void;
  words(text: string): void;
}

/** The call itself was wrong: the sentence goes to stderr with the usage, and the exit code is 2. */
export class UsageError extends Error {}

/** One sentence on `words`, on one line, whatever names are in it. */
export function say(terminal: Terminal, sentence: string): void {
  terminal.words(`${printable(sentence)}\n`);
}
