import { companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { readCompanionSettings } from "#src/adapters/companion/settings.ts";
import { companionFolder } from "#src/cli/companion/install-companion.ts";
import { type Files, lookAt } from "#src/cli/companion/installed-folder.ts";
import type { WriterAbilities } from "#src/ports/envelope-writer.ts";

/** What `companion status` knows; `null` where there is nothing to know. */
export interface CompanionStatus {
  readonly userLibrary: string | null;
  readonly folder: string | null;
  readonly installed: boolean;
  /** The files are those of this version, unedited. */
  readonly current: boolean;
  readonly version: string | null;
  readonly port: number | null;
  /** Whoever answers on that port now. */
  readonly running: WriterAbilities | null;
  /** Why nobody answers. */
  readonly problem: string | null;
}

/** Looks at the files, the settings, and whether a running Live answers; waits for it one second at most. */
export async function companionStatus(
  userLibrary: string | null,
  settingsPath: string,
  files: Files,
): Promise<CompanionStatus> {
  const standing = userLibrary === null ? null : await lookAt(companionFolder(userLibrary), files);
  const settings = await readCompanionSettings(settingsPath);
  const writer = companionWriter({ settingsPath });
  const greeting = await writer.greet();
  await writer.close();
  return {
    userLibrary,
    folder: standing?.folder ?? null,
    installed: standing?.version != null,
    current: standing?.state === "same",
    version: standing?.version ?? null,
    port: settings.ok ? settings.value.port : null,
    running: greeting.ok ? greeting.value : null,
    problem: greeting.ok ? null : greeting.error.sentence,
  };
}
