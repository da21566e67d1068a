import { openPage } from "#src/adapters/disk/open-page.ts";
import { diskFileBatch } from "#src/adapters/disk/together/disk-file-batch.ts";
import type { ReportPorts } from "#src/devices/meter/report/write-reports.ts";

/** This machine's disk and browser. */
export function reportPorts(): ReportPorts {
  return { outputs: () => diskFileBatch(), open: openPage };
}
