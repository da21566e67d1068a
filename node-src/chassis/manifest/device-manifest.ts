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
export type DeviceManifest = CurveManifest | PlainDevice;

/** A device that draws curves, writes them and plays them. */
export type CurveManifest = RecipeDevice | OwnDevice;

/** A device that draws recipes; the chassis decides, writes and plays. */
export interface RecipeDevice extends DrawingManifest, CurveDevice {
  readonly kind: "recipes";
  readonly recipes: readonly Recipe[];
  /** Its picture in the guide; the first recipe as it comes where it is left out. */
  readonly picture?: DevicePicture;
}

/** A device that decides for itself; its strip, its presets and their window are those of every device. */
export interface OwnDevice extends DrawingManifest {
  readonly kind: "own";
}

/**
 * A device that draws no curve: it answers its buttons itself. Presets, their window, the wires to Node and to Live are those of every
 * device. Its process begins in `main.ts` of its folder, which exports `start`; the script of its face is `face/v8ui-main.ts`.
 */
export interface PlainDevice extends Manifest {
  readonly kind: "plain";
  readonly patch: PlainPatch;
  /** What its face says before there is anything to show. */
  readonly face: { readonly hint: string };
  /** What its face is told for its picture in the guide, as messages of the patch. */
  readonly picture: readonly (readonly [selector: string, ...atoms: (number | string)[]])[];
}

interface DrawingManifest extends Manifest {
  readonly face: Invitation;
  readonly patch: DevicePatch;
  /** What it does on Analyse. */
  readonly work: DeviceWork;
  /** What of the set is read while it moves its own stage. */
  readonly own: LomDetail;
}

interface Manifest {
  /** Its folder in `devices/` and `presets/`, and its command. */
  readonly device: PresetDevice;
  readonly title: string;
  /** Where it stands among the devices, from low to high; the folder's name settles a tie. */
  readonly order: number;
  readonly spec: DeviceSpec;
  /** What its presets set. */
  readonly recipes: readonly Pick<Recipe, "name" | "settings">[];
  readonly command: KnownDevice["command"];
  /** The command that is offered for a set; left out where none is. */
  readonly offered?: OfferedOn;
}

/** What the patch of a device that draws curves has of its own. */
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

/** What the patch of a device that draws no curve has of its own. */
export interface PlainPatch {
  /** As of every device. */
  stage(): PatchPart;
  /** The face, the buttons, the dials and menus, and the message `showValues` that has them say what they stand at. */
  front(faceFile: string): PatchPart;
  /** Where the preset row begins, in pixels. */
  readonly presetsAt: number;
  /** Keys of what presets move, and of all that Node is told. */
  readonly moved: readonly string[];
  readonly told: readonly string[];
  /** Boxes whose output is a press. */
  readonly presses: readonly PatchPress[];
  /** Selectors from Node beside those of every device, and the box that takes what follows them. */
  readonly heard: readonly { readonly selector: string; readonly to: string }[];
  /** Boxes that are told when Node is gone. */
  readonly ended: readonly string[];
}

/** A box that is pressed, and what follows once Node is there: a word to it, or a bang to a box that has the words. */
export type PatchPress = { readonly from: string } & ({ readonly say: string } | { readonly ask: string });

/** What the face shows in a picture: the first recipe over music that has what it listens for. */
export interface DevicePicture {
  readonly values: Readonly<Record<string, SettingValue>>;
  readonly bars: number;
  readonly words: string;
}

export function drawsCurves(manifest: DeviceManifest): manifest is CurveManifest {
  return manifest.kind !== "plain";
}
