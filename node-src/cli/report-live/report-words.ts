import type { LiveReport } from "#src/cli/report-live/live-report.ts";
import { LIVE_CHECKS } from "#src/knowledge/live/live-checks.ts";
import { knownDevice } from "#src/model/device/device-names.ts";

/** A report for a person, a line a subject. */
export function reportWords(report: LiveReport): string {
  const { versions, devices, companion, lives, readBacks, checks } = report;
  const { steadyhand, node, system, release, architecture } = versions;
  const lines = [
    [
      "versions",
      `Steadyhand ${said(steadyhand)}, Node ${said(node)}, ${said(system)} ${said(release)}, ${said(architecture)}`,
    ],
    ...(devices.length === 0 ? [["devices", "none in the User Library"]] : devices.map(deviceLine)),
    ["companion", companion === null ? "not installed" : `version ${companion}`],
    ...(lives.length === 0 ? [["Live", "none answers"]] : lives.map(liveLine)),
    ["writes", writesWords(readBacks)],
    ["checks", `${checks.length} of ${LIVE_CHECKS.length} noted`],
    ...checks.map(({ check, outcome, words }) => [check, words ?? outcome]),
  ];
  const width = Math.max(...lines.map(([name]) => name!.length));
  return lines.map(([name, words]) => `${name!.padEnd(width)}  ${words}\n`).join("");
}

function deviceLine({ device, bytes, sha256 }: LiveReport["devices"][number]): readonly string[] {
  return ["device", `${knownDevice(device).title}, ${bytes} bytes, SHA-256 ${sha256.slice(0, 12)}`];
}

function liveLine({ live, companion, shape }: LiveReport["lives"][number]): readonly string[] {
  return ["Live", `${said(live)}, companion ${said(companion)}, draws ${said(shape)}`];
}

function writesWords(readBacks: LiveReport["readBacks"]): string {
  const refused = readBacks.filter((line) => line.refused !== null).length;
  return `${readBacks.length} by devices that draw curves, ${refused} of them refused`;
}

function said(word: string | null): string {
  return word ?? "unknown";
}
