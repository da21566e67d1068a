import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { diskPresets } from "#src/adapters/disk/presets/disk-presets.ts";
import type { Preset } from "#src/model/recipe/preset.ts";
import { presetText } from "#src/model/recipe/preset-file/parse-preset.ts";
import type { PresetStore } from "#src/ports/preset-store.ts";
import { SOME_RECIPES, somePreset } from "#test/doubles/devices/some-preset.ts";

/** A User Library of its own for each test, and two presets that ship. */
export interface SomeLibrary {
  readonly path: string;
  readonly presets: string;
  store(): PresetStore;
  /** A file among the user's presets, by its path there. */
  put(file: string, held: Preset | string | Uint8Array): string;
  files(device: string): string[];
}

export const SHIPPED = [
  somePreset("Steady"),
  somePreset("8-bar build", { device: "sweep", recipe: "filterSweep", values: {} }),
];

export function someLibrary(): SomeLibrary {
  let path = "";
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), "steadyhand-library-"));
  });
  afterEach(() => rmSync(path, { recursive: true, force: true }));
  const at = (file: string) => join(path, "Steadyhand", "Presets", file);
  return {
    get path() {
      return path;
    },
    get presets() {
      return at("");
    },
    store: () => diskPresets({ library: path, factory: SHIPPED, recipes: SOME_RECIPES }),
    put(file, held) {
      mkdirSync(dirname(at(file)), { recursive: true });
      writeFileSync(at(file), typeof held === "object" && "schema" in held ? presetText(held) : held);
      return at(file);
    },
    files: (device) => readdirSync(at(device)).sort(),
  };
}
