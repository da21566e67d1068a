import { mappedTarget } from "#src/chassis/curve-device/find-targets.ts";
import type { FoundTarget } from "#src/chassis/plan/plan-curves.ts";
import { placeKeys } from "#src/chassis/spec/mapped-settings.ts";
import type { MappedPlace } from "#src/chassis/work/device-work.ts";
import { WHOLE_PART } from "#src/curve/compile/part-of-range.ts";
import type { GivenRange } from "#src/model/recipe/given-range.ts";
import { TARGET_BENDS } from "#src/model/recipe/preset.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Stretch } from "#src/model/song/stretch.ts";

/** What a person mapped, each place in its own range, direction and bend; refused with the first that cannot be moved. */
export function placedTargets(
  places: readonly MappedPlace[],
  stretch: Stretch,
  read: (key: string) => number,
): Result<readonly FoundTarget[], Refusal> {
  const found: FoundTarget[] = [];
  for (const { place, id } of places) {
    const set = placeSettings(place, read);
    const target = mappedTarget(`#${id}`, stretch, { given: set.given, way: "dials" });
    if (!target.ok) return target;
    found.push({ ...target.value, part: set.part });
  }
  return ok(found);
}

/**
 * What the strip says of a place: a part of the knob's way, and none while both ends stand at one place. One that is turned upside
 * down is so inside its range.
 */
export function placeSettings(place: number, read: (key: string) => number): Pick<FoundTarget, "given" | "part"> {
  const keys = placeKeys(place + 1);
  const [from, to] = [read(keys.from) / PER_CENT, read(keys.to) / PER_CENT];
  const inverted = read(keys.invert) >= 1;
  const bend = TARGET_BENDS[read(keys.bend)] ?? "linear";
  const given: GivenRange | null =
    from === to ? null : { from: inverted ? to : from, to: inverted ? from : to, unit: "way" };
  return { given, part: { ...WHOLE_PART, inverted, bend } };
}

const PER_CENT = 100;
