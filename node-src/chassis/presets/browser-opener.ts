import type { Atom } from "#src/browser/frame/words.ts";
import type { PreviewGround } from "#src/chassis/work/preview-ground.ts";
import type { Preset } from "#src/model/recipe/preset.ts";
import type { PresetEntry } from "#src/model/recipe/preset-entry.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** What the preset browser needs of the device that opened it. */
export interface BrowserOpener {
  /** To the page, as atoms. */
  tell(...atoms: readonly Atom[]): void;
  /** `open`, `close`, `url ADDRESS`; `import` and `export NAME` ask for a file. */
  window(...atoms: readonly Atom[]): void;
  /** Plays a preset on the device without committing to it; `null` goes back to what stood before. */
  audition(entry: PresetEntry | null): Promise<void>;
  /** Refused, with nothing changed, where what the preset maps is not on the device's track. */
  apply(entry: PresetEntry): Promise<Result<void, Refusal>>;
  readonly current: PresetEntry | null;
  /** Whether what stands on the device is of the preset of this id. */
  standsOn(id: string): boolean;
  /** What stands is this preset now; `null` where its preset is gone. */
  follow(entry: PresetEntry | null): void;
  /** The device as it stands, as a preset of this name, and what of it no preset can hold, in a sentence. */
  asPreset(name: string): Promise<Result<{ readonly preset: Preset; readonly said: string }, Refusal>>;
  readonly ground: PreviewGround;
}

/** The preset browser's window, from Node's side. */
export interface BrowserWindow {
  /** Refused, with nothing opened, where its page cannot be written. */
  open(): Promise<Result<unknown, Refusal>>;
  /** What the page said. */
  hear(atoms: readonly unknown[]): Promise<void>;
  /** A file that was chosen in the dialog. */
  importFile(path: string): Promise<void>;
  /** Where to copy the preset that a dialog was opened for; what is there was agreed to be replaced. Without one nothing. */
  exportFile(path: string): Promise<void>;
  /** Draws the previews anew, over another clip. Without a window nothing. */
  redraw(): Promise<void>;
  /** Whether there is a window whose words would be lost on another process. */
  readonly isOpen: boolean;
  close(): Promise<void>;
}
