import type { Platform } from "#src/knowledge/platforms/platform.ts";
import { namesOf } from "#src/knowledge/platforms/with-own-platforms.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";
import { plainName } from "#src/model/naming/near-names.ts";

/** The platform that a name means, whatever its case and marks; `null` for none. Source: the platforms' own names. */
export function findPlatform(typed: string, platforms: readonly Platform[]): Platform | null {
  const wanted = plainName(typed);
  const means = (name: string) => plainName(name) === wanted;
  return wanted === "" ? null : (platforms.find((platform) => namesOf(platform).some(means)) ?? null);
}

/** What to say of a name that means none: that it is none, and `Did you mean “spotify”?`, else which there are. */
export function platformRefusal(typed: string, platforms: readonly Platform[]): string {
  const near = didYouMean(typed, platforms.flatMap(namesOf));
  const all = ` There are ${platforms.map(({ id }) => id).join(", ")}.`;
  return `there is no platform "${typed}".${near === "" ? all : near}`;
}
