import { basename } from "node:path";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { diskMixNotes } from "#src/adapters/disk/notes/disk-mix-notes.ts";
import { keptRoles } from "#src/chassis/listening/roles/kept-roles.ts";
import type { CommandCall, ExitCode } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { readRoles } from "#src/cli/frame/options/role-option.ts";
import { refuse, warn } from "#src/cli/frame/terminal/terminal.ts";
import { terminalProgress } from "#src/cli/frame/terminal-progress.ts";
import { readyCommands } from "#src/cli/set/ready-commands.ts";
import type { SET_COMMAND } from "#src/cli/set/set-command.ts";
import { describeSet } from "#src/cli/set/set-description.ts";
import { setWords } from "#src/cli/set/set-words.ts";
import { setRoles } from "#src/decision/mix/roles/set-roles.ts";

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
  const asked = readRoles(options.role);
  const progress = terminalProgress(terminal);
  progress.report(`Reading ${basename(path)}`, Number.NaN);
  const read = await alsHost(path).read();
  progress.end();
  if (!read.ok) return refuse(terminal, read.error.sentence);
  for (const warning of read.value.warnings) warn(terminal, warning);
  const said = await keptRoles({ set: read.value, name: basename(path), asked }, diskMixNotes(path));
  if (!said.ok && asked.length > 0) return refuse(terminal, said.error.sentence);
  if (!said.ok) warn(terminal, said.error.sentence);
  const roles = setRoles(read.value, said.ok ? said.value : new Map());
  const commands = withCommands
    ? await readyCommands(read.value, path, (output) => alsHost(path, { path: output, force: false }))
    : [];
  if (options.json) {
    terminal.out(toJson({ ...describeSet(read.value, roles), ...(withCommands ? { commands } : {}) }));
    return 0;
  }
  terminal.out(setWords(read.value, roles));
  if (commands.length > 0) terminal.out(`Commands ready to run\n${commands.map((each) => `  ${each}\n`).join("")}`);
  return 0;
}
