import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type CompanionSettings, DEFAULT_PORT, readCompanionSettings } from "#src/adapters/companion/settings.ts";
import { type Files, lookAt, putFiles, replaceFile, type Standing } from "#src/cli/companion/installed-folder.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
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

/** Writes the companion's folder and, where there is none yet, the settings with a new token. */
export async function installCompanion(request: InstallRequest): Promise<Result<Installed, Refusal>> {
  const folder = companionFolder(request.userLibrary);
  try {
    const standing = await lookAt(folder, request.files);
    const replaces = standing.state === "changed" || standing.state === "foreign";
    if (replaces && !(await request.mayReplace(standing))) {
      return refused(
        refusal("output-exists", `${folder} holds something else: add --force to replace the companion's files in it.`),
      );
    }
    if (standing.state !== "same") {
      await mkdir(dirname(folder), { recursive: true });
      await putFiles(folder, request.files);
    }
    const { port, written } = await settle(request);
    const did = standing.state === "absent" ? "installed" : replaces || written ? "updated" : "nothing";
    return ok({ folder, settingsPath: request.settingsPath, port, did });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return refused(refusal("write-failed", `The companion could not be written to ${folder} (${words}).`));
  }
}

/** Keeps a readable token, so that a running companion stays in touch; makes one where there is none. */
async function settle({ settingsPath, port }: InstallRequest): Promise<{ port: number; written: boolean }> {
  const held = await readCompanionSettings(settingsPath);
  const before: CompanionSettings | null = held.ok ? held.value : null;
  const wanted = port ?? before?.port ?? DEFAULT_PORT;
  if (before !== null && before.port === wanted) return { port: wanted, written: false };
  const token = before?.token ?? randomBytes(32).toString("hex");
  await mkdir(dirname(settingsPath), { recursive: true, mode: 0o700 });
  await replaceFile(settingsPath, `${JSON.stringify({ port: wanted, token }, null, 2)}\n`, 0o600);
  return { port: wanted, written: true };
}
