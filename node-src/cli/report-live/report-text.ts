import { toJson } from "#src/cli/frame/json.ts";
import type { LiveReport } from "#src/cli/report-live/live-report.ts";

/** A report as JSON that a person can read through: a line of each thing that a device did. */
export function reportText(report: LiveReport): string {
  const lines = report.readBacks.map((line) => `    ${JSON.stringify(line)}`);
  const all = toJson({ ...report, readBacks: [] });
  return lines.length === 0 ? all : all.replace(EMPTY, () => `"readBacks": [\n${lines.join(",\n")}\n  ]`);
}

/** Nothing that a user has typed stands before it. */
const EMPTY = '"readBacks": []';
