import type { CommandSpec } from "#src/cli/frame/command.ts";
import { JSON_OPTION } from "#src/cli/frame/options/shared-options.ts";

/** `steadyhand selftest`: its table. */
export const SELFTEST_COMMAND = {
  name: "selftest",
  summary: "proves the meter: every EBU case that can be made, at three rates",
  about: [
    "Makes every test signal of BS.1770-5, EBU Tech 3341 and Tech 3342 that can be made, at 44.1, 48 and 96 kHz, and reads it with the meter that reads your files. Prints expected, measured and tolerance; exit 1 on a miss.",
  ],
  operands: { value: "", least: 0, most: 0, more: "selftest takes no operand." },
  options: { json: { ...JSON_OPTION, words: "the table as one JSON document on stdout" } },
  examples: [["selftest"]],
} as const satisfies CommandSpec;
