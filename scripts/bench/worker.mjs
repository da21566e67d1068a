import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { WORKSHOP } from "./peers.mjs";

/** Bundles a script of this folder as a device's code is bundled; answers the path. */
export async function bundled(name) {
  const outfile = join(WORKSHOP, `${name}.mjs`);
  await build({
    absWorkingDir: fileURLToPath(new URL("../..", import.meta.url)),
    entryPoints: [`scripts/bench/${name}.mjs`],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  return outfile;
}

/** A process that answers one task after the other, so that its start is not counted. */
export function worker(script) {
  const child = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(task) {
      child.stdin.write(`${JSON.stringify(task)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`bench: the worker died at ${JSON.stringify(task)}`);
      return JSON.parse(value);
    },
    end: () => child.stdin.end(),
  };
}
