import { basename } from "node:path";
import { PAGE } from "#src/chassis/report/page/page-file.ts";
import { meterCsv, meterJson } from "#src/devices/meter/report/meter-data.ts";
import { meterReport } from "#src/devices/meter/report/meter-page.ts";
import { meterStory } from "#src/devices/meter/report/meter-story.ts";
import type { ToldMeasurement } from "#src/devices/meter/report/told-measurement.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { FileBatch } from "#src/ports/output/file-batch.ts";
import type { OutputKind } from "#src/ports/output/output-files.ts";
import manifest from "../../../../package.json" with { type: "json" };

/** What writing a report needs. */
export interface ReportPorts {
  /** For one report; it is dropped behind it. */
  outputs(): FileBatch;
  open(path: string): Promise<Result<void, Refusal>>;
}

/**
 * Writes a measurement as a page, and beside it the same as JSON and its course as CSV, then shows the page in the system's browser. Answers what came of it.
 * All three take their names together, so that a page never stands beside figures of another measurement.
 *
 * Edge: the path was chosen in a dialog, which asks before a page is replaced; what stands there and is no report of this kind is refused, and nothing is
 * written then. Without an ending the page gets one.
 */
export async function writeReports(
  ports: ReportPorts,
  told: ToldMeasurement,
  chosen: string,
): Promise<Result<string, Refusal>> {
  const stem = chosen.replace(/\.html?$/i, "");
  const story = meterStory(told, `Steadyhand ${manifest.version}`);
  const files = [
    { path: `${stem}.csv`, text: meterCsv(story), kind: CSV_FILE },
    { path: `${stem}.json`, text: meterJson(story), kind: JSON_FILE },
    { path: `${stem}.html`, text: meterReport(story), kind: PAGE },
  ];
  const written = await writeTogether(ports.outputs(), files);
  if (!written.ok) return written;
  const opened = await ports.open(`${stem}.html`);
  return ok(
    opened.ok
      ? `“${basename(stem)}” is written as HTML, JSON and CSV, and open in the browser.`
      : opened.error.sentence,
  );
}

interface ReportFile {
  readonly path: string;
  readonly text: string;
  readonly kind: OutputKind;
}

async function writeTogether(batch: FileBatch, files: readonly ReportFile[]): Promise<Result<void, Refusal>> {
  try {
    for (const { path, text, kind } of files) {
      const written = await batch.files.write(path, new TextEncoder().encode(text), { force: true, kind });
      if (!written.ok) return written;
    }
    return await batch.place();
  } finally {
    await batch.drop();
  }
}

const JSON_FILE: OutputKind = { name: "a report’s JSON", endings: [".json"], opening: '{\n  "madeby": "steadyhand' };
const CSV_FILE: OutputKind = { name: "a report’s CSV", endings: [".csv"], opening: "time,bar,beat,maxshortterm" };
