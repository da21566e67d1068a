import type { Box } from "#test/doubles/max/machine/box.ts";
import type { DeviceWorld } from "#test/doubles/max/machine/world.ts";
import type { Dialogs } from "#test/doubles/max/window/dialogs.ts";
import type { Key } from "#test/doubles/max/window/keyboard.ts";
import type { WindowState } from "#test/doubles/max/window/windows.ts";

/** What a user does beside the device view: windows, dialogs, keys. Boxes go by their scripting names. */
export class Desktop {
  private readonly world: DeviceWorld;
  private readonly box: (name: string) => Box;

  constructor(world: DeviceWorld, box: (name: string) => Box) {
    this.world = world;
    this.box = box;
  }

  get dialogs(): Dialogs {
    return this.world.dialogs;
  }

  /** Keys that reached Live. */
  get leaked(): readonly string[] {
    return this.world.keyboard.leaked;
  }

  /** The user drops a file onto a box.  @throws Error when it takes none. */
  drop(name: string, path: string): void {
    const take = this.world.drops.get(this.box(name));
    if (take === undefined) throw new Error(`“${name}” takes no files`);
    this.world.scheduler.run(() => take(path));
  }

  window(name: string): WindowState {
    return this.world.windows.of(this.box(name));
  }

  /** The user closes a window by its button.  @throws Error when it has none, or is not open. */
  closeWindow(name: string): void {
    const { open, flags } = this.window(name);
    if (!open || !flags.includes("close")) throw new Error(`the window of “${name}” has no close button to press`);
    this.world.scheduler.run(() => this.world.windows.close(this.box(name)));
  }

  /** Keys that the user presses, one after the other. */
  type(...keys: readonly (string | Key)[]): void {
    for (const key of keys) {
      const pressed = typeof key === "string" ? { key, shift: false } : key;
      this.world.scheduler.run(() => this.world.keyboard.press(pressed));
    }
  }

  /** A click into the page of a `jweb`: it has the keys from now on, and Live with it. */
  clickInto(page: string, hear: (key: Key) => void = () => undefined): void {
    this.world.keyboard.give(this.box(page), hear, false);
  }
}
