import { button } from "#src/model/device/button.ts";
import type { ButtonSpec } from "#src/model/device/device-spec.ts";

/** The buttons of the Master; none holds a value worth storing. */
export const MASTER_BUTTONS: readonly ButtonSpec[] = [
  button({
    key: "analyse",
    label: "Analyse",
    info: "Measures the recording of the clip that the Clip View shows, else of the only one that plays, and shows what each stage finds in it and would do. Nothing is written, and A/B goes to Off. The first press starts the analyser, which takes about a second.",
  }),
  button({
    key: "render",
    label: "Render",
    info: "Writes the master beside the recording, under a name that is free, and puts it into the next free clip slot; A/B goes to Off. Any other button ends it, and nothing is left behind, but a master that has its name by then.",
  }),
  button({
    key: "chain",
    label: "Set up chain",
    longName: "Set Up Chain",
    info: "Puts Live's own devices on the Main track, set to what Render would do: the lamps say which stage comes out exactly, which near, and what is left to set by hand. It is not the render. Live puts devices in from 12.3 on; before, what is there and rests is set.",
  }),
  button({
    key: "revert",
    label: "Revert",
    longName: "Revert Chain",
    info: "Takes back what Set up chain did on the Main track, whole; what you changed since stays yours, and is said. It works until this device or Live is closed.",
  }),
  button({
    key: "report",
    label: "Report",
    info: "Writes a page on the master that was rendered last beside it, under a name that is free, and shows it in the browser: waveform, loudness and tone before and after, each stage in a sentence, what each service will do.",
  }),
  button({
    key: "check",
    label: "Check",
    info: "Goes through the list of checks on the master that was rendered last, or on the mix before that, and says what fails. Nothing is written.",
  }),
  button({
    key: "file",
    label: "File",
    longName: "Choose File",
    info: "Asks for a recording and analyses it in the place of a clip; its master is written beside it.",
  }),
  button({
    key: "reference",
    label: "Reference",
    longName: "Choose Reference",
    info: "Asks for a recording whose tone the master takes over, up to 3 dB either way. Cancel lets go of the one that stands.",
  }),
];
