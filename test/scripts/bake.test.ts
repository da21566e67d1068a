import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAmxd } from "#src/adapters/max/amxd/read-amxd.ts";
import { bakeDevice } from "#src/chassis/patch/bake-device.ts";
import { rideBaking } from "#src/devices/ride/patch/bake-ride.ts";
import { RIDE_FILES } from "#src/devices/ride/spec.ts";
import { amxdProblems } from "#test/doubles/lint/amxd-problems.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const device = "devices/Steadyhand Ride.amxd";
const patch = "patchers/Ride.maxpat";
const folder = mkdtempSync(join(tmpdir(), "bake-"));
let files: ReadonlyMap<string, { readonly flag: number; readonly text: string }>;

beforeAll(() => {
  bake(folder);
  const read = readAmxd(readFileSync(join(folder, device)), "Ride");
  if (!read.ok || read.value.patch.kind !== "frozen") throw new Error("the baked device is not a frozen device");
  files = new Map(
    read.value.patch.files.map(({ name, flag, bytes }) => [name, { flag, text: new TextDecoder().decode(bytes) }]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function bake(out: string): void {
  execFileSync(process.execPath, [join(root, "scripts/bake/bake.mjs"), "--out", out], { stdio: "pipe" });
}

describe("baking the Ride device", () => {
  it("gives the same bytes twice, and those that are committed", () => {
    const again = join(folder, "again");
    bake(again);
    for (const path of [device, patch]) {
      expect(readFileSync(join(again, path)).equals(readFileSync(join(folder, path)))).toBe(true);
      expect({ path, same: readFileSync(join(root, path)).equals(readFileSync(join(folder, path))) }).toEqual({
        path,
        same: true,
      });
    }
  });

  it("gives devices as Max saves them, every one", () => {
    const devices = readdirSync(join(folder, "devices")).filter((name) => name.endsWith(".amxd"));
    expect(devices.length).toBeGreaterThanOrEqual(4);
    for (const name of devices) expect(amxdProblems(readFileSync(join(folder, "devices", name)))).toEqual([]);
  });

  it("embeds the patch that stands in patchers/, with the flags that Max writes", () => {
    expect([...files].map(([name, { flag }]) => [name, flag])).toEqual([
      ["Steadyhand Ride.amxd", 0x11],
      [RIDE_FILES.node, 8],
      [RIDE_FILES.bridge, 0],
      [RIDE_FILES.player, 0],
      [RIDE_FILES.face, 0],
    ]);
    expect(files.get("Steadyhand Ride.amxd")?.text).toBe(`${readFileSync(join(folder, patch), "utf8")}\0`);
  });

  it("keeps the device under 1.5 MB and the node bundle under 1 MB", () => {
    expect(readFileSync(join(folder, device)).length).toBeLessThan(1.5e6);
    expect(files.get(RIDE_FILES.node)?.text.length).toBeLessThan(1e6);
  });

  it("embeds scripts that stand alone: max-api and Node's own modules, no module words, no path of this machine", () => {
    const node = files.get(RIDE_FILES.node)?.text ?? "";
    const required = [...node.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name ?? "");
    expect(required).toContain("max-api");
    expect(required.filter((name) => name !== "max-api" && !name.startsWith("node:"))).toEqual([]);
    for (const name of [RIDE_FILES.bridge, RIDE_FILES.player, RIDE_FILES.face]) {
      expect(files.get(name)?.text).not.toMatch(/^(?:import|export)\b|\brequire\(/m);
    }
    for (const { text } of files.values()) expect(text).not.toContain(root);
  });

  it("refuses a node bundle that asks for a package, and a script that still imports", () => {
    const good = { node: 'require("max-api")', bridge: "", player: "", face: "" };
    expect(() => bakeDevice(rideBaking(), { ...good, node: 'require("node:fs");require("rxjs")' })).toThrow(
      "asks for rxjs",
    );
    expect(() => bakeDevice(rideBaking(), { ...good, face: 'import x from "y";' })).toThrow(RangeError);
    expect(bakeDevice(rideBaking(), good).map(({ path }) => path)).toEqual([patch, device]);
  });
});
