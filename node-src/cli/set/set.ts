import { basename } from "node:path";
import { alsHost } from "#src/adapters/als/als-host.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { refuse, warn } from "#src/cli/frame/terminal/terminal.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { readyCommands } from "#src/cli/set/ready-commands.ts";
import type { SET_COMMAND } from "#src/cli/set/set-command.ts";
import { describeSet } from "#src/cli/set/set-description.ts";
import { setWords } from "#src/cli/set/set-words.ts";

/** What a Live Set holds. */
export function set(call: SetCall): Promise<ExitCode> {
  return showSet(call, false);
}

/** The same, and commands that are ready to run. */
export function song(call: SetCall): Promise<ExitCode> {
  return showSet(call, true);
}

type SetCall = CommandCall<typeof SET_COMMAND.options>;

async function showSet({ operands, options, terminal }: SetCall, withCommands: boolean): Promise<ExitCode> {
  const path = operands[0]!;
  const progress = terminalProgress(terminal);
  progress.report(`Reading ${basename(path)}`, Number.NaN);
  const read = await alsHost(path).read();
  progress.end();
  if (!read.ok) return refuse(terminal, read.error.sentence);
  for (const warning of read.value.warnings) warn(terminal, warning);
  const commands = withCommands
    ? await readyCommands(read.value, path, (output) => alsHost(path, { path: output, force: false }))
    : [];
  if (options.json) {
    terminal.out(toJson({ ...describeSet(read.value), ...(withCommands ? { commands } : {}) }));
    return 0;
  }
  terminal.out(setWords(read.value));
  if (commands.length > 0) terminal.out(`Commands ready to run\n${commands.map((each) => `  ${each}\n`).join("")}`);
  return 0;
}
