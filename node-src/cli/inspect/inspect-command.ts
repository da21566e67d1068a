import type { CommandSpec } from "#src/cli/frame/command.ts";
import { JSON_OPTION } from "#src/cli/frame/options/shared-options.ts";

/** `steadyhand inspect`: its table. */
export const INSPECT_COMMAND = {
  name: "inspect",
  summary: "what a Max for Live device holds: files, objects, parameters, banks",
  about: [
    "Reads any Max for Live device (.amxd), frozen or not, and shows its type, embedded files, objects, parameters with ranges and units, Push banks and dependencies. Nothing in it is run. Encrypted devices are recognised, not opened.",
  ],
  operands: {
    value: "DEVICE.amxd",
    least: 1,
    most: 1,
    missing: "name a device to read.",
    more: "one device at a time.",
    completes: { kind: "files", endings: ["amxd"] },
  },
  options: { json: { ...JSON_OPTION, words: "the whole of it as one JSON document on stdout" } },
  examples: [
    ["inspect", "Steadyhand Ride.amxd"],
    ["inspect", "Steadyhand Ride.amxd", "--json"],
  ],
} as const satisfies CommandSpec;
