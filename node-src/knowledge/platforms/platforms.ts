import { checkPlatform } from "#src/knowledge/platforms/file/check-platform.ts";
import { settingsIn } from "#src/knowledge/platforms/file/settings-in.ts";
import type { Platform } from "#src/knowledge/platforms/platform.ts";
import { SHIPPED_PLATFORMS } from "#src/knowledge/platforms/shipped-platforms.ts";

/** Every destination that ships, as `inOrder` has them. Source: each row's own, in `presets/platforms/`. */
export const PLATFORMS: readonly Platform[] = inOrder(Object.values(SHIPPED_PLATFORMS).flatMap(shipped));

/** Services before standards, surest first, then by name; the settings of one stay together. */
export function inOrder(platforms: readonly Platform[]): readonly Platform[] {
  const firsts = new Map(
    platforms.map((each) => [each.service, platforms.find(({ id }) => id === each.service) ?? each]),
  );
  const rank = (platform: Platform): string => {
    const { kind, confidence, name } = firsts.get(platform.service)!;
    return `${kind === "service" ? 0 : 1}${confidence}${name.toLowerCase()}\n${platform.service}`;
  };
  return [...platforms].sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
}

/** @throws Error when a file that ships is no platform. */
function shipped(input: unknown): readonly Platform[] {
  const checked = checkPlatform(input);
  if (!checked.ok) throw new Error(checked.error);
  return settingsIn(checked.value, false);
}
