import { button } from "#src/model/device/button.ts";
import type { ButtonSpec } from "#src/model/device/device-spec.ts";

/** The buttons of the Mix; none holds a value worth storing. */
export const MIX_BUTTONS: readonly ButtonSpec[] = [
  button({
    key: "analyse",
    label: "Analyse",
    info: "Hears every track of the arrangement by its recordings, faders and devices of a known law, and shows what is wrong and what would be done about it. Nothing is changed. The first press starts the analyser, which takes about a second; files that were heard before are not read again.",
  }),
  button({
    key: "apply",
    label: "Apply",
    info: "Makes the moves that are shown as accepted, stage by stage, hears the mix again after each and takes back what did not do what it promised. What you have changed since Analyse is left alone. Revert takes all of it back.",
  }),
  button({
    key: "revert",
    label: "Revert",
    info: "Puts back everything that Apply has set, to the bit, and takes out the devices that it put in. What you have moved since stays where you put it. Pressed while Apply works, it ends that first.",
  }),
  button({
    key: "window",
    label: "Window",
    info: "Opens the window: tracks with their roles, who hides whom along the song, every move with its evidence to accept or reject, the mix before and after.",
  }),
];
