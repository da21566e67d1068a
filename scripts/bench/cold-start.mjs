import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundled } from "./worker.mjs";

const DEVICES = fileURLToPath(new URL("../../devices", import.meta.url));
/** From the start of the process to its word, in milliseconds. */
const LIMIT = 150;

/**
 * The cold start of each device's process as it is frozen in `devices/`: from spawn to `ready`, beside `node -e 0` in turn. Median of all rounds,
 * least in the note: whatever else the machine does makes a start longer, never shorter.
 */
export async function coldStartRows({ rounds, limitRow }) {
  const folder = mkdtempSync(join(tmpdir(), "steadyhand-cold-"));
  try {
    const { processScript } = await import(pathToFileURL(await bundled("process-script")).href);
    mkdirSync(join(folder, "node_modules/max-api"), { recursive: true });
    writeFileSync(join(folder, "node_modules/max-api/index.js"), STAND_IN);
    const rows = [];
    for (const device of readdirSync(DEVICES).filter((name) => name.endsWith(".amxd"))) {
      const script = processScript(readFileSync(join(DEVICES, device)), device);
      if (script === null) continue;
      const file = join(folder, `${device.replaceAll(" ", "-")}.js`);
      writeFileSync(file, script);
      rows.push(await rowOf(device.replace(".amxd", ""), file, { rounds, limitRow }));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rowOf(name, file, { rounds, limitRow }) {
  const [ours, bare] = [[], []];
  for (let round = -1; round < rounds; round++) {
    const times = [await startOf(file), await startOf("-e", "0")];
    if (round < 0) continue;
    ours.push(times[0]);
    bare.push(times[1]);
  }
  const row = limitRow(`cold start of ${name}, spawn to ready`, LIMIT, "ms", spread(ours));
  const note = `least ${Math.min(...ours).toFixed(0)} ms; node -e 0: ${spread(bare).middle.toFixed(0)}, least ${Math.min(...bare).toFixed(0)}`;
  return { ...row, note: `${note}; ratio of the least ${(Math.min(...ours) / Math.min(...bare)).toFixed(2)}` };
}

/** Until it says `ready`, or until it ends where it has nothing to say. */
function startOf(...words) {
  const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const child = spawn(process.execPath, words, { env, stdio: ["ignore", "pipe", "inherit"] });
    let ready = null;
    child.stdout.once("data", () => {
      ready = performance.now() - from;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      const lasted = performance.now() - from;
      if (code !== 0) reject(new Error(`cold start: ${words.join(" ")} ended with ${code}`));
      else if (words[0] !== "-e" && ready === null) reject(new Error(`cold start: ${words[0]} never said ready`));
      else resolve(ready ?? lasted);
    });
  });
}

function spread(values) {
  const sorted = [...values].sort((one, other) => one - other);
  return { middle: sorted[sorted.length >> 1], lowest: sorted[0], highest: sorted.at(-1) };
}

/** Node for Max's module as far as a start needs it; the process ends with its first `ready`. */
const STAND_IN = `
const { writeSync } = require("node:fs");
exports.MESSAGE_TYPES = { ALL: "all" };
exports.POST_LEVELS = { ERROR: "error", INFO: "info", WARN: "warn" };
exports.addHandler = () => {};
exports.post = async () => {};
exports.outlet = async (...values) => {
  if (values.flat()[0] !== "ready") return;
  writeSync(1, "ready");
  process.exit(0);
};
`;
