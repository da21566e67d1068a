import { arch, platform, release } from "node:os";
import { GREETING_PATIENCE } from "#src/adapters/companion/companion-writer.ts";
import { findCompanions } from "#src/adapters/companion/find-companions.ts";
import { companionFolder } from "#src/adapters/companion/install/install-companion.ts";
import { lookAt } from "#src/adapters/companion/install/installed-folder.ts";
import { openLink } from "#src/adapters/companion/link.ts";
import { companionSettingsPath, readCompanionSettings } from "#src/adapters/companion/settings.ts";
import { installedDevices } from "#src/adapters/disk/live-report/installed-devices.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import type { LiveFindings, RunningLive } from "#src/cli/report-live/live-report.ts";
import type { Whereabouts } from "#src/ports/whereabouts.ts";

/** Looks at the versions, the files of the User Library and the Lives that answer; waits one second for them. */
export async function lookAround(
  userLibrary: string | null,
  where: Whereabouts,
): Promise<Omit<LiveFindings, "at" | "notes" | "readBacks">> {
  const standing = userLibrary === null ? null : await lookAt(companionFolder(userLibrary), {});
  return {
    steadyhand: VERSION,
    node: process.versions.node,
    system: { platform: platform(), release: release(), architecture: arch() },
    devices: userLibrary === null ? [] : await installedDevices(userLibrary),
    companion: standing?.version ?? null,
    running: await runningLives(companionSettingsPath(where)),
  };
}

async function runningLives(settingsPath: string): Promise<readonly RunningLive[]> {
  const settings = await readCompanionSettings(settingsPath);
  if (!settings.ok) return [];
  const link = await openLink(settings.value);
  const { companions, others } = await findCompanions(link, GREETING_PATIENCE, () => false);
  await link.close();
  const strangers = others.map(({ version }) => ({ version, liveVersion: null, shape: null }));
  return [...companions.map(({ version, liveVersion, shape }) => ({ version, liveVersion, shape })), ...strangers];
}
