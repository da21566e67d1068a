import { alsHost } from "#src/adapters/als/als-host.ts";
import { type Command, type CommandCall, type ExitCode, say, UsageError } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { readyCommands } from "#src/cli/set/ready-commands.ts";
import { setWords } from "#src/cli/set/set-words.ts";
import { describeSet } from "#src/cli/set-description.ts";

/** `steadyhand set`: what a Live Set holds. */
export const setCommand: Command = {
  name: "set",
  summary: "what a Live Set holds: tracks, clips, files, devices, envelopes",
  usage: "set SET.als [--json]",
  help: `Reads a Live Set of Live 9 to 12 (.als or .alc) and shows its numbered tracks with faders, sends, clips, files, devices and
their parameters as Live shows them, and automation; then scenes, locators, and missing files with the paths that were looked at.

  --json   the whole of it as one JSON document on stdout, warp markers and raw values included

steadyhand SET.als alone shows the same, and commands for this set that are ready to run.

Example:
  steadyhand set "My Song.als"
  steadyhand set "My Song.als" --json`,
  options: { json: { type: "boolean" } },
  run: (call) => showSet(call, false),
};

/** `steadyhand SET.als`: the same, and commands that are ready to run. */
export const songCommand: Command = {
  ...setCommand,
  usage: "SET.als [--json]",
  run: (call) => showSet(call, true),
};

async function showSet({ operands, options, terminal }: CommandCall, withCommands: boolean): Promise<ExitCode> {
  const [path, more] = operands;
  if (path === undefined) throw new UsageError("name a set to read.");
  if (more !== undefined) throw new UsageError("one set at a time.");
  const read = await alsHost(path).read();
  if (!read.ok) {
    say(terminal, read.error.sentence);
    return 1;
  }
  for (const warning of read.value.warnings) say(terminal, warning);
  const commands = withCommands ? await readyCommands(read.value, path) : [];
  if (options["json"] === true) {
    terminal.out(toJson({ ...describeSet(read.value), ...(withCommands ? { commands } : {}) }));
    return 0;
  }
  terminal.out(setWords(read.value));
  if (commands.length > 0) terminal.out(`Commands ready to run\n${commands.map((each) => `  ${each}\n`).join("")}`);
  return 0;
}
