import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeAmxd } from "#src/adapters/max/amxd/write-amxd.ts";
import { amxdProblems } from "#test/doubles/lint/amxd-problems.ts";
import { needs } from "#test/needs.ts";
import { sampleNames, samplePath } from "#test/samples.ts";

const DEVICES = join(import.meta.dirname, "../../../devices");

type Json = Record<string, unknown>;

/** A small device in which every rule has something to hold. */
function patch(change: (patcher: Json, box: (id: string) => Json) => void = () => undefined): Json {
  const boxes = [
    box("obj-1", "newobj", 2, 2, { text: "plugin~" }),
    box("obj-2", "newobj", 2, 2, { text: "plugout~" }),
    box("obj-3", "newobj", 1, 3, { text: "t b i 5" }),
    box("obj-4", "live.dial", 1, 2, { parameter_enable: 1, ...parameterNamed("Gain") }),
    box("obj-5", "newobj", 1, 2, { text: "node.script made-node.js @autostart 0" }),
    box("obj-6", "newobj", 1, 1, { text: "v8 made.js", filename: "made.js" }),
    box("obj-7", "newobj", 1, 0, {
      text: "p inner",
      patcher: {
        boxes: [
          box("obj-1", "inlet", 0, 1, {}),
          box("obj-2", "live.dial", 1, 2, { parameter_enable: 1, ...parameterNamed("Deep") }),
        ],
        lines: [cord("obj-1", 0, "obj-2", 0)],
      },
    }),
  ];
  const patcher: Json = {
    boxes,
    lines: [cord("obj-1", 0, "obj-2", 0), cord("obj-1", 1, "obj-2", 1), cord("obj-3", 2, "obj-6", 0)],
    project: { version: 1, amxdtype: 1633771873 },
    parameters: {
      "obj-4": ["Gain", "Gain", 0],
      "obj-7::obj-2": ["Deep", "Deep", 1],
      parameterbanks: { "0": { index: 0, name: "Main", parameters: ["Gain", "-", "Deep"] } },
    },
  };
  change(patcher, (id) => boxes.find((each) => each.box["id"] === id)!.box);
  return patcher;
}

function box(id: string, maxclass: string, numinlets: number, numoutlets: number, more: Json): { box: Json } {
  return {
    box: { id, maxclass, numinlets, numoutlets, outlettype: Array.from({ length: numoutlets }, () => ""), ...more },
  };
}

function parameterNamed(name: string): Json {
  return { saved_attribute_attributes: { valueof: { parameter_longname: name, parameter_type: 0 } } };
}

function cord(from: string, out: number, to: string, into: number): Json {
  return { patchline: { source: [from, out], destination: [to, into] } };
}

interface Held {
  readonly name: string;
  readonly flag: number;
  readonly text: string;
}

const FILES: readonly Held[] = [
  { name: "made-node.js", flag: 8, text: "1;" },
  { name: "made.js", flag: 0, text: "2;" },
];

function device(
  patcher: Json = patch(),
  { files = FILES, flag = 0x11, meta = 7, nul = "\0", version = 0 } = {},
): Uint8Array {
  const common = { modified: 1, version };
  const own = { name: "Made.amxd", type: "JSON", flag, text: `${JSON.stringify({ patcher })}${nul}` };
  const held = [own, ...files.map((file) => ({ ...file, type: "TEXT" }))];
  return writeAmxd({
    type: "aaaa",
    flags: meta,
    extras: [],
    patch: {
      kind: "frozen",
      files: held.map(({ text, ...file }) => ({ ...file, ...common, bytes: Buffer.from(text) })),
    },
  });
}

/** The bytes with those of one word replaced, where it stands for the nth time. */
function bent(bytes: Uint8Array, word: string, change: (view: DataView) => void, nth = 0): Uint8Array {
  const copy = Buffer.from(bytes);
  let at = -1;
  for (let count = 0; count <= nth; count += 1) at = copy.indexOf(word, at + 1, "latin1");
  if (at < 0) throw new RangeError(`bent: no ${word}`);
  change(new DataView(copy.buffer, copy.byteOffset + at, copy.length - at));
  return copy;
}

function letters(text: string): (view: DataView) => void {
  return (view) => {
    for (const [at, letter] of [...text].entries()) view.setUint8(at, letter.charCodeAt(0));
  };
}

const whole = device();

describe("amxdProblems finds nothing", () => {
  it("in the made device, frozen, frozen alone and open", () => {
    expect(amxdProblems(whole)).toEqual([]);
    const alone = patch((patcher) => {
      patcher["boxes"] = [];
      patcher["lines"] = [];
      patcher["parameters"] = {};
    });
    expect(amxdProblems(device(alone, { files: [], meta: 4 }))).toEqual([]);
    const open = { kind: "open", json: Buffer.from(`${JSON.stringify({ patcher: patch() })}\0`) } as const;
    expect(amxdProblems(writeAmxd({ type: "aaaa", flags: 1, extras: [], patch: open }))).toEqual([]);
  });

  it.each(readdirSync(DEVICES).filter((name) => name.endsWith(".amxd")))("in the shipped %s", (name) => {
    expect(amxdProblems(readFileSync(join(DEVICES, name)))).toEqual([]);
  });

  it.each(sampleNames("devices", /\.amxd$/))("in %s, which Max saved", needs("STEADYHAND_SAMPLES/devices"), (name) => {
    expect(amxdProblems(readFileSync(samplePath(`devices/${name}`)!))).toEqual([]);
  });
});

describe("amxdProblems finds in the container what is planted:", () => {
  it.each<[string, Uint8Array]>([
    ["container: the chunks are none", Buffer.from("hello")],
    ["container: 3 bytes belong to no chunk", Buffer.concat([whole, Buffer.from("abc")])],
    ["container: the chunks are ampf meta", whole.subarray(0, 400)],
    ["container: the chunks are ampf mate ptch", bent(whole, "meta", letters("mate"))],
    ["container: no device is of type “abcd”", bent(whole, "aaaa", letters("abcd"))],
    ["container: meta is 4", device(patch(), { meta: 4 })],
    ["container: the frozen head says 12", bent(whole, "mx@c", (view) => view.setUint32(4, 12))],
    ["container: no directory stands", bent(whole, "mx@c", (view) => view.setBigUint64(8, 20n))],
    ["container: the directory does not end", bent(whole, "dlst", (view) => view.setUint32(4, 40))],
    ["container: no entry at", bent(whole, "dire", letters("fire"))],
    ["container: made.js begins at 17", bent(whole, "of32", (view) => view.setUint32(8, 17), 2)],
    ["container: made.js reaches into the directory", bent(whole, "sz32", (view) => view.setUint32(8, 9999), 2)],
    ["container: the files end at", bent(whole, "sz32", (view) => view.setUint32(8, 1), 2)],
    ["container: the device's own patch has flag 0", device(patch(), { flag: 0 })],
    [
      "container: the entry of made.js has the fields type fnam sz32 of32 verz",
      bent(whole, "vers", letters("verz"), 3),
    ],
    ["container: the name made.jsx is not filled up", bent(whole, "made.js\0", letters("made.jsx"), 0)],
    ["container: made.js has version 3", device(patch(), { version: 3 })],
    ["container: the patch does not end in NUL", device(patch(), { nul: "" })],
    ["container: the patch is no JSON", device(patch(), { nul: "}}\0" })],
  ])("%s", (expected, bytes) => {
    expect(amxdProblems(bytes).some((problem) => problem.startsWith(expected))).toBe(true);
  });
});

describe("amxdProblems finds in the patch what is planted:", () => {
  it.each<[string, (patcher: Json, box: (id: string) => Json) => void]>([
    ["project: the patch has no project", (patcher) => delete patcher["project"]],
    ["project: amxdtype 1835887981", (patcher) => Object.assign(patcher["project"] as Json, { amxdtype: 1835887981 })],
    ["id: obj-1 stands twice", (_, at) => Object.assign(at("obj-2"), { id: "obj-1" })],
    [
      "class: obj-1: plugin~ must be text",
      (_, at) => Object.assign(at("obj-1"), { maxclass: "plugin~", text: undefined }),
    ],
    [
      "class: obj-4: live.dial has a class of its own",
      (_, at) => Object.assign(at("obj-4"), { maxclass: "newobj", text: "live.dial" }),
    ],
    ["name: obj-3: trigher", (_, at) => Object.assign(at("obj-3"), { text: "trigher b i 5" })],
    ["name: obj-4: live.diel", (_, at) => Object.assign(at("obj-4"), { maxclass: "live.diel" })],
    ["ends: obj-3: “t b i” has 1 in, 3 out, in Max 1 and 2", (_, at) => Object.assign(at("obj-3"), { text: "t b i" })],
    [
      "ends: obj-3: “route a b” has 1 in, 3 out, in Max 3 and 3",
      (_, at) => Object.assign(at("obj-3"), { text: "route a b" }),
    ],
    ["ends: obj-3: 1 outlet types for 3", (_, at) => Object.assign(at("obj-3"), { outlettype: [""] })],
    [
      "cord: obj-9, a source, is not there",
      (patcher) => (patcher["lines"] as Json[]).push(cord("obj-9", 0, "obj-2", 0)),
    ],
    [
      "cord: obj-9, a destination, is not there",
      (patcher) => (patcher["lines"] as Json[]).push(cord("obj-1", 0, "obj-9", 0)),
    ],
    ["cord: obj-3 has no source 3", (patcher) => (patcher["lines"] as Json[]).push(cord("obj-3", 3, "obj-2", 0))],
    ["cord: obj-2 has no destination 2", (patcher) => (patcher["lines"] as Json[]).push(cord("obj-1", 0, "obj-2", 2))],
    [
      "cord: obj-7::obj-1 has no source 1",
      (_, at) => ((at("obj-7")["patcher"] as Json)["lines"] as Json[]).push(cord("obj-1", 1, "obj-2", 0)),
    ],
    ["parameter: obj-4 is one without a valueof", (_, at) => delete at("obj-4")["saved_attribute_attributes"]],
    ["parameter: the long name “Deep” stands twice", (_, at) => Object.assign(at("obj-4"), parameterNamed("Deep"))],
    ["parameter: obj-4 is not in the device's list", (patcher) => delete (patcher["parameters"] as Json)["obj-4"]],
    [
      "parameter: obj-8 is in the list and not",
      (patcher) => Object.assign(patcher["parameters"] as Json, { "obj-8": ["X", "X", 0] }),
    ],
    [
      "parameter: a bank names “Gone”",
      (patcher) => Object.assign(patcher["parameters"] as Json, { parameterbanks: { "0": { parameters: ["Gone"] } } }),
    ],
    ["file: obj-6: gone.js is not embedded", (_, at) => Object.assign(at("obj-6"), { filename: "gone.js" })],
    [
      "file: obj-6: gone.js is not embedded",
      (_, at) => Object.assign(at("obj-6"), { text: "v8 gone.js", filename: undefined }),
    ],
    ["file: obj-5: gone.js is not embedded", (_, at) => Object.assign(at("obj-5"), { text: "node.script gone.js" })],
    [
      "file: made.js runs in Node and has flag 0",
      (_, at) => Object.assign(at("obj-5"), { text: "node.script made.js" }),
    ],
  ])("%s", (expected, change) => {
    expect(amxdProblems(device(patch(change))).filter((problem) => problem.startsWith(expected))).toHaveLength(1);
  });
});
