import { openPlatforms, platformNotes } from "#src/chassis/presets/platforms/open-platforms.ts";
import { unknownName } from "#src/cli/frame/options/read-value.ts";
import { MEASURE_COMMAND } from "#src/cli/measure/measure-command.ts";
import { loudnessTarget, platformTarget } from "#src/decision/delivery/delivery-target.ts";
import type { DeliveryTarget } from "#src/decision/delivery/judge-delivery.ts";
import { findPlatform } from "#src/knowledge/platforms/find-platform.ts";
import { namesOf } from "#src/knowledge/platforms/with-own-platforms.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Lufs } from "#src/model/units.ts";

/** What recordings are held against, and what there is to say of the user's platforms. */
export interface ChosenTarget {
  readonly target: DeliveryTarget | undefined;
  readonly notes: readonly string[];
}

/**
 * A destination by its name, the user's own among them; or a loudness; no target when none was given.
 *
 * Edge: a loudness alone has no ceiling, takes the usual tolerance, and reads no file. Refused where a User Library was named that is not there.
 * @throws UsageError for a name that no platform has.
 */
export async function targetOption(
  given: string | Lufs | undefined,
  library: string | undefined,
): Promise<Result<ChosenTarget, string>> {
  if (typeof given !== "string") return ok({ target: given === undefined ? given : loudnessTarget(given), notes: [] });
  const found = await openPlatforms(library);
  if (!found.ok) return refused(found.error.sentence);
  const opened = found.value;
  const platform = findPlatform(given, opened.platforms);
  if (platform === null) {
    const names = opened.platforms.map(({ id }) => id);
    throw unknownName("--target", MEASURE_COMMAND.options.target, given, {
      names,
      all: opened.platforms.flatMap(namesOf),
    });
  }
  return ok({ target: platformTarget(platform), notes: platformNotes(opened, [platform.id]) });
}
