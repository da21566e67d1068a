import { lstat, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Files, lookAt, putFiles, type Standing } from "#src/adapters/companion/install/installed-folder.ts";
import { keepSettings, settingsObject } from "#src/adapters/companion/install/keep-settings.ts";
import { makeFolders } from "#src/adapters/disk/folders/make-folders.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { caseRefusal } from "#src/model/refusals/case-refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

export interface InstallRequest {
  readonly userLibrary: string;
  readonly settingsPath: string;
  readonly files: Files;
  /** Another port than the one in use, or than the default. */
  readonly port: number | undefined;
  /** Asked before anything that stands there is replaced. */
  mayReplace(standing: Standing): Promise<boolean>;
}

export interface Installed {
  readonly folder: string;
  readonly settingsPath: string;
  readonly port: number;
  /** `nothing`: everything was there already. */
  readonly did: "installed" | "updated" | "nothing";
}

/** Where Live looks for control surfaces, and the name that it shows. */
export function companionFolder(userLibrary: string): string {
  return join(userLibrary, "Remote Scripts", "Steadyhand");
}

/** The same folder by its real path, whichever way it was named. */
export async function realCompanionFolder(userLibrary: string): Promise<string> {
  return companionFolder(await realpath(userLibrary).catch(() => userLibrary));
}

/** Writes the companion's folder and, where there is none yet, the settings with a new token. */
export async function installCompanion(request: InstallRequest): Promise<Result<Installed, Refusal>> {
  const { userLibrary, settingsPath, files, port } = request;
  const folder = companionFolder(userLibrary);
  try {
    settingsObject(settingsPath);
    const standing = await lookAt(folder, files);
    const replaces = standing.state === "changed" || standing.state === "foreign";
    const reason = replaces ? await whyNotReplaced(request, standing) : null;
    if (reason !== null) return refused(reason);
    if (standing.state !== "same") await putWhole(folder, files);
    const settled = await keepSettings(settingsPath, { port, folder: await realCompanionFolder(userLibrary) });
    const changed = replaces || settled.written ? "updated" : "nothing";
    return ok({ folder, settingsPath, port: settled.port, did: standing.state === "absent" ? "installed" : changed });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const wayOut = "give yourself the right to write there, make room, then install again";
    return refused(refusal("write-failed", `The companion could not be written to ${folder} (${words}): ${wayOut}.`));
  }
}

async function whyNotReplaced(request: InstallRequest, standing: Standing): Promise<Refusal | null> {
  const { folder } = standing;
  if ((await lstat(folder)).isSymbolicLink()) {
    return refusal("output-exists", `${folder} is a link to another folder: take the link away, then install again.`);
  }
  return (await request.mayReplace(standing)) ? null : caseRefusal("companion-folder-taken", { folder });
}

/** Another that installs at the same time may be first: then its files are ours. */
async function putWhole(folder: string, files: Files): Promise<void> {
  await makeFolders(dirname(folder));
  try {
    await putFiles(folder, files);
  } catch (error) {
    if ((await lookAt(folder, files)).state !== "same") throw error;
  }
}
