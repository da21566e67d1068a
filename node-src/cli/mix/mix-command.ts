import type { CommandSpec } from "#src/cli/frame/command.ts";
import { JSON_OPTION, SET_FILES } from "#src/cli/frame/options/shared-options.ts";

/** `steadyhand mix`: its table. */
export const MIX_COMMAND = {
  name: "mix",
  summary: "every track of a set as it arrives in the mix; nothing is written",
  about: [
    "Hears every track of a Live Set in the mix: clips, fades, devices of a known law, faders, pans, groups and sends, from the recordings, frozen files, or the stems that Live exported. A track that cannot be heard is named with the way out.",
  ],
  operands: {
    value: "SET.als",
    least: 1,
    most: 1,
    missing: "name a set to hear.",
    more: "one set at a time.",
    completes: SET_FILES,
  },
  options: {
    stems: {
      kind: "text",
      value: "DIR",
      group: "What is heard",
      completes: { kind: "folders" },
      words:
        "the folder of an export of All Individual Tracks from Live (not normalised): plug-ins and instruments are heard from it, faders and pans are in it already",
    },
    bars: {
      kind: "text",
      value: "A..B",
      group: "What is heard",
      words: "bars of the arrangement from A to B, the last one included",
      usual: "the whole song",
    },
    json: JSON_OPTION,
  },
  examples: [
    ["mix", "My Song.als"],
    ["mix", "My Song.als", "--bars", "9..41"],
    ["mix", "My Song.als", "--stems", "My Song stems", "--json"],
  ],
} as const satisfies CommandSpec;
