import type { Atom } from "#src/browser/protocol.ts";
import type { PreviewGround } from "#src/chassis/work/preview-ground.ts";
import type { Preset } from "#src/model/recipe/preset.ts";
import type { PresetEntry } from "#src/model/recipe/preset-entry.ts";

/** What the preset browser needs of the device that opened it. */
export interface BrowserOpener {
  /** To the page, as atoms. */
  tell(...atoms: readonly Atom[]): void;
  /** `open`, `close`, `url ADDRESS`; `import` and `export NAME` ask for a file. */
  window(...atoms: readonly Atom[]): void;
  /** Plays a preset on the device without committing to it; `null` goes back to what stood before. */
  audition(entry: PresetEntry | null): Promise<void>;
  apply(entry: PresetEntry): Promise<void>;
  readonly current: PresetEntry | null;
  /** Whether what stands on the device is of the preset of this id. */
  standsOn(id: string): boolean;
  /** What stands is this preset now; `null` where its preset is gone. */
  follow(entry: PresetEntry | null): void;
  /** The device as it stands, as a preset of this name. */
  asPreset(name: string): Preset;
  readonly ground: PreviewGround;
}
