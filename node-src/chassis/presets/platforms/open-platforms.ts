import { join } from "node:path";
import { ownWhereabouts } from "#src/adapters/companion/settings.ts";
import { findUserLibrary } from "#src/adapters/disk/find-user-library.ts";
import { type ScannedPlatforms, scanPlatforms } from "#src/adapters/disk/platforms/scan-platforms.ts";
import { PLATFORMS } from "#src/knowledge/platforms/platforms.ts";
import { type JoinedPlatforms, withOwnPlatforms } from "#src/knowledge/platforms/with-own-platforms.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Whereabouts } from "#src/ports/whereabouts.ts";

/** Every platform there is on this machine. */
export interface OpenedPlatforms extends JoinedPlatforms {
  /** Where the user's lie, or would; `null` where there is no User Library. */
  readonly folder: string | null;
}

/**
 * The platforms that ship, and the user's in `Steadyhand/Presets/platforms` of Live's User Library, which may be named.
 *
 * Edge: without a User Library there are those that ship; refused where one was named that is not there.
 */
export async function openPlatforms(
  named?: string,
  where: Whereabouts = ownWhereabouts(),
): Promise<Result<OpenedPlatforms, Refusal>> {
  const library = await findUserLibrary(where, named);
  if (!library.ok && named !== undefined) return library;
  const presets = library.ok ? join(library.value, "Steadyhand", "Presets") : null;
  const { own, skipped } = presets === null ? NONE : await scanPlatforms(presets);
  const joined = withOwnPlatforms(PLATFORMS, own);
  return ok({
    ...joined,
    skipped: [...skipped, ...joined.skipped],
    folder: presets === null ? null : join(presets, "platforms"),
  });
}

/**
 * What there is to say of the user's files, each a sentence: those that are left out; those that stand in for what ships, all or of
 * the platforms in use alone.
 */
export function platformNotes({ replaced, skipped }: JoinedPlatforms, inUse?: readonly string[]): readonly string[] {
  const standing = replaced.filter(({ id }) => inUse === undefined || inUse.includes(id));
  return [
    ...skipped.map(({ file, reason }) => `platforms: ${file}: ${reason}`),
    ...standing.map(({ file, name }) => `platforms: ${file}: yours stands in for the ${name} that ships.`),
  ];
}

const NONE: ScannedPlatforms = { own: [], skipped: [] };
