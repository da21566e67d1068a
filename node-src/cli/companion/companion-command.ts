import { DEFAULT_PORT } from "#src/adapters/companion/settings.ts";
import type { CommandSpec } from "#src/cli/frame/command.ts";
import { JSON_OPTION, OUTPUT, USER_LIBRARY } from "#src/cli/frame/options/shared-options.ts";

/** `steadyhand companion`: its table. */
export const COMPANION_COMMAND = {
  name: "companion",
  summary: "the script inside Live that draws envelopes: install, status, uninstall",
  about: [
    "Installs the companion into Live's User Library (Remote Scripts/Steadyhand), with a token that only you can read. Without it, devices play their curves themselves; with it, they draw them into session clips.",
    "install writes the companion, or brings it up to date; status says what is installed, and which running Lives answer; uninstall removes what install wrote, and nothing else.",
  ],
  operands: {
    value: "install|status|uninstall",
    least: 1,
    most: 1,
    missing: "say install, status or uninstall.",
    more: "one of install, status, uninstall.",
    choices: ["install", "status", "uninstall"],
  },
  options: {
    "user-library": USER_LIBRARY,
    port: {
      kind: "number",
      value: "N",
      unit: "",
      range: [1024, 65_535],
      whole: true,
      group: USER_LIBRARY.group,
      words:
        "listen on this port of 127.0.0.1, a second Live on the next; not on 11000 or 11001, which are AbletonOSC's",
      usual: String(DEFAULT_PORT),
    },
    force: { kind: "switch", group: OUTPUT, words: "replace without asking" },
    json: JSON_OPTION,
  },
  examples: [
    ["companion", "install"],
    ["companion", "status", "--json"],
  ],
} as const satisfies CommandSpec;
