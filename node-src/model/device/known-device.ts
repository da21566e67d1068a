import type { LaneRole } from "#src/model/recipe/lane.ts";

/** What every floor knows of a device: its manifest, as far as it is words. */
export interface KnownDevice {
  /** As it is called: `"Pump"`. */
  readonly title: string;
  /** Names of the recipes that it draws; the first is the one that it opens with. */
  readonly recipes: readonly [string, ...string[]];
  /** What the command of its name says of itself; `null` where that command is made by hand. */
  readonly command: DeviceCommand | null;
  /** The command that is offered for a set of this kind of music; `null` where none is. */
  readonly offered: OfferedOn | null;
}

/** What a track must have for a device's command to be offered on it. */
export interface OfferedOn {
  /** A voice that was recorded, or what plays under it. */
  readonly track: "voice" | "accompaniment";
  /** What is moved there: the fader, a send, or a parameter for this role of a curve, of a device that may be put there. */
  readonly moves: "fader" | "send" | LaneRole;
}

/** What tells the command of one device from another's. */
export interface DeviceCommand {
  /** What it writes, as a sentence begins, without a capital: `"delay throws and reverse reverbs"`. */
  readonly writes: string;
  /** Name of the preset that its help is written with. */
  readonly example: string;
}
