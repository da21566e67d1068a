import type { PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { curveWork } from "#src/chassis/curve-device/curve-work.ts";
import type { RecipeDevice } from "#src/chassis/manifest/device-manifest.ts";
import type { CurveDevice } from "#src/chassis/plan/curve-device.ts";
import type { StageLine } from "#src/chassis/plan/stage-line.ts";
import { type RecipeSpecParts, recipeSpec } from "#src/chassis/spec/recipe-spec.ts";
import type { ParameterSpec } from "#src/model/device/device-spec.ts";

/** What a device that draws recipes says of itself; the rest is the same for all of them. */
export interface RecipeDeviceParts
  extends RecipeSpecParts,
    Pick<RecipeDevice, "order" | "command" | "offered" | "face" | "picture"> {
  readonly stage: DeviceStage;
  /** Left out: nothing but the stage. */
  readonly usualTargets?: CurveDevice["usualTargets"];
}

/** What stands between the device's input and its output. */
export interface DeviceStage {
  readonly parameters: readonly ParameterSpec[];
  /** Whether the parameters change the sound here; else they choose what is moved elsewhere. */
  readonly sounds: boolean;
  readonly lines: readonly DeviceLine[];
  /** What the curves move where nothing is mapped; only for a device without lines: `"the send"`. */
  readonly moves?: string;
  part(): PatchPart;
}

/** A parameter of the stage that a recipe's role moves, and the box (or `"box:inlet"`) that takes what the player adds as a signal. */
export interface DeviceLine extends Pick<StageLine, "role" | "key" | "rest"> {
  readonly box: string;
}

/**
 * The manifest of a device that draws recipes. @throws RangeError for a line without its parameter.
 *
 * @example
 * import { delayThrow } from "#src/decision/recipes/space/delay-throw.ts";
 * const device = recipeDevice({
 *   ...{ device: "throw", title: "Throw", order: 4, recipes: [[delayThrow, "Throw"]] },
 *   command: { writes: "delay throws", example: "Last word, quarter-note throw" },
 *   face: { hint: "Throws the ends of lines.", ghost: { spans: [], curve: [[0, -1], [1, 1]] } },
 *   stage: { parameters: [], sounds: false, lines: [], part: () => ({ boxes: [], cords: [] }) },
 *   strip: { dials: ["level"], menus: [], by: "recipe", panels: [{ dials: ["level"], menus: [] }] },
 *   settings: [{ key: "level", longName: "Throw Level", shortName: "Level", info: "How far the send opens, in dB." }],
 *   banks: [{ name: "Throw", parameters: ["recipe", "level", null, null, null, null, null, null] }],
 *   info: { recipe: "What is drawn.", compare: "With the throws, or without." },
 * });
 * device.recipes.map(({ name }) => name); // => [delayThrow.name]
 */
export function recipeDevice(parts: RecipeDeviceParts): RecipeDevice {
  const { device, title, order, command, offered, face, picture, stage, strip } = parts;
  const drawn: CurveDevice = {
    device,
    spec: recipeSpec(parts),
    recipes: parts.recipes.map(([recipe]) => recipe),
    lines: stage.lines.map((line) => stageLine(line, stage.parameters)),
    usualTargets: parts.usualTargets ?? (() => []),
  };
  return {
    kind: "recipes",
    ...drawn,
    title,
    order,
    work: curveWork(drawn),
    own: { stage: drawn.lines, mixer: true },
    command,
    face,
    patch: {
      stage: () => stage.part(),
      lines: stage.lines.map(({ box }) => box),
      heard: stage.sounds ? stage.parameters.map(({ key }) => key) : [],
      strip,
    },
    ...(offered === undefined ? {} : { offered }),
    ...(picture === undefined ? {} : { picture }),
  };
}

function stageLine({ role, key, rest }: DeviceLine, parameters: readonly ParameterSpec[]): StageLine {
  const found = parameters.find((parameter) => parameter.key === key);
  if (found?.kind !== "number") throw new RangeError(`recipeDevice: the stage has no number “${key}”`);
  return { role, key, parameter: found.longName, unit: found.unit, rest };
}
