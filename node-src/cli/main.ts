import { parseArgs } from "node:util";
import { isMainThread, workerData } from "node:worker_threads";
import { type Command, type ExitCode, say, type Terminal, UsageError } from "#src/cli/frame/command.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import { MEASURE_THREAD } from "#src/cli/measure/jobs/thread-name.ts";
import { printable } from "#src/model/printable.ts";

/** Each is loaded only when it is asked for: to load them all costs as much as to measure a minute of music. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  measure: async () => (await import("#src/cli/measure.ts")).measureCommand,
  set: async () => (await import("#src/cli/set.ts")).setCommand,
  ride: async () => (await import("#src/cli/ride.ts")).rideCommand,
  pump: async () => (await import("#src/cli/move.ts")).pumpCommand,
  sweep: async () => (await import("#src/cli/move.ts")).sweepCommand,
  throw: async () => (await import("#src/cli/move.ts")).throwCommand,
  move: async () => (await import("#src/cli/move.ts")).moveCommand,
  presets: async () => (await import("#src/cli/presets.ts")).presetsCommand,
  selftest: async () => (await import("#src/cli/selftest.ts")).selftestCommand,
  inspect: async () => (await import("#src/cli/inspect/inspect-command.ts")).inspectCommand,
  companion: async () => (await import("#src/cli/companion.ts")).companionCommand,
};

async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === "--version" || name === "-V") {
    terminal.out(`steadyhand ${VERSION}\n`);
    return 0;
  }
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    (name === undefined ? terminal.words : terminal.out)(await overview());
    return name === undefined ? 2 : 0;
  }
  if (/\.al[sc]$/i.test(name)) return call((await import("#src/cli/set.ts")).songCommand, words, terminal);
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    terminal.words(`steadyhand: there is no command "${printable(name)}".\n\n${await overview()}`);
    return 2;
  }
  return call(await load(), rest, terminal);
}

async function call(command: Command, words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const parsed = parseArgs({
      args: withNegativeNumbers(words),
      options: { ...command.options, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
      strict: true,
    });
    const options = parsed.values as Record<string, string | boolean | undefined>;
    if (options["help"]) {
      terminal.out(`usage: steadyhand ${command.usage}\n\n${command.help}\n`);
      return 0;
    }
    return await command.run({ operands: parsed.positionals, options, terminal });
  } catch (error) {
    if (!isUsageError(error)) throw error;
    say(terminal, `steadyhand ${command.name}: ${usageWords(error)}`);
    terminal.words(`usage: steadyhand ${command.usage}\n`);
    return 2;
  }
}

/** `--target -16` as `--target=-16`: to the parser a word with a dash in front is an option. */
function withNegativeNumbers(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (/^-(?:[\d.,]|inf)/i.test(word) && before !== undefined && /^--[a-z]+$/.test(before))
      joined[joined.length - 1] = `${before}=${word}`;
    else joined.push(word);
  }
  return joined;
}

function isUsageError(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    (error instanceof TypeError && String((error as NodeJS.ErrnoException).code).startsWith("ERR_PARSE_ARGS"))
  );
}

/** An unknown option gets a sentence of ours: the parser's own goes on about operands. */
function usageWords(error: Error): string {
  const unknown =
    (error as NodeJS.ErrnoException).code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" && /'(-[^']*)'/.exec(error.message)?.[1];
  return unknown ? `there is no option ${unknown}.` : error.message;
}

async function overview(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const lines = commands.map((command) => `  ${command.name.padEnd(10)}${command.summary}`);
  return `steadyhand: a vocal ride for Live Sets that proves its numbers\n\n${lines.join("\n")}\n\nsteadyhand COMMAND --help says more of each.\n`;
}

function standardTerminal(): Terminal {
  return {
    interactive: process.stderr.isTTY === true,
    out: (text) => void process.stdout.write(text),
    words: (text) => void process.stderr.write(text),
  };
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

/** The bundle is one file: a thread that it starts begins here, too. */
if (!isMainThread && workerData === MEASURE_THREAD) void serve();
else run();

async function serve(): Promise<void> {
  (await import("#src/cli/measure/jobs/serve-measurements.ts")).serveMeasurements();
}

function run(): void {
  main(process.argv.slice(2), standardTerminal()).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(
        `steadyhand: something went wrong inside (${printable(error instanceof Error ? error.message : String(error))}); what it was writing was not put in place.\n`,
      );
      process.exitCode = 1;
    },
  );
}
