import type { CommandSpec } from "#src/cli/frame/command.ts";
import { ROLE_OPTION } from "#src/cli/frame/options/role-option.ts";
import { JSON_OPTION, SET_FILES } from "#src/cli/frame/options/shared-options.ts";

/** `steadyhand set`: its table. */
export const SET_COMMAND = {
  name: "set",
  summary: "what a Live Set holds: tracks, clips, files, devices, envelopes",
  about: [
    "Reads a Live Set of Live 9 to 12 (.als or .alc) and shows its numbered tracks with faders, sends, clips, files, devices and their parameters as Live shows them, and automation; then scenes, locators, and missing files with the paths that were looked at. Each track has the role that it is taken for; --role says another, for this command and for mix.",
  ],
  operands: {
    value: "SET.als",
    least: 1,
    most: 1,
    missing: "name a set to read.",
    more: "one set at a time.",
    completes: SET_FILES,
  },
  options: {
    role: ROLE_OPTION,
    json: {
      ...JSON_OPTION,
      words: "the whole of it as one JSON document on stdout, warp markers and raw values included",
    },
  },
  after: ["steadyhand SET.als alone shows the same, and commands for this set that are ready to run."],
  examples: [
    ["set", "My Song.als"],
    ["set", "My Song.als", "--json"],
    ["set", "My Song.als", "--role", "Audio 3=lead-vocal,7=bass"],
  ],
} as const satisfies CommandSpec;
