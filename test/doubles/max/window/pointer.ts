/** Keys that are held. */
export interface HeldKeys {
  readonly command?: boolean;
  readonly shift?: boolean;
  readonly option?: boolean;
}

/** How Max tells of the second click of a double click: by `ondblclick` alone, or after another `onclick`. */
export type DoubleClickOrder = "double-alone" | "click-first";

/**
 * The mouse over a `v8ui`, told as Max does: pixels of the box from its left upper corner, then button, Command (Control on Windows),
 * Shift, Caps Lock, Option (Alt), Control (right button). The button is 1 in `onclick`, `ondblclick` and every `ondrag` but the
 * last, which is 0 and says that it was let go; `ondrag` goes on outside of the box. `onidle` is the mouse without its button.
 * There is no event for keys.
 *
 * Source: Max reference, "The jsui Object", event handler methods (docs.cycling74.com/max8/vignettes/jsuiobject), the same in v8ui.
 * It does not say whether the second click of a double click is an `onclick` too, so that both are tried.
 */
export class Pointer {
  readonly #tell: (event: string, args: readonly number[]) => void;
  #at = { x: 0, y: 0 };

  constructor(tell: (event: string, args: readonly number[]) => void) {
    this.#tell = tell;
  }

  down(x: number, y: number, keys: HeldKeys = {}): this {
    return this.#say("onclick", x, y, 1, keys);
  }

  move(x: number, y: number, keys: HeldKeys = {}): this {
    return this.#say("ondrag", x, y, 1, keys);
  }

  /** Where it is. */
  up(keys: HeldKeys = {}): this {
    return this.#say("ondrag", this.#at.x, this.#at.y, 0, keys);
  }

  click(x: number, y: number, keys: HeldKeys = {}): this {
    return this.down(x, y, keys).up(keys);
  }

  doubleClick(x: number, y: number, order: DoubleClickOrder = "double-alone"): this {
    this.click(x, y);
    if (order === "click-first") this.down(x, y);
    return this.#say("ondblclick", x, y, 1, {}).up();
  }

  hover(x: number, y: number): this {
    return this.#say("onidle", x, y, 0, {});
  }

  leave(): this {
    return this.#say("onidleout", this.#at.x, this.#at.y, 0, {});
  }

  #say(event: string, x: number, y: number, button: number, { command, shift, option }: HeldKeys): this {
    this.#at = { x, y };
    this.#tell(event, [x, y, button, Number(command ?? false), Number(shift ?? false), 0, Number(option ?? false), 0]);
    return this;
  }
}
