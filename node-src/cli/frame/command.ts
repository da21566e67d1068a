import type { Completed, OptionSpecs, OptionValues } from "#src/cli/frame/options/option-spec.ts";
import type { Terminal } from "#src/cli/frame/terminal/terminal.ts";

/** 0 done, 1 refused (a sentence on stderr that says so if anything was written), 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** One word of the command line, and all that is to be said of it: usage, help, checks and completion go by it. */
export interface CommandSpec<Options extends OptionSpecs = OptionSpecs> {
  readonly name: string;
  /** Another name for it, which older scripts call it by. */
  readonly alias?: string;
  /** One line of the overview. */
  readonly summary: string;
  /** Paragraphs of `--help` before the options. */
  readonly about: readonly string[];
  readonly operands: OperandSpec;
  readonly options: Options;
  /** Paragraphs after the options. */
  readonly after?: readonly string[];
  /** Each as the words after `steadyhand`; the first is the command's name. */
  readonly examples: readonly (readonly string[])[];
}

/** What stands without an option's name. */
export interface OperandSpec {
  /** As usage shows it: `SET.als`, `[DEVICE]`; empty where a command takes none. */
  readonly value: string;
  /** How many are taken. */
  readonly least: 0 | 1;
  readonly most: 0 | 1 | "any";
  /** Sentences for too few and for too many. */
  readonly missing?: string;
  readonly more?: string;
  /** The words that it can be, and what one of them is called. */
  readonly choices?: readonly string[];
  readonly called?: string;
  /** `-` stands for what is piped in. */
  readonly piped?: true;
  readonly completes?: Completed;
}

/** How a command was called, every option read and checked. */
export interface CommandCall<Options extends OptionSpecs = OptionSpecs> {
  readonly operands: readonly string[];
  readonly options: OptionValues<Options>;
  readonly terminal: Terminal;
}

/** What a command does. */
export type Run<Options extends OptionSpecs> = (call: CommandCall<Options>) => Promise<ExitCode>;

/** The call itself was wrong: the sentence goes to stderr with the usage, and the exit code is 2. */
export class UsageError extends Error {}
