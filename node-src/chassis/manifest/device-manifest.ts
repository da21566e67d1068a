import type { LomDetail } from "#src/adapters/lom/read/lom-set.ts";
import type { PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import type { Invitation } from "#src/chassis/face/parts/draw-invitation.ts";
import type { CurveDevice } from "#src/chassis/plan/curve-device.ts";
import type { DeviceStrip } from "#src/chassis/spec/strip-layout.ts";
import type { DeviceWork } from "#src/chassis/work/device-work.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import type { KnownDevice, OfferedOn } from "#src/model/device/known-device.ts";
import type { PresetDevice } from "#src/model/recipe/preset.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";
import type { SettingValue } from "#src/model/recipe/settings.ts";

/**
 * All that tells a device from another: `DEVICE` of `devices/<name>/device.ts`. What lists devices goes by it: bake, command
 * line, presets, preset browser, pictures, tests.
 */
export type DeviceManifest = RecipeDevice | OwnDevice;

/** A device that draws recipes; the chassis decides, writes and plays. */
export interface RecipeDevice extends Manifest, CurveDevice {
  readonly kind: "recipes";
  readonly recipes: readonly Recipe[];
  /** Its picture in the guide; the first recipe as it comes where it is left out. */
  readonly picture?: DevicePicture;
}

/** A device that decides for itself; its strip, its presets and their window are those of every device. */
export interface OwnDevice extends Manifest {
  readonly kind: "own";
}

interface Manifest {
  /** Its folder in `devices/` and `presets/`, and its command. */
  readonly device: PresetDevice;
  readonly title: string;
  /** Where it stands among the devices, from low to high; the folder's name settles a tie. */
  readonly order: number;
  readonly spec: DeviceSpec;
  readonly recipes: readonly Pick<Recipe, "name" | "settings">[];
  readonly command: KnownDevice["command"];
  /** The command that is offered for a set; left out where none is. */
  readonly offered?: OfferedOn;
  readonly face: Invitation;
  readonly patch: DevicePatch;
  /** What it does on Analyse. */
  readonly work: DeviceWork;
  /** What of the set is read while it moves its own stage. */
  readonly own: LomDetail;
}

/** What a device's patch has of its own. */
export interface DevicePatch {
  /** From `plugin~` to `plugout~`; it needs neither scripts nor Node. */
  stage(): PatchPart;
  /** The stage's inlets that take what the player adds as a signal, `"box:inlet"`, in the order of the player's lines. */
  readonly lines: readonly string[];
  /** Keys of the parameters that change the sound. */
  readonly heard: readonly string[];
  readonly strip: DeviceStrip;
  /** What it has beside all this. */
  beside?(): PatchPart;
}

/** What the face shows in a picture: the first recipe over music that has what it listens for. */
export interface DevicePicture {
  readonly values: Readonly<Record<string, SettingValue>>;
  readonly bars: number;
  readonly words: string;
}
