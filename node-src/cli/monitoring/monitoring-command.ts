import type { CommandSpec } from "#src/cli/frame/command.ts";
import { JSON_OPTION, OUTPUT } from "#src/cli/frame/options/shared-options.ts";

/** `steadyhand monitoring`: its table. */
export const MONITORING_COMMAND = {
  name: "monitoring",
  summary: "how loud to listen, by the size of the room, and the noise to set it with",
  about: [
    "Says how loud one loudspeaker plays calibration noise where you sit, how long the room may ring, and what else to check before you trust what you hear; each figure with its source. What no standard says is named as taste.",
  ],
  operands: {
    value: "",
    least: 0,
    most: 0,
    more: "monitoring takes no operand: the room is --room, the noise --noise.",
  },
  options: {
    room: {
      kind: "number",
      value: "M3",
      unit: "m3",
      range: [5, 5000],
      group: "The room",
      words: "its volume, length times width times height; ft3 behind the number is read too",
    },
    noise: {
      kind: "text",
      value: "OUT.wav",
      group: OUTPUT,
      completes: { kind: "files", endings: ["wav"] },
      words: "write the noise: 500 to 2000 Hz at -20 dBFS, the left loudspeaker alone, then the right",
    },
    force: { kind: "switch", group: OUTPUT, words: "replace a file that is there" },
    json: JSON_OPTION,
  },
  examples: [
    ["monitoring", "--room", "60"],
    ["monitoring", "--noise", "noise.wav"],
  ],
} as const satisfies CommandSpec;
