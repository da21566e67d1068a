import type { RideInLive } from "#test/devices/ride/executed/ride-in-live.ts";
import type { RunningDevice } from "#test/doubles/max/running-device.ts";
import type { Pointer } from "#test/doubles/max/window/pointer.ts";

/** The face of a device under the mouse. */
export class FaceUnderMouse {
  readonly device: RunningDevice;
  readonly pointer: Pointer;

  constructor(device: RunningDevice) {
    this.device = device;
    this.pointer = device.pointer("face");
    device.paint("face");
  }

  /** All words that are painted. */
  words(): readonly string[] {
    return this.device.paint("face").flatMap(([name, words]) => (name === "show_text" ? [String(words)] : []));
  }

  /** Clicks on a word of the face. @throws Error where it is not painted. */
  tool(words: string): void {
    const calls = this.device.paint("face");
    const at = calls.findIndex(([name, said]) => name === "show_text" && said === words);
    const [, x, y] = calls.slice(0, at).findLast(([name]) => name === "move_to") ?? [];
    if (at < 0) throw new Error(`the face does not say “${words}”`);
    this.pointer.click(Number(x) + 2, Number(y) - 2);
    this.device.paint("face");
  }

  /** A pixel of the pane, by shares of its width and of its height from below. */
  pane(along: number, up: number): readonly [x: number, y: number] {
    const { left, right, top, bottom } = PLOT;
    return [left + along * (right - left), bottom - up * (bottom - top)];
  }

  /** The pixel of a point of the curve, found by what the face says of it under the mouse. @throws Error where it says nothing. */
  onCurve(ride: RideInLive, index: number): readonly [x: number, y: number] {
    const args = (ride.shown("curve").at(-1)?.args ?? []).map(Number);
    const span = (ride.shown("span").at(-1)?.args ?? []).map(Number);
    const [from = 0, to = 1] = span;
    const x = 22 + ((args[2 * index]! - from) / (to - from)) * (241 - 22);
    for (let y = 10; y < 100; y++) {
      this.pointer.hover(x, y);
      if (this.words().some((words) => / at -?\d+\.\d\.\d$/.test(words))) return [x, y + 3];
    }
    throw new Error("the face says nothing of that point");
  }
}

/** Of the 244 x 108 px of every face, with one line of status: the plot, less what stays free around a cycle. */
const PLOT = { left: 26, right: 237, top: 17, bottom: 88 } as const;
