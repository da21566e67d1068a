import { execFileSync, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { writeTables } from "../tables/written-tables.mjs";
import { compiledPeer, ffmpegPeer } from "./peers.mjs";
import { bundled } from "./worker.mjs";

/**
 * What `steadyhand master` makes of music, beside peers on the same files, written to `docs/masters.md`. Stems that may not be handed out are read from the
 * folder that STEADYHAND_SAMPLES names, games' music from where Debian puts it; what is not at hand is said. `--only=WORD` takes the pieces whose name has the word, and
 * writes nothing. Ends with 1 when a bar is missed.
 */
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PAGE = `${ROOT}docs/masters.md`;
const CLI = `${ROOT}dist/steadyhand.cjs`;

execFileSync(process.execPath, [`${ROOT}scripts/build.mjs`], { stdio: ["ignore", "ignore", "inherit"] });
/** No folder can be made there: every run measures anew. */
process.env.STEADYHAND_CACHE = `${CLI}/cache`;
const script = await bundled("masters/run");
const only = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length);
const cost = compiledPeer("cost");
if (cost === null) process.exit(1);
const tools = { cli: CLI, cost, ffmpeg: ffmpegPeer() };
const words = [JSON.stringify(tools), only === undefined ? PAGE : "", only ?? ""];
process.exitCode = spawnSync(process.execPath, [script, ...words], { stdio: "inherit" }).status ?? 1;
if (only === undefined) writeTables(ROOT);
