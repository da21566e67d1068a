import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { unpackAmxd } from "#test/doubles/max/container/unpack-amxd.ts";

const DEVICES = join(import.meta.dirname, "../../devices");
const folder = mkdtempSync(join(tmpdir(), "steadyhand-frozen-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The script of the device's process, by the one thing that only it asks for. */
function processOf(device: string): string | undefined {
  const { files } = unpackAmxd(readFileSync(join(DEVICES, device)));
  const texts = [...files.values()].map((bytes) => Buffer.from(bytes).toString("utf8"));
  return texts.find((text) => text.includes('require("max-api")'));
}

/** What its last lines say that it holds of a package: kilobytes, and the folders of the package that they are from. */
function heldOf(name: string, script: string): { readonly kilobytes: number; readonly folders: string } {
  const line = new RegExp(`^ \\* ${name} [^:]*, ([\\d.]+) kB of ([^:]+): `, "m").exec(script);
  return { kilobytes: Number(line?.[1]), folders: line?.[2] ?? "" };
}

/** What a process says until it is ready, and a moment longer, so that it could complain. @throws where it complains. */
function linesSaid(device: string, script: string): readonly string[] {
  const name = device.replaceAll(" ", "-");
  mkdirSync(join(folder, "node_modules/max-api"), { recursive: true });
  const standIn = `exports.addHandler = () => {};
    exports.post = async () => {};
    exports.outlet = async (...words) => {
      console.log(words.join(" "));
      if (words[0] === "ready") setTimeout(() => process.exit(0), 100);
    };`;
  writeFileSync(join(folder, "node_modules/max-api/index.js"), standIn);
  writeFileSync(join(folder, `${name}.js`), script);
  const run = `require("./${name}.js");`;
  const ended = spawnSync(process.execPath, ["-e", run], { cwd: folder, encoding: "utf8", timeout: 60_000 });
  if (ended.stderr !== "") throw new Error(ended.stderr);
  return ended.stdout.split("\n");
}

describe.each(readdirSync(DEVICES).filter((name) => name.endsWith(".amxd")))("%s", (device) => {
  const script = processOf(device);

  it("is smaller than 1.5 MB", () => {
    expect(readFileSync(join(DEVICES, device)).length).toBeLessThan(1_500_000);
  });

  it.skipIf(script === undefined)("holds less than 50 kB of rxjs, all of it by the small door", () => {
    const { kilobytes, folders } = heldOf("rxjs", script!);
    expect(folders).toBe("dist/esm");
    expect(kilobytes).toBeGreaterThan(5);
    expect(kilobytes).toBeLessThan(50);
  });

  it.skipIf(script === undefined)("asks Node at its start for nothing that only a press needs", () => {
    const late = /(?:[=,(]|^)require\("node:(crypto|dgram|v8|zlib|child_process|worker_threads)"\)/gm;
    expect([...script!.matchAll(late)].map(([, name]) => name)).toEqual([]);
    expect(script).toMatch(/\bask\)?\("node:crypto"\)\./);
  });

  it.skipIf(script === undefined)(
    "has V8 read at its start less than a third of itself or 250 kB, and nothing that is late",
    () => {
      const late = script!.indexOf("function latePart0(){/*");
      expect(late).toBeGreaterThan(0);
      expect(late).toBeLessThan(Math.max(script!.length / 3, 250_000));
      expect(linesSaid(device, script!.replace(".compileFunction(", ".nothingLate("))).toContain("ready");
    },
  );

  it.skipIf(script === undefined)("makes code of every late part", () => {
    const parts = [...script!.matchAll(/"(\.\/[\w-]+\.js)":\s*latePart\d+/g)].map(([, name]) => name!);
    expect(parts.length).toBeGreaterThan(0);
    const opened = script!.replace(/setImmediate\(\(\)=>\{/, `$&${JSON.stringify(parts)}.map(late);`);
    expect(opened).not.toBe(script);
    expect(linesSaid(device, opened)).toContain("ready");
  });

  it.skipIf(script === undefined)("starts by itself, without a word of complaint, and says that it is ready", () => {
    expect(linesSaid(device, script!)).toContain("ready");
  });
});
