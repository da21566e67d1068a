import type { Preset } from "#src/model/recipe/preset.ts";
import type { RecipeTables } from "#src/model/recipe/preset-file/check-preset.ts";

/** One recipe a device, with a setting of each kind: enough to tell a good preset from a bad one. */
export const SOME_RECIPES: RecipeTables = {
  vocalRide: { boost: { kind: "number", label: "Boost", unit: "dB", minimum: 0, maximum: 12, initial: 4 } },
  pump: {
    depth: { kind: "number", label: "Depth", unit: "dB", minimum: 0, maximum: 36, initial: 9 },
    shape: { kind: "choice", label: "Shape", options: ["exponential", "s"], initial: "exponential" },
  },
  gate: { steps: { kind: "steps", label: "Steps", most: 32, initial: [1, 0] } },
  filterSweep: { to: { kind: "number", label: "To", unit: "Hz", minimum: 20, maximum: 20_000, initial: 18_000 } },
  delayThrow: { peak: { kind: "number", label: "Peak", unit: "dB", minimum: -24, maximum: 6, initial: 0 } },
};

export function somePreset(name: string, over: Partial<Preset> = {}): Preset {
  return {
    schema: 1,
    device: "pump",
    name,
    author: "Ada",
    description: "Ducks on every beat.",
    tags: ["house"],
    recipe: "pump",
    values: { depth: 12, shape: "s" },
    targets: [{ role: "gain", to: "stage", range: [0, 1], inverted: false }],
    ...over,
  };
}
