import { companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { COMPANION_FILES } from "#src/adapters/companion/install/companion-files.ts";
import { installCompanion, realCompanionFolder } from "#src/adapters/companion/install/install-companion.ts";
import { isNewer, type Standing } from "#src/adapters/companion/install/installed-folder.ts";
import { type Uninstalled, uninstallCompanion } from "#src/adapters/companion/install/uninstall-companion.ts";
import { companionSettingsPath, isUsablePort, ownWhereabouts } from "#src/adapters/companion/settings.ts";
import { findUserLibrary, knownLibraries } from "#src/adapters/disk/find-user-library.ts";
import { askYesNo } from "#src/cli/companion/ask-yes-no.ts";
import type { COMPANION_COMMAND } from "#src/cli/companion/companion-command.ts";
import { type CompanionStatus, companionStatus, type RunningCompanion } from "#src/cli/companion/companion-status.ts";
import { type CommandCall, type ExitCode, UsageError } from "#src/cli/frame/command.ts";
import { toJson } from "#src/cli/frame/json.ts";
import { refuse } from "#src/cli/frame/terminal/terminal.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** Installs, asks for or removes the script inside Live that draws envelopes. */
export async function companion(call: CompanionCall): Promise<ExitCode> {
  if (call.operands[0] === "install") return install(call);
  return call.operands[0] === "status" ? status(call) : uninstall(call);
}

type CompanionCall = CommandCall<typeof COMPANION_COMMAND.options>;

const CLICKS = `In Live, three clicks:
  1. Start Live again, and open Settings, Link, Tempo & MIDI.
  2. Choose "Steadyhand" in an empty row under Control Surface.
  3. Leave its Input and Output on None.
`;

async function install({ options, terminal }: CompanionCall): Promise<ExitCode> {
  const { port } = options;
  if (port !== undefined && !isUsablePort(port)) throw new UsageError("--port takes no 11000 or 11001: AbletonOSC's.");
  const library = await userLibrary(options);
  if (!library.ok) return refuse(terminal, library.error.sentence);
  const installed = await installCompanion({
    userLibrary: library.value,
    settingsPath: settingsPath(),
    files: COMPANION_FILES,
    port,
    mayReplace: async (standing) => options.force || askYesNo(replaceQuestion(standing)),
  });
  if (!installed.ok) return refuse(terminal, installed.error.sentence);
  if (options.json) terminal.out(toJson(installed.value));
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

async function status({ options, terminal }: CompanionCall): Promise<ExitCode> {
  const library = await userLibrary(options);
  if (!library.ok && options["user-library"] !== undefined) return refuse(terminal, library.error.sentence);
  const known = await knownLibraries(ownWhereabouts());
  const found = await companionStatus(library.ok ? library.value : null, settingsPath(), COMPANION_FILES, known);
  terminal.out(options.json ? toJson(found) : statusWords(found));
  return 0;
}

async function uninstall({ options, terminal }: CompanionCall): Promise<ExitCode> {
  const library = await userLibrary(options);
  if (!library.ok) return refuse(terminal, library.error.sentence);
  const removed = await uninstallCompanion({
    userLibrary: library.value,
    settingsPath: settingsPath(),
    files: COMPANION_FILES,
    force: options.force,
    knownLibraries: await knownLibraries(ownWhereabouts()),
    answers: anyAnswer,
  });
  if (!removed.ok) return refuse(terminal, removed.error.sentence);
  terminal.out(options.json ? toJson(removed.value) : removedWords(removed.value));
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

async function userLibrary(options: CompanionCall["options"]): Promise<Result<string, Refusal>> {
  return findUserLibrary(ownWhereabouts(), options["user-library"]);
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
