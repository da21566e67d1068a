import type { LiveReport } from "#src/cli/report-live/live-report.ts";
import { LIVE_CHECKS } from "#src/knowledge/live/live-checks.ts";
import { type DeviceName, knownDevice } from "#src/model/device/device-names.ts";

/** A report for a person, a line a subject. */
export function reportWords(report: LiveReport): string {
  const { versions, devices, companion, lives, readBacks, damagedLines, checks } = report;
  const { steadyhand, node, system, release, architecture } = versions;
  const lines = [
    [
      "versions",
      `Steadyhand ${said(steadyhand)}, Node ${said(node)}, ${said(system)} ${said(release)}, ${said(architecture)}`,
    ],
    ...(devices.length === 0 ? [["devices", "none in the User Library"]] : devices.map(deviceLine)),
    ["companion", companion === null ? "not installed" : `version ${companion}`],
    ...(lives.length === 0 ? [["Live", "none answers"]] : lives.map(liveLine)),
    ...doneLines(readBacks, damagedLines),
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

/** A line of each device that did something, and one of what could not be read. */
function doneLines(lines: LiveReport["readBacks"], damaged: number): readonly (readonly string[])[] {
  const devices = [...new Set(lines.map(({ device }) => device))];
  const told = devices.map((device) =>
    doneWords(
      device,
      lines.filter((line) => line.device === device),
    ),
  );
  const lost =
    damaged === 0 ? [] : [`${counted(damaged, "line", "lines")} that devices have kept cannot be read: left out`];
  return [...(told.length === 0 ? ["nothing was done by a device yet"] : told), ...lost].map((words) => [
    "in Live",
    words,
  ]);
}

/** `Mix: 6 devices put in, 20 settings of values, 2 devices taken out; 1 refused`. */
function doneWords(device: DeviceName | null, lines: LiveReport["readBacks"]): string {
  const kinds = [...new Set(lines.map(({ what }) => what))];
  const counts = kinds.map((kind) => counted(lines.filter(({ what }) => what === kind).length, ...WORDS[kind]));
  const refused = lines.filter((line) => line.refused !== null).length;
  const name = device === null ? "A device that is not known" : knownDevice(device).title;
  return `${name}: ${counts.join(", ")}; ${refused === 0 ? "none" : refused} refused`;
}

function counted(many: number, one: string, more: string): string {
  return `${many} ${many === 1 ? one : more}`;
}

const WORDS: Readonly<Record<LiveReport["readBacks"][number]["what"], readonly [one: string, more: string]>> = {
  envelope: ["envelope", "envelopes"],
  "put in": ["device put in", "devices put in"],
  set: ["setting of values", "settings of values"],
  found: ["device found as asked", "devices found as asked"],
  "by hand": ["device left for the hand", "devices left for the hand"],
  "taken back": ["taking back of values", "takings back of values"],
  "taken out": ["device taken out", "devices taken out"],
  "chain back": ["chain taken back", "chains taken back"],
};

function said(word: string | null): string {
  return word ?? "unknown";
}
