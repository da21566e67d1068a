import { openPlatforms, platformNotes } from "#src/chassis/presets/platforms/open-platforms.ts";
import { findPlatform, platformsMeant } from "#src/knowledge/platforms/find-platform.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** A platform that was named, among all there are. */
export interface NamedPlatform {
  readonly platform: Platform;
  readonly all: readonly Platform[];
  /** What there is to say of the user's files, each a sentence. */
  readonly notes: readonly string[];
}

/**
 * The platform that a name means, of those that ship and the user's; refused with a sentence where there is none, with those that come
 * near, or where a User Library was named that is not there.
 */
export async function platformNamed(typed: string, library?: string): Promise<Result<NamedPlatform, string>> {
  const found = await openPlatforms(library);
  if (!found.ok) return refused(found.error.sentence);
  const opened = found.value;
  const platform = findPlatform(typed, opened.platforms);
  if (platform === null) return refused(`there is no platform "${typed}".${platformsMeant(typed, opened.platforms)}`);
  return ok({ platform, all: opened.platforms, notes: platformNotes(opened, [platform.id]) });
}
