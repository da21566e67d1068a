import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { deviceTree, leavesOf } from "#src/knowledge/live/device-trees/device-tree.ts";
import { SEEN_DEVICES } from "#src/knowledge/live/device-trees/seen-devices.ts";
import type { DeviceOrder } from "#src/ports/device-inserter.ts";
import { deviceInserterContract } from "#test/contracts/device-inserter.ts";
import { storedDevicesContract } from "#test/contracts/stored-devices.ts";
import { alsProblems } from "#test/doubles/lint/als-problems.ts";
import { type XmlElement, xmlTree } from "#test/doubles/lint/xml-tree.ts";
import { CHAINS, chainSet } from "#test/doubles/sets/chain-set.ts";

const folder = mkdtempSync(join(tmpdir(), "als-devices-"));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

/** A set of a format on the disk, and a host that writes a copy of it. */
function onDisk(shape: Parameters<typeof chainSet>[0]) {
  count += 1;
  const input = join(folder, `set ${count}.als`);
  const output = join(folder, `copy ${count}.als`);
  writeFileSync(input, gzipSync(chainSet(shape)));
  return { input, output, host: alsHost(input, { path: output, force: false }) };
}

const text = (path: string) => gunzipSync(readFileSync(path)).toString("utf8");
const order = (className: string, track: number): DeviceOrder => ({
  track,
  choices: [{ className, settings: {} }],
  at: "end",
});

const openFile = async () => onDisk({ format: "12.0_12300" }).host;
const openMemory = async () => {
  const set = await onDisk({ format: "12.0_12300" }).host.read();
  if (!set.ok) throw new Error(set.error.sentence);
  return memoryLive(set.value);
};
deviceInserterContract("als", openFile);
storedDevicesContract("als", openFile);
deviceInserterContract("memory", openMemory);
storedDevicesContract("memory", openMemory);

const { structures } = JSON.parse(readFileSync("test/vectors/device-structures.json", "utf8")) as {
  structures: Readonly<Record<string, Readonly<Record<string, string>>>>;
};
const KNOWN = Object.entries(structures).flatMap(([className, formats]) =>
  Object.entries(formats).map(([format, hash]) => ({ className, format, hash })),
);

describe.each(KNOWN)("$className in a set of the format $format", ({ className, format, hash }) => {
  it("comes into every kind of track with its structure, its values and ids of its own, and no other byte changes", async () => {
    const tracks = [CHAINS.voice, CHAINS.synth, CHAINS.band, CHAINS.rack, CHAINS.room, CHAINS.main];
    const { input, output, host } = onDisk({ format });
    const put = await host.insert(tracks.map((track) => order(className, track)));
    if (!put.ok) throw new Error(put.error.sentence);
    expect(existsSync(output)).toBe(false);
    const evidence = SEEN_DEVICES[className]![format]! > 0 ? "seen" : "composed";
    expect(put.value.map((each) => each.evidence)).toEqual(tracks.map(() => evidence));
    expect((await host.write([])).ok).toBe(true);
    const [before, after] = [text(input), text(output)];
    expect(alsProblems(readFileSync(output))).toEqual([]);
    const devices = [...xmlTree(after).walk()].filter((each) => each.tag === className && isWhole(each));
    expect(devices).toHaveLength(tracks.length);
    for (const device of devices) {
      expect(skeletonHash(device)).toBe(hash);
      expect(device.find("OverwriteProtectionNumber")?.get("Value")).toBe(protectionOf(before));
    }
    expect(withoutDevices(after, className)).toBe(withoutDevices(before, className));
  });

  it("has every value that the file can hold set by us", async () => {
    const { output, host } = onDisk({ format });
    await host.insert([order(className, CHAINS.voice)]);
    await host.write([]);
    const device = [...xmlTree(text(output)).walk()].find((each) => each.tag === className && isWhole(each))!;
    const leaves = leavesOf(deviceTree(className, format)!.nodes).filter(({ node }) =>
      ["knob", "switch", "choice"].includes(node.kind),
    );
    const held = [...walkParameters(device)];
    expect(held.map(({ path }) => path).sort()).toEqual(leaves.map(({ path }) => path).sort());
    for (const { path, value } of held) expect(value, path).toMatch(/^(true|false|-?\d+(\.\d+)?)$/);
    expect(held.filter(({ path }) => path.endsWith("SideChain/OnOff")).every(({ value }) => value === "false")).toBe(
      true,
    );
    expect(held.find(({ path }) => path === "On")?.value).toBe("true");
  });
});

it.each([
  ["Limiter", { Gain: 0, Ceiling: expect.closeTo(-0.3, 6), LinkAmount: 1, Routing: 0, Mode: 0, Maximize: 0 }],
  ["StereoGain", { Gain: 1, StereoWidth: 1, Balance: 0, ChannelMode: 1, Mute: 0, MidSideBalance: 1, LegacyGain: 0 }],
  ["AutoFilter2", { Filter_Resonance: 0, Filter_Drive: 0, Lfo_Amount: 0, Envelope_Amount: 0, Output: 1, DryWet: 1 }],
  ["AutoFilter", { Cutoff: 135, Resonance: 0, Drive: 0, LfoAmount: 0, ModHub: 0 }],
  ["Saturator", { PreDrive: 0, PostDrive: 0, BaseDrive: 0, ColorOn: 0, DryWet: 1, PostClip: 0 }],
  ["Compressor2", { Gain: 0, GainCompensation: 0, Ratio: 2, Knee: 6, DryWet: 1, LookAhead: 0 }],
  ["Eq8", { GlobalGain: 0, Scale: 1, AdaptiveQ: 0, "Bands.0/ParameterA/Gain": 0, "Bands.7/ParameterA/IsOn": 0 }],
])("%s at rest adds nothing of its own", async (className, wanted) => {
  const put = await onDisk({ format: "12.0_12300" }).host.insert([order(className, CHAINS.voice)]);
  const parameters = put.ok ? put.value[0]!.parameters : [];
  expect(Object.fromEntries(parameters.map(({ name, value }) => [name, value]))).toMatchObject(wanted);
});

it("holds Compressor's threshold so high that its knee begins at full scale", async () => {
  const put = await onDisk({ format: "12.0_12300" }).host.insert([order("Compressor2", CHAINS.voice)]);
  const held = (path: string) => (put.ok ? put.value[0]!.parameters : []).find(({ name }) => name === path)!.value;
  expect(20 * Math.log10(held("Threshold")) - held("Knee")).toBeCloseTo(0, 4);
});

it.each(["12.0_12402", "12.0_12117", "11.0_434", "10.0_400"])(
  "refuses a format that no device is known in, %s, with the way out",
  async (format) => {
    const { host, output } = onDisk({ format });
    const refused = await host.insert([order("StereoGain", CHAINS.voice)]);
    expect(refused.ok ? "" : refused.error.sentence).toContain(format);
    expect(refused).toMatchObject({
      error: { code: "device-unknown", sentence: expect.stringMatching(/Utility.*in Live/) },
    });
    expect(existsSync(output)).toBe(false);
  },
);

it("keeps the line ends of a set that has Windows' own", async () => {
  const { input, output, host } = onDisk({ format: "11.0_433", newline: "\r\n" });
  await host.insert([order("StereoGain", CHAINS.voice), order("Eq8", CHAINS.band)]);
  await host.write([]);
  expect(text(output).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  expect(withoutDevices(withoutDevices(text(output), "StereoGain"), "Eq8")).toBe(
    text(input).replace(/(NextPointeeId Value=")\d+/, "$1*"),
  );
});

it.each([
  ["as Live writes it", (set: string) => set],
  ["with Windows' line ends", (set: string) => set.replaceAll("\n", "\r\n")],
  ["without lines", (set: string) => set.replace(/\n\t*/g, "")],
  ["with an empty chain of two tags", (set: string) => set.replaceAll("<Devices />", "<Devices></Devices>")],
])("leaves no byte of devices that were taken out again in a set %s", async (_, shaped) => {
  const { input, output } = onDisk({ format: "12.0_12300" });
  writeFileSync(input, gzipSync(shaped(chainSet({ format: "12.0_12300" }))));
  const host = alsHost(input, { path: output, force: false });
  const orders = [CHAINS.voice, CHAINS.voice, CHAINS.band, CHAINS.main].flatMap((track) => [
    order("Compressor2", track),
    { ...order("Eq8", track), at: 0 },
  ]);
  const put = await host.insert(orders);
  if (!put.ok) throw new Error(put.error.sentence);
  const [first, ...rest] = put.value;
  const gain = rest[0]!.parameters.find(({ name }) => name.endsWith("0/ParameterA/Gain"))!;
  const place = { kind: "arrangement" } as const;
  const points = [{ time: 0, value: 3 }];
  const curve = { track: CHAINS.voice, target: gain.target!, place, points, mode: "replace" } as const;
  expect((await host.write([curve])).ok).toBe(true);
  expect((await host.withdraw([first!])).ok).toBe(true);
  expect((await host.withdraw(rest.toReversed())).ok).toBe(true);
  expect((await host.write([])).ok).toBe(true);
  expect(text(output)).toBe(text(input));
});

it("keeps the counter of ids above all of them where the set's own was not, once a device was taken out again", async () => {
  const { output, host } = onDisk({ format: "12.0_12120", nextPointeeId: 20 });
  const put = await host.insert([order("StereoGain", CHAINS.voice)]);
  expect(put.ok && (await host.withdraw(put.value)).ok).toBe(true);
  await host.write([]);
  expect(alsProblems(readFileSync(output))).toEqual([]);
});

it("writes nothing where the set was saved again in the meantime", async () => {
  const { input, output, host } = onDisk({ format: "12.0_12120" });
  await host.insert([order("StereoGain", CHAINS.voice)]);
  writeFileSync(input, gzipSync(chainSet({ format: "12.0_12120", nextPointeeId: 950 })));
  expect(await host.write([])).toMatchObject({ ok: false, error: { code: "read-back-differs" } });
  expect(existsSync(output)).toBe(false);
});

it("takes the ids above every one that is in use, whatever the counter says", async () => {
  const { output, host } = onDisk({ format: "12.0_12120", nextPointeeId: 20 });
  await host.insert([order("StereoGain", CHAINS.voice)]);
  await host.write([]);
  const ids = [...xmlTree(text(output)).walk()]
    .filter((element) => /Target$|^Pointee$/.test(element.tag) && element.get("Id") !== null)
    .map((element) => element.numeric("Id"));
  expect(new Set(ids).size).toBe(ids.length);
  expect(xmlTree(text(output)).number("LiveSet", "NextPointeeId")).toBe(Math.max(...ids) + 1);
});

/** The devices that the set holds already are stubs. */
function isWhole(device: XmlElement): boolean {
  return device.find("OverwriteProtectionNumber") !== null;
}

function protectionOf(set: string): string {
  return /OverwriteProtectionNumber Value="(\d+)"/.exec(set)![1]!;
}

/** The set's text with every device of a class taken out again, and the counter with a star. */
function withoutDevices(set: string, className: string): string {
  const newline = set.includes("\r\n") ? "\r\n" : "\n";
  const lines = set.split(newline);
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (new RegExp(`^\\t+<${className} Id=`).test(lines[at]!)) {
      const indent = /^\t+/.exec(lines[at]!)![0];
      while (lines[at] !== `${indent}</${className}>`) at += 1;
    } else kept.push(lines[at]!);
  }
  return kept
    .join(newline)
    .replace(/<Devices>\s*<\/Devices>/g, "<Devices />")
    .replace(/(NextPointeeId Value=")[\d*]+/, "$1*");
}

function skeletonHash(device: XmlElement): string {
  const skeleton = ({ tag, children, get }: XmlElement, self: XmlElement): string => {
    const range = tag === "Min" || tag === "Max" ? `=${get.call(self, "Value")}` : "";
    const inside = children.map((child) => skeleton(child, child)).join(",");
    return `${tag}${range}${inside === "" ? "" : `(${inside})`}`;
  };
  const whole = device.children.map((child) => skeleton(child, child)).join(",");
  return createHash("sha256").update(whole).digest("hex").slice(0, 16);
}

function* walkParameters(element: XmlElement, path = ""): Generator<{ path: string; value: string }> {
  for (const child of element.children) {
    const inside = `${path}${child.tag}`;
    const manual = child.find("Manual")?.get("Value");
    if (manual === undefined || manual === null) yield* walkParameters(child, `${inside}/`);
    else yield { path: inside, value: manual };
  }
}
