import { basename } from "node:path";
import { masterReport } from "#src/chassis/report/master/master-report.ts";
import { tellMaster } from "#src/chassis/report/master/tell-master.ts";
import { writePage } from "#src/chassis/report/page/page-file.ts";
import type { MasterDevicePorts } from "#src/devices/master/session/master-ports.ts";
import type { RenderedMaster } from "#src/devices/master/session/render-master.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import manifest from "../../../../package.json" with { type: "json" };

/** Writes the report of a master beside it, under a name that is free, and shows it in the system's browser. Answers what came of it. */
export async function writeReport(
  { pages, pageBeside, open }: Pick<MasterDevicePorts, "pages" | "pageBeside" | "open">,
  { told, output, platform }: RenderedMaster,
): Promise<Result<string, Refusal>> {
  const page = await pageBeside(output);
  const written = await writePage(
    pages,
    page,
    masterReport(tellMaster(told, platform, `Steadyhand ${manifest.version}`)),
    { force: false },
  );
  if (!written.ok) return written;
  const opened = await open(page);
  return ok(
    opened.ok ? `“${basename(page)}” stands beside the master and is open in the browser.` : opened.error.sentence,
  );
}
