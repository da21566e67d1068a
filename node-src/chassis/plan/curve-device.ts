import type { StageLine } from "#src/chassis/plan/stage-line.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import type { PresetDevice, PresetTarget } from "#src/model/recipe/preset.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";

/** A device that draws recipes: all that tells it from the others. */
export interface CurveDevice {
  readonly device: PresetDevice;
  readonly spec: DeviceSpec;
  /** In the order of the menu "Recipe". */
  readonly recipes: readonly Recipe[];
  /** What its own stage does, in the order of the player's lines. */
  readonly lines: readonly StageLine[];
  /** What is moved where neither a preset nor a person names anything: for roles that the stage has no line for. */
  usualTargets(read: (key: string) => number): readonly PresetTarget[];
}
