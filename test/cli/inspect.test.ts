import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { freezeDevice } from "#src/adapters/max/amxd/freeze-device.ts";
import { readAmxd } from "#src/adapters/max/amxd/read-amxd.ts";
import { writeAmxd } from "#src/adapters/max/amxd/write-amxd.ts";
import { devicePatcher } from "#src/chassis/patch/device-patcher.ts";
import { answer } from "#src/cli/answer.ts";
import { type DeviceDescription, describeDevice } from "#src/cli/inspect/describe-device.ts";
import { deviceWords } from "#src/cli/inspect/device-words.ts";
import { DEVICES } from "#src/devices/all-devices.ts";
import { DEVICE as RIDE } from "#src/devices/ride/device.ts";
import { needs } from "#test/needs.ts";
import { samplePath } from "#test/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "inspect-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function inspect(path: string, json = true) {
  let out = "";
  let words = "";
  const terminal = {
    interactive: false,
    out: (text: string) => {
      out += text;
    },
    words: (text: string) => {
      words += text;
    },
  };
  const code = await answer(["inspect", path, ...(json ? ["--json"] : [])], terminal);
  return { code, out, words };
}

async function described(path: string): Promise<DeviceDescription> {
  const { code, out, words } = await inspect(path);
  expect({ code, words }).toEqual({ code: 0, words: "" });
  return JSON.parse(out);
}

function saved(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

const ride = saved(
  "Ride.amxd",
  writeAmxd(freezeDevice("Ride.amxd", "aaaa", devicePatcher(RIDE), [{ name: "x.js", text: "post(1)", onDisk: true }])),
);

describe("steadyhand inspect", () => {
  it("tells type, flags, files, parameters, banks and dependencies of a device", async () => {
    const device = await described(ride);
    expect(device.type).toEqual({ code: "aaaa", name: "audio effect" });
    expect(device).toMatchObject({ frozen: true, encrypted: false, width: 556, minimumLive: "12.2", minimumMax: "9" });
    expect(device.flags).toEqual({ value: 7, meaning: ["has dependencies", "dependencies embedded", "frozen"] });
    expect(device.files.map(({ name, flag, size }) => [name, flag, size])).toEqual([
      ["Ride.amxd", 0x11, expect.any(Number)],
      ["x.js", 8, 7],
    ]);
    expect(device.files[1]?.modified).toBe("2026-01-01T00:00:00.000Z");
    expect(device.parameters).toContainEqual({
      longName: "Target Loudness",
      shortName: "Level",
      object: "live.dial",
      type: "float",
      range: [-60, 0],
      unit: "LUFS",
      options: [],
      initial: [-18],
      visibility: "automated and stored",
      modulation: "bipolar",
      info: expect.stringContaining("loudness"),
      file: null,
    });
    expect(device.banks.map(({ name }) => name)).toEqual(["Ride", "Target", "Play"]);
    expect(device.dependencies).toContain("steadyhand-ride-node.js");
    expect(device.objects).toContainEqual({ name: "dbtoa~", count: 1 });
    expect(device.parameters).toHaveLength(RIDE.spec.parameters.length);
  });

  it("says the same in words", async () => {
    const { code, out } = await inspect(ride, false);
    expect(code).toBe(0);
    expect(out).toMatch(/audio effect \(aaaa\), frozen, \d+ bytes/);
    expect(out).toMatch(/^ {2}Target Mode +enum +Own level \| LUFS .* starts at Own level .* live\.menu$/m);
    expect(out).toMatch(/^ {2}x\.js +TEXT +7 bytes +flag 0x8$/m);
  });

  it.each(DEVICES.map((device) => [device.title, device] as const))(
    "keeps to 80 columns, with the number of a long menu's options: %s",
    (title, device) => {
      const frozen = freezeDevice("x.amxd", "aaaa", devicePatcher(device), []);
      const read = readAmxd(writeAmxd(frozen), "x.amxd");
      const told = read.ok ? describeDevice(read.value, { name: "x.amxd", size: 1 }) : read;
      if (!told.ok) throw new Error(told.error.sentence);
      const lines = deviceWords(told.value, 80).split("\n");
      expect(lines.filter((line) => line.length > 80)).toEqual([]);
      const presets = told.value.parameters.find(({ longName }) => longName === "Preset")!.options.length;
      expect(lines.find((line) => line.startsWith("  Preset "))).toMatch(`| … ${presets} in all`);
      expect([title, lines.filter((line) => / {40}/.test(line.trim()))]).toEqual([title, []]);
    },
  );

  it("reads what an earlier, longer save left behind, and shows no control characters", async () => {
    const name = '"na\\u001b[31mme}"';
    const json = `{"patcher":{"boxes":[{"box":{"id":"obj-1","maxclass":${name}}}]}}\n\0garbage}}`;
    const open = { type: "mmmm", flags: null, extras: [], patch: { kind: "open", json: Buffer.from(json) } } as const;
    const path = saved("left.amxd", writeAmxd(open));
    expect((await described(path)).objects).toEqual([{ name: "na\u001b[31mme}", count: 1 }]);
    expect((await inspect(path, false)).out).not.toContain("\u001b");
  });

  it("refuses what is no device with one sentence and nothing on stdout", async () => {
    const noJson = { type: "aaaa", flags: 0, extras: [], patch: { kind: "open", json: Buffer.from("{oops") } } as const;
    const paths = [
      join(folder, "none.amxd"),
      folder,
      saved("text.amxd", Buffer.from("hello")),
      saved("empty.amxd", new Uint8Array()),
      saved("cut.amxd", writeAmxd({ ...noJson, flags: 0 }).subarray(0, 30)),
      saved("oops.amxd", writeAmxd(noJson)),
    ];
    for (const path of paths) {
      const { code, out, words } = await inspect(path);
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(words).toMatch(/^“[^”]+” (?:(?!\. ).)*\.\n$/);
    }
  });

  it("reads others' devices, frozen, unfrozen and encrypted", needs("STEADYHAND_SAMPLES/devices"), async () => {
    const frozen = await described(samplePath("devices/Ableton__maxdevtools__FrozenTest.amxd")!);
    const open = await described(samplePath("devices/Ableton__maxdevtools__Test.amxd")!);
    const closed = await described(samplePath("devices/Ableton__maxdevtools__EncryptedTest.amxd")!);
    expect(frozen.files).toHaveLength(16);
    expect(frozen.parameters.find(({ longName }) => longName === "MyParameter")?.file).toBe(
      "AbstractionWithParameter.maxpat",
    );
    expect(open).toMatchObject({ frozen: false, savedBy: "Max 9.0.10", type: { name: "MIDI effect" } });
    expect(open.parameters.find(({ longName }) => longName === "Time Mode")?.visibility).toBe("hidden");
    expect(closed).toMatchObject({ encrypted: true, parameters: [], objects: [], savedBy: null });
  });
});
