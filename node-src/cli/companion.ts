import { companionSettingsPath, DEFAULT_PORT, isUsablePort, ownWhereabouts } from "#src/adapters/companion/settings.ts";
import { findUserLibrary } from "#src/adapters/disk/find-user-library.ts";
import { askYesNo } from "#src/cli/companion/ask-yes-no.ts";
import { COMPANION_FILES } from "#src/cli/companion/companion-files.ts";
import { type CompanionStatus, companionStatus } from "#src/cli/companion/companion-status.ts";
import { installCompanion } from "#src/cli/companion/install-companion.ts";
import type { Standing } from "#src/cli/companion/installed-folder.ts";
import { uninstallCompanion } from "#src/cli/companion/uninstall-companion.ts";
import { type Command, type CommandCall, type ExitCode, UsageError } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { numberOption, textOption } from "#src/cli/frame/option-values.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** `steadyhand companion`: the script inside Live that draws envelopes. */
export const companionCommand: Command = {
  name: "companion",
  summary: "the script inside Live that draws envelopes: install, status, uninstall",
  usage: "companion install|status|uninstall [--user-library DIR] [--port N] [--force] [--json]",
  help: `Installs the companion into Live's User Library (Remote Scripts/Steadyhand), with a token that only you can read.
Without it, devices play their curves themselves; with it, they draw them into session clips.

  install               write the companion, or bring it up to date
  status                what is installed, and whether a running Live answers
  uninstall             remove what install wrote, and nothing else

  --user-library DIR    where Live's User Library is, when it is not found by itself
  --port N              listen on this port of 127.0.0.1 (${DEFAULT_PORT} by default)
  --force               replace without asking
  --json                one JSON document on stdout

Example:
  steadyhand companion install
  steadyhand companion status --json`,
  options: {
    "user-library": { type: "string" },
    port: { type: "string" },
    force: { type: "boolean" },
    json: { type: "boolean" },
  },
  run: runCompanion,
};

const CLICKS = `In Live, three clicks:
  1. Start Live again, and open Settings, Link, Tempo & MIDI.
  2. Choose "Steadyhand" in an empty row under Control Surface.
  3. Leave its Input and Output on None.
`;

async function runCompanion(call: CommandCall): Promise<ExitCode> {
  const [action, more] = call.operands;
  if (more !== undefined) throw new UsageError("one of install, status, uninstall.");
  if (action === "install") return install(call);
  if (action === "status") return status(call);
  if (action === "uninstall") return uninstall(call);
  throw new UsageError(action === undefined ? "say install, status or uninstall." : `there is no "${action}".`);
}

async function install({ options, terminal }: CommandCall): Promise<ExitCode> {
  const port = numberOption(options, "port", [1024, 65_535]);
  if (port !== undefined && !isUsablePort(port)) throw new UsageError("--port takes no 11000 or 11001: AbletonOSC's.");
  const library = await userLibrary(options);
  if (!library.ok) return refuse(library.error, terminal);
  const installed = await installCompanion({
    userLibrary: library.value,
    settingsPath: settingsPath(),
    files: COMPANION_FILES,
    port,
    mayReplace: async (standing) => options["force"] === true || askYesNo(replaceQuestion(standing)),
  });
  if (!installed.ok) return refuse(installed.error, terminal);
  if (options["json"] === true) terminal.out(toJson(installed.value));
  else {
    const { folder, did, port: listening } = installed.value;
    const words = did === "nothing" ? "is there already" : `is ${did}`;
    terminal.out(`The companion ${words}: ${folder} (port ${listening} of 127.0.0.1)\n${CLICKS}`);
  }
  return 0;
}

async function status({ options, terminal }: CommandCall): Promise<ExitCode> {
  const library = await userLibrary(options);
  const found = await companionStatus(library.ok ? library.value : null, settingsPath(), COMPANION_FILES);
  terminal.out(options["json"] === true ? toJson(found) : statusWords(found));
  return 0;
}

async function uninstall({ options, terminal }: CommandCall): Promise<ExitCode> {
  const library = await userLibrary(options);
  if (!library.ok) return refuse(library.error, terminal);
  const removed = await uninstallCompanion(library.value, settingsPath(), options["force"] === true);
  if (!removed.ok) return refuse(removed.error, terminal);
  const { folder, left } = removed.value;
  if (options["json"] === true) terminal.out(toJson(removed.value));
  else if (!removed.value.removed) terminal.out(`There is no companion of ours in ${folder}\n`);
  else {
    const stays = left.length > 0 ? `; left there, as it is not ours: ${left.join(", ")}` : "";
    terminal.out(`The companion is removed from ${folder}${stays}\n`);
  }
  return 0;
}

async function userLibrary(options: CommandCall["options"]): Promise<Result<string, Refusal>> {
  return findUserLibrary(ownWhereabouts(), textOption(options, "user-library"));
}

function settingsPath(): string {
  return companionSettingsPath(ownWhereabouts());
}

function replaceQuestion({ folder, state, version }: Standing): string {
  return state === "foreign"
    ? `${folder} is there and was not made by Steadyhand. Write the companion into it?`
    : `${folder} holds the companion ${version}, or an edited one. Replace its files?`;
}

function statusWords({ folder, installed, current, version, port, running, problem }: CompanionStatus): string {
  const files = installed
    ? `${folder}: version ${version}${current ? "" : ", not this one or edited: run steadyhand companion install"}`
    : "not installed: run steadyhand companion install";
  const answer =
    running === null
      ? (problem ?? "")
      : `Live ${running.liveVersion} answers on port ${port}: draws ${running.shape}, version ${running.version}`;
  return `files    ${files}\nrunning  ${answer}\n`;
}

function refuse(error: Refusal, terminal: CommandCall["terminal"]): ExitCode {
  terminal.words(`${error.sentence}\n`);
  return 1;
}
