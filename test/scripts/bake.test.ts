import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAmxd } from "#src/adapters/max/amxd/read-amxd.ts";
import { drawsCurves } from "#src/chassis/manifest/device-manifest.ts";
import { bakeDevice } from "#src/chassis/patch/bake-device.ts";
import { DEVICES } from "#src/devices/all-devices.ts";
import { deviceFiles } from "#src/model/device/device-files.ts";
import { amxdProblems } from "#test/doubles/lint/amxd-problems.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bake-"));
const first = join(folder, "first");

beforeAll(() => bake(first));
afterAll(() => rmSync(folder, { recursive: true }));

function bake(out: string): void {
  execFileSync(process.execPath, [join(root, "scripts/bake/bake.mjs"), "--out", out], { stdio: "pipe" });
}

/** Every file below a folder, by its path in it. */
function filesIn(from: string): readonly string[] {
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 1))
    .sort();
}

function isList(path: string): boolean {
  return path.endsWith(".ts") || path.endsWith(".md");
}

interface Lists {
  readonly boxes: readonly unknown[];
  readonly lines: readonly unknown[];
}

describe("baking", () => {
  it("gives the same bytes twice", () => {
    const again = join(folder, "again");
    bake(again);
    expect(filesIn(again)).toEqual(filesIn(first));
    for (const path of filesIn(first))
      expect({ path, same: readFileSync(join(again, path)).equals(readFileSync(join(first, path))) }).toEqual({
        path,
        same: true,
      });
  });

  it.each([
    ["devices", (path: string) => !isList(path)],
    ["lists of devices and of their presets", isList],
  ])("gives the %s that are committed", (_what, wanted) => {
    const baked = filesIn(first).filter(wanted);
    expect(baked.length).toBeGreaterThanOrEqual(DEVICES.length);
    const differ = baked.filter((path) => !readFileSync(join(root, path)).equals(readFileSync(join(first, path))));
    expect(differ).toEqual([]);
  });

  it("lists every preset of every device's folder, and no other", () => {
    for (const { device } of DEVICES) {
      const list = readFileSync(join(first, `node-src/knowledge/factory-presets/factory-${device}.ts`), "utf8");
      const listed = [...list.matchAll(/presets\/[\w-]+\/([\w-]+)\.json"/g)].map(([, file]) => `${file}.json`);
      expect(listed.sort()).toEqual(
        readdirSync(join(root, "presets", device))
          .filter((file) => file.endsWith(".json"))
          .sort(),
      );
    }
  });
});

describe.each(DEVICES.map((manifest) => [manifest.title, manifest] as const))("the baked %s", (title, manifest) => {
  const device = `devices/${manifest.spec.name}.amxd`;
  const patch = `patchers/${title}.maxpat`;
  const names = deviceFiles(manifest.device);
  let files: ReadonlyMap<string, { readonly flag: number; readonly text: string }>;

  beforeAll(() => {
    const read = readAmxd(readFileSync(join(first, device)), title);
    if (!read.ok || read.value.patch.kind !== "frozen") throw new Error("the baked device is not a frozen device");
    files = new Map(
      read.value.patch.files.map(({ name, flag, bytes }) => [name, { flag, text: new TextDecoder().decode(bytes) }]),
    );
  });

  it("is as Max saves a device", () => {
    expect(amxdProblems(readFileSync(join(first, device)))).toEqual([]);
  });

  it("embeds the patch that stands in patchers/ by a line for each box and cord, with the flags that Max writes", () => {
    expect([...files].map(([name, { flag }]) => [name, flag])).toEqual([
      [`${manifest.spec.name}.amxd`, 0x11],
      [names.node, 8],
      [names.bridge, 0],
      ...(drawsCurves(manifest) ? [[names.player, 0]] : []),
      [names.face, 0],
    ]);
    const embedded = files.get(`${manifest.spec.name}.amxd`)?.text ?? "";
    expect(embedded.endsWith("}\n\0")).toBe(true);
    const readable = JSON.parse(readFileSync(join(first, patch), "utf8")) as { readonly patcher: Lists };
    expect(JSON.parse(embedded.slice(0, -1))).toEqual(readable);
    const lines = embedded.split("\n").map((line) => line.replace(/,$/, ""));
    for (const item of [...readable.patcher.boxes, ...readable.patcher.lines])
      if (!/"boxes"/.test(JSON.stringify(item))) expect(lines).toContain(JSON.stringify(item));
  });

  it("embeds scripts with their names and lines, and without blanks", () => {
    for (const [name, held] of [
      [names.bridge, "function createBridge("],
      ...(drawsCurves(manifest) ? ([[names.player, "function contentMark("]] as const) : []),
      [names.face, drawsCurves(manifest) ? "function showFace(" : "function paint("],
    ] as const) {
      const script = files.get(name)?.text ?? "";
      expect(script).toContain(held);
      expect(script).not.toMatch(/^[ \t]|\\$/m);
      expect(script.length / script.split("\n").length).toBeLessThan(200);
    }
  });

  it("holds in its process what it may ask for, and nothing that only other devices do", () => {
    const node = files.get(names.node)?.text ?? "";
    expect({ rides: node.includes("function decideRides("), curves: node.includes("function decideCurves(") }).toEqual({
      rides: manifest.kind === "own",
      curves: manifest.kind === "recipes",
    });
  });

  it("keeps the device under 1.5 MB and the node bundle under 1.4 MB", () => {
    expect(readFileSync(join(first, device)).length).toBeLessThan(1.5e6);
    expect(files.get(names.node)?.text.length).toBeLessThan(1.4e6);
  });

  it("embeds scripts that stand alone: max-api and Node's own modules, no module words, no path of this machine", () => {
    const node = files.get(names.node)?.text ?? "";
    const required = [...node.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name ?? "");
    expect(required).toContain("max-api");
    expect(required.filter((name) => name !== "max-api" && !name.startsWith("node:"))).toEqual([]);
    for (const name of [names.bridge, names.face, ...(drawsCurves(manifest) ? [names.player] : [])]) {
      expect(files.get(name)?.text).not.toMatch(/^(?:import|export)\b|\brequire\(/m);
    }
    for (const { text } of files.values()) expect(text).not.toContain(root);
  });

  it("says in its face what its manifest says before there is a curve", () => {
    expect(files.get(names.face)?.text).toContain(JSON.stringify(manifest.face.hint));
  });

  it("is refused for a node bundle that asks for a package, and for a script that still imports", () => {
    const good = { node: 'require("max-api")', bridge: "", player: "", face: "" };
    expect(() => bakeDevice(manifest, { ...good, node: 'require("node:fs");require("some-package")' })).toThrow(
      "asks for some-package",
    );
    expect(() => bakeDevice(manifest, { ...good, face: 'import x from "y";' })).toThrow(RangeError);
    expect(bakeDevice(manifest, good).map(({ path }) => path)).toEqual([patch, device]);
  });
});
