import type { CommandSpec } from "#src/cli/frame/command.ts";
import { JSON_OPTION, OUTPUT, USER_LIBRARY } from "#src/cli/frame/options/shared-options.ts";
import { LIVE_CHECKS } from "#src/knowledge/live/live-checks.ts";

/** `steadyhand report-live`: its table. */
export const REPORT_LIVE_COMMAND = {
  name: "report-live",
  summary: "what a check in a real Live has shown, as one file to send: versions and outcomes",
  about: [
    "Collects the versions of Steadyhand, Node and the system, which builds of the devices lie in the User Library, the companion that is installed and those that answer with Live's version, the last 500 things that devices did in Live with what was asked and what was read back, and what you have noted of the checks of the test plan.",
    "It holds no name of a set, a track, a file, a folder or a user. What you note in words goes along as you typed it. Nothing is sent: the file is yours to read and to send.",
  ],
  operands: {
    value: "",
    least: 0,
    most: 0,
    more: "report-live takes no operand: outcomes are --note CHECK=ok, the file is --out FILE.json.",
  },
  options: {
    note: {
      kind: "text",
      value: "CHECK=RESULT",
      repeats: true,
      completes: { kind: "words", words: LIVE_CHECKS, behind: ["ok", "failed"] },
      group: "What was seen",
      words:
        "what came of a check: ok, failed, or a few words; once for each check, kept until you note another of the same check, so that calls add up",
    },
    "user-library": USER_LIBRARY,
    out: {
      kind: "text",
      value: "FILE.json",
      group: OUTPUT,
      completes: { kind: "files", endings: ["json"] },
      words: "the file to write",
    },
    force: { kind: "switch", group: OUTPUT, words: "replace a file that is there" },
    json: JSON_OPTION,
  },
  examples: [
    ["report-live", "--note", "LOAD-1=ok", "--note", "WRITE-1=two undo steps"],
    ["report-live", "--out", "live-report.json"],
  ],
} as const satisfies CommandSpec;
