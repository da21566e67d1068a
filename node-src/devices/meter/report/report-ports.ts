import { diskFiles } from "#src/adapters/disk/disk-files.ts";
import { openPage } from "#src/adapters/disk/open-page.ts";
import type { ReportPorts } from "#src/devices/meter/report/write-reports.ts";

/** This machine's disk and browser. */
export function reportPorts(): ReportPorts {
  return { files: diskFiles(), open: openPage };
}
