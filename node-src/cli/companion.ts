import { companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { COMPANION_FILES } from "#src/adapters/companion/install/companion-files.ts";
import { installCompanion, realCompanionFolder } from "#src/adapters/companion/install/install-companion.ts";
import { isNewer, type Standing } from "#src/adapters/companion/install/installed-folder.ts";
import { type Uninstalled, uninstallCompanion } from "#src/adapters/companion/install/uninstall-companion.ts";
import { companionSettingsPath, DEFAULT_PORT, isUsablePort, ownWhereabouts } from "#src/adapters/companion/settings.ts";
import { findUserLibrary, knownLibraries } from "#src/adapters/disk/find-user-library.ts";
import { askYesNo } from "#src/cli/companion/ask-yes-no.ts";
import { type CompanionStatus, companionStatus, type RunningCompanion } from "#src/cli/companion/companion-status.ts";
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
  status                what is installed, and which running Lives answer
  uninstall             remove what install wrote, and nothing else

  --user-library DIR    where Live's User Library is, when it is not found by itself
  --port N              listen on this port of 127.0.0.1 (${DEFAULT_PORT} by default), a second Live on the next
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
    terminal.out(
      `The companion ${words}: ${folder} (port ${listening} of 127.0.0.1)\n${await elsewhere(library.value)}${CLICKS}`,
    );
  }
  return 0;
}

/** Live looks for control surfaces in its own User Library only. */
async function elsewhere(library: string): Promise<string> {
  const [live] = await knownLibraries(ownWhereabouts());
  return live === undefined || (await realCompanionFolder(live)) === (await realCompanionFolder(library))
    ? ""
    : `Live's own User Library is ${live}: there the companion is found only once Live uses ${library}.\n`;
}

async function status({ options, terminal }: CommandCall): Promise<ExitCode> {
  const library = await userLibrary(options);
  if (!library.ok && textOption(options, "user-library") !== undefined) return refuse(library.error, terminal);
  const known = await knownLibraries(ownWhereabouts());
  const found = await companionStatus(library.ok ? library.value : null, settingsPath(), COMPANION_FILES, known);
  terminal.out(options["json"] === true ? toJson(found) : statusWords(found));
  return 0;
}

async function uninstall({ options, terminal }: CommandCall): Promise<ExitCode> {
  const library = await userLibrary(options);
  if (!library.ok) return refuse(library.error, terminal);
  const removed = await uninstallCompanion({
    userLibrary: library.value,
    settingsPath: settingsPath(),
    files: COMPANION_FILES,
    force: options["force"] === true,
    knownLibraries: await knownLibraries(ownWhereabouts()),
    answers: anyAnswer,
  });
  if (!removed.ok) return refuse(removed.error, terminal);
  terminal.out(options["json"] === true ? toJson(removed.value) : removedWords(removed.value));
  return 0;
}

async function anyAnswer(): Promise<boolean> {
  const writer = companionWriter({ settingsPath: settingsPath() });
  const greeting = await writer.greet();
  await writer.close();
  return greeting.ok || greeting.error.code !== "companion-missing";
}

function removedWords({ folder, removed, left, token, keptFor }: Uninstalled): string {
  const stays = left.length > 0 ? `; left there, as no install wrote it: ${left.join(", ")}` : "";
  const files = removed
    ? `The companion is removed from ${folder}${stays}`
    : `No install of ours is in ${folder}${stays}`;
  if (token !== "kept") return `${files}\n`;
  if (keptFor === "running")
    return `${files}\nThe token stays, as a running Live uses it: quit Live and uninstall again.\n`;
  return keptFor === null ? `${files}\n` : `${files}\nThe token stays for the companion in ${keptFor}\n`;
}

async function userLibrary(options: CommandCall["options"]): Promise<Result<string, Refusal>> {
  return findUserLibrary(ownWhereabouts(), textOption(options, "user-library"));
}

function settingsPath(): string {
  return companionSettingsPath(ownWhereabouts());
}

function replaceQuestion(standing: Standing): string {
  const { folder, state, version } = standing;
  if (state === "foreign") return `${folder} is there and was not made by Steadyhand. Write the companion into it?`;
  return isNewer(standing, COMPANION_FILES)
    ? `${folder} holds a newer companion (${version}). Replace it by this older one?`
    : `${folder} holds the companion ${version}, or an edited one. Replace its files?`;
}

function statusWords(status: CompanionStatus): string {
  const { folder, installed, current, version, companions, problem, elsewhere: others } = status;
  const files = installed
    ? `${folder}: version ${version}${current ? "" : ", not this one or edited: run steadyhand companion install"}`
    : "not installed: run steadyhand companion install";
  const answers = companions.length > 0 ? companions.map(answerWords) : [problem ?? ""];
  const more = others.map((other) => `also in  ${other}\n`).join("");
  return `files    ${files}\n${more}${answers.map((answer) => `running  ${answer}\n`).join("")}`;
}

function answerWords({ liveVersion, port, shape, version, process, set }: RunningCompanion): string {
  if (liveVersion === null) {
    return `version ${version} answers on port ${port} in another language: run steadyhand companion install --force and start Live again`;
  }
  const open = set === null || set === "" ? "an unnamed set" : `“${set}”`;
  return `Live ${liveVersion} with ${open} (process ${process}) answers on port ${port}: draws ${shape}, version ${version}`;
}

function refuse(error: Refusal, terminal: CommandCall["terminal"]): ExitCode {
  terminal.words(`${error.sentence}\n`);
  return 1;
}
