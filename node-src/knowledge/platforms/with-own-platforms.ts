import type { PlatformFile } from "#src/knowledge/platforms/file/check-platform.ts";
import { settingsIn } from "#src/knowledge/platforms/file/settings-in.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import { inOrder } from "#src/knowledge/platforms/platforms.ts";
import { plainName } from "#src/model/naming/near-names.ts";

/** A platform of the user's and the name of the file that holds it. */
export interface OwnPlatform {
  readonly file: string;
  readonly platform: PlatformFile;
}

/** What ships and what is the user's, as one list. */
export interface JoinedPlatforms {
  readonly platforms: readonly Platform[];
  /** Files that stand in for what ships, by the rows that they replaced. */
  readonly replaced: readonly { readonly file: string; readonly id: string; readonly name: string }[];
  readonly skipped: readonly SkippedPlatform[];
}

export interface SkippedPlatform {
  readonly file: string;
  /** One sentence. */
  readonly reason: string;
}

/**
 * Puts the user's platforms beside those that ship: one of the same id replaces it, with all its settings; of a setting's id, that
 * setting alone.
 *
 * Edge: a copy of one that ships changes nothing, and is not said. A file is left out where a name in it already means another platform: a target must not mean two.
 * Source: the files.
 */
export function withOwnPlatforms(shipped: readonly Platform[], own: readonly OwnPlatform[]): JoinedPlatforms {
  let platforms = shipped;
  const replaced: { readonly file: string; readonly id: string; readonly name: string }[] = [];
  const skipped: SkippedPlatform[] = [];
  for (const { file, platform } of own) {
    if (isCopy(platform, shipped)) continue;
    const settings = settingsIn(platform, true);
    const ids = new Set(settings.map(({ id }) => id));
    const gone = platforms.filter((each) => !each.own && (ids.has(each.id) || ids.has(each.service)));
    const stays = platforms.filter((each) => !gone.includes(each));
    const clash = clashWith(settings, stays);
    if (clash !== null) {
      skipped.push({ file, reason: clash });
      continue;
    }
    platforms = [...stays, ...settings];
    replaced.push(...gone.filter(({ id }) => ids.has(id)).map(({ id, name }) => ({ file, id, name })));
  }
  return { platforms: inOrder(platforms), replaced, skipped };
}

function isCopy(platform: PlatformFile, shipped: readonly Platform[]): boolean {
  const same = shipped.filter(({ service }) => service === platform.id);
  return same.length > 0 && JSON.stringify(settingsIn(platform, false)) === JSON.stringify(same);
}

/** The first name of a file's settings that means another platform, or another setting of the file. */
function clashWith(settings: readonly Platform[], others: readonly Platform[]): string | null {
  for (const [at, setting] of settings.entries()) {
    const before = [...others, ...settings.slice(0, at)];
    for (const name of namesOf(setting)) {
      const other = before.find((each) => namesOf(each).some((known) => plainName(known) === plainName(name)));
      if (other !== undefined) return `The platform has the name “${name}”, which means ${other.called} already.`;
    }
  }
  return null;
}

/** Every name that a platform goes by. */
export function namesOf({ id, name, called, aliases }: Platform): readonly string[] {
  return [id, name, called, ...aliases];
}
