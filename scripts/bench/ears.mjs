import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { writeTables } from "../tables/written-tables.mjs";
import { bundled } from "./worker.mjs";

/**
 * How well the ears hear: families of recordings with known truth, beside peers, written to `docs/ears.md`. Real recordings are read
 * from the folder that STEADYHAND_SAMPLES names; without it their rows say so. `--only rides,builds` runs some families and writes
 * nothing. Ends with 1 when a bar is missed.
 */
const PAGE = fileURLToPath(new URL("../../docs/ears.md", import.meta.url));

const script = await bundled("ears/run");
const only = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length);
const words = only === undefined ? [PAGE] : ["", only];
process.exitCode = spawnSync(process.execPath, [script, ...words], { stdio: "inherit" }).status ?? 1;
if (only === undefined) writeTables(fileURLToPath(new URL("../..", import.meta.url)));
