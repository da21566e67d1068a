import { button } from "#src/model/device/button.ts";
import type { ButtonSpec } from "#src/model/device/device-spec.ts";

/** What is pressed; none holds a value worth storing. */
export const BUTTONS: readonly ButtonSpec[] = [
  button({
    key: "analyse",
    label: "Analyse",
    info: "Listens to the clips, finds phrases and breaths, and draws the ride. Nothing is written. The first press starts the analyser, which takes about a second.",
  }),
  button({
    key: "write",
    label: "Write",
    info: "Writes the ride as clip automation and reads it back; Live's Undo takes it back. Without the companion the curve is stored in the set and played by this device.",
  }),
  button({
    key: "revert",
    label: "Revert",
    info: "Puts back what the last Write replaced and removes the stored curve.",
  }),
  button({
    key: "map",
    label: "Map",
    longName: "Map Target",
    latching: true,
    info: "Press, then click the parameter that the ride shall move instead of this device's own gain: a fader or the gain of another device.",
  }),
  button({
    key: "unmap",
    label: "×",
    longName: "Unmap Target",
    shortName: "Unmap",
    info: "Lets go of the mapped parameter; the ride moves this device's own gain again.",
  }),
];
