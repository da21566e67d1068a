import { writeButtons } from "#src/chassis/spec/common-parameters.ts";
import { button } from "#src/model/device/button.ts";
import type { ButtonSpec } from "#src/model/device/device-spec.ts";

/** What is pressed; none holds a value worth storing. */
export const BUTTONS: readonly ButtonSpec[] = [
  button({
    key: "analyse",
    label: "Analyse",
    info: "Listens to the clips, finds phrases and breaths, and draws the ride. Nothing is written. The first press starts the analyser, which takes about a second.",
  }),
  ...writeButtons("ride"),
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
