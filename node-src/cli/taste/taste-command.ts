import type { CommandSpec } from "#src/cli/frame/command.ts";
import { JSON_OPTION, OUTPUT } from "#src/cli/frame/options/shared-options.ts";

/** `steadyhand taste`: its table. */
export const TASTE_COMMAND = {
  name: "taste",
  summary: "what mix --learn has learnt of you: show it, copy it, begin again",
  about: [
    "mix --learn remembers which moves you rejected, asked for by name, or moved on in Live, and makes later ones as large as you keep them, by role and kind, from half to one and a half of their size. It is one file of yours, and leaves this machine only where you carry it.",
    "show lists what is learnt and the file it is in; copy writes that file to --out; reset puts it aside, and mix proposes as if nothing had been learnt.",
  ],
  operands: {
    value: "show|copy|reset",
    least: 1,
    most: 1,
    missing: "say show, copy or reset.",
    more: "one of show, copy, reset.",
    choices: ["show", "copy", "reset"],
  },
  options: {
    out: {
      kind: "text",
      value: "OUT.json",
      group: OUTPUT,
      completes: { kind: "files", endings: ["json"] },
      words: "with copy: the file to write; STEADYHAND_TASTE=OUT.json goes by it, on another machine too",
    },
    force: { kind: "switch", group: OUTPUT, words: "replace a copy that is there" },
    json: JSON_OPTION,
  },
  examples: [
    ["taste", "show"],
    ["taste", "copy", "--out", "my-taste.json"],
  ],
} as const satisfies CommandSpec;
