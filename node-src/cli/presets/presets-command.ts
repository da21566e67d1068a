import type { CommandSpec } from "#src/cli/frame/command.ts";
import { JSON_OPTION, USER_LIBRARY } from "#src/cli/frame/options/shared-options.ts";
import { PRESET_DEVICES } from "#src/model/recipe/preset.ts";

/** `steadyhand presets`: its table. */
export const PRESETS_COMMAND = {
  name: "presets",
  summary: "presets of each device, platforms and genres: what ships, and yours in Live's User Library",
  about: [
    `Lists the presets of ${PRESET_DEVICES.join(", ")}, or of one of them, with what each is for. A * marks a favourite. Yours are read from Steadyhand/Presets in Live's User Library; a file that is no preset is named with its reason.`,
    "presets platforms lists what --platform and --target may name: loudness, ceiling, what is done on playback, from whom and how sure. Yours are Steadyhand/Presets/platforms/*.json, one a file, as presets/platforms of the source shows them; one with the id of a platform that ships takes its place. presets genres lists what was measured of each genre.",
  ],
  operands: {
    value: "[DEVICE|platforms|genres]",
    least: 0,
    most: 1,
    more: "name one list, or none for all presets.",
    choices: [...PRESET_DEVICES, "platforms", "genres"],
    called: "list",
  },
  options: {
    search: {
      kind: "text",
      value: "WORDS",
      group: "Which",
      words:
        "only those that every word is found in, best first; words of the same meaning count (dnb, sidechain), and so does one slip in a word",
    },
    "user-library": { ...USER_LIBRARY, group: "Which" },
    json: JSON_OPTION,
  },
  examples: [
    ["presets", "pump"],
    ["presets", "--search", "8 bar build", "--json"],
    ["presets", "platforms"],
  ],
} as const satisfies CommandSpec;
