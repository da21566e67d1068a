import { COMMANDS, type Command, SONG } from "#src/cli/commands.ts";
import { type CommandSpec, type ExitCode, UsageError } from "#src/cli/frame/command.ts";
import { commandHelp, type Page } from "#src/cli/frame/help/command-help.ts";
import { overview } from "#src/cli/frame/help/overview.ts";
import { usageLine } from "#src/cli/frame/help/usage-line.ts";
import { shellWord } from "#src/cli/frame/shell-word.ts";
import { say, type Terminal } from "#src/cli/frame/terminal/terminal.ts";
import { didYouMean, meant } from "#src/model/naming/did-you-mean.ts";

/** Does what the words after `steadyhand` ask for, and says so on the terminal. */
export async function answer(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined) {
    terminal.words(overview(SPECS, pageOf(terminal, "words")));
    return 2;
  }
  if (isHelp(name) || name === "help")
    return help(
      rest.filter((word) => !isHelp(word)),
      terminal,
    );
  const command = SET_FILE.test(name) ? SONG : commandNamed(name);
  if (command === undefined) return unknown(name, terminal);
  return call(command, command === SONG ? words : rest, terminal);
}

const SPECS = COMMANDS.map(({ spec }) => spec);
const SET_FILE = /\.al[sc]$/i;

function isHelp(word: string): boolean {
  return word === "--help" || word === "-h";
}

function commandNamed(name: string): Command | undefined {
  return COMMANDS.find(({ spec }) => spec.name === name || spec.alias === name);
}

function help([name, more]: readonly string[], terminal: Terminal): ExitCode {
  if (name === undefined || name === "help") {
    terminal.out(overview(SPECS, pageOf(terminal, "out")));
    return 0;
  }
  const command = commandNamed(name);
  if (command === undefined) return unknown(name, terminal);
  if (more !== undefined) return wrong("help", "one command at a time.", "usage: steadyhand help COMMAND", terminal);
  terminal.out(commandHelp(command.spec, pageOf(terminal, "out")));
  return 0;
}

async function call(command: Command, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { spec } = command;
  if (asksForHelp(words)) {
    terminal.out(commandHelp(spec, pageOf(terminal, "out")));
    return 0;
  }
  try {
    return await command.run(words, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return wrong(spec.name, error.message, usageLine(spec), terminal);
  }
}

/** Anywhere before `--`, behind which words are names. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return words.slice(0, end < 0 ? undefined : end).some(isHelp);
}

function wrong(name: string, sentence: string, usage: string, terminal: Terminal): 2 {
  say(terminal, `steadyhand ${name}: ${sentence}`, "refusal");
  say(terminal, usage);
  return 2;
}

/** A word that is no command may be a mistyped one, or a file that a command takes. */
function unknown(name: string, terminal: Terminal): 2 {
  const takers = SPECS.filter((spec) => takes(spec, name)).map((spec) => `steadyhand ${spec.name} ${shellWord(name)}`);
  const near = takers.length > 0 ? meant(takers) : didYouMean(name, [...SPECS.map((spec) => spec.name), "help"]);
  const what = name.startsWith("-") ? `there is no option ${name} before a command.` : `there is no command "${name}".`;
  say(terminal, `steadyhand: ${what}${near}`, "refusal");
  say(terminal, "steadyhand help lists the commands, and steadyhand COMMAND --help says more of each.");
  return 2;
}

function takes({ operands: { completes } }: CommandSpec, name: string): boolean {
  if (completes?.kind !== "files") return false;
  return completes.endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}

function pageOf({ page = PAGE, columns, coloured }: Terminal, on: "out" | "words"): Page {
  return {
    columns: on === "out" ? page : Math.min(PAGE, columns ?? PAGE),
    coloured: coloured?.[on] === true,
  };
}

const PAGE = 80;
