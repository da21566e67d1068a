import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { alsSet, type Node } from "#test/doubles/sets/als-set.ts";
import { needs } from "#test/needs.ts";
import { samplePath } from "#test/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "als-names-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The shown names of the devices that a set's first track has after its EQ. */
async function shownNames(live: 9 | 10.0 | 10.1 | 11 | 12, devices: readonly Node[]): Promise<readonly string[]> {
  const path = join(folder, "song.als");
  const text = alsSet({ live, devices });
  writeFileSync(path, text);
  const read = await alsHost(path).read();
  if (!read.ok) throw new Error(read.error.sentence);
  return read.value.tracks[0]!.devices.slice(1).map(({ name }) => name);
}

const ON: Node = ["On", 'Manual Value="true"'];
const device = (tag: string, ...inside: readonly Node[]): Node => [`${tag} Id="1"`, ON, 'UserName Value=""', ...inside];

const max = (tag: string, reference: string, file: readonly Node[]): Node =>
  device(tag, ["PatchSlot", ["Value", [reference, ["FileRef", ...file]]]]);

const FOLDERS: readonly Node[] = [
  'HasRelativePath Value="true"',
  'RelativePathType Value="5"',
  ["RelativePath", 'RelativePathElement Dir="Max Audio Effects"'],
  'Name Value="Tapped Delay.amxd"',
];
const NUMBERED: readonly Node[] = [
  'HasRelativePath Value="true"',
  'RelativePathType Value="1"',
  ["RelativePath", 'RelativePathElement Id="4" Dir=""', 'RelativePathElement Id="5" Dir="Presets"'],
  'Name Value="LFO.amxd"',
];
/** The folder above, and the top of a disk that is not this one. */
const ABOVE = ".".repeat(2);
const TOP = "";
const WHOLE: readonly Node[] = [
  'RelativePathType Value="1"',
  `RelativePath Value="${ABOVE}/Test.amxd"`,
  `Path Value="${TOP}/Users/x/Test.amxd"`,
];
const ABSOLUTE: readonly Node[] = ['RelativePath Value=""', 'Path Value="C:\\Max\\Über Delay.AMXD"'];

describe("a Max device goes by its file's name in every age", () => {
  it.each([
    ["9.0", 9, "MxDeviceAudioEffect", "MxDPatchRef", FOLDERS, "Tapped Delay"],
    ["10.0", 10.0, "MxDeviceMidiEffect", 'MxDPatchRef Id="1"', NUMBERED, "LFO"],
    ["10.1", 10.1, "MxDeviceInstrument", 'MxDPatchRef Id="1"', NUMBERED, "LFO"],
    ["11.3", 11, "MxDeviceMidiEffect", 'MxDPatchRef Id="0"', WHOLE, "Test"],
    ["11.3, by an absolute path", 11, "MxDeviceAudioEffect", 'MxDPatchRef Id="0"', ABSOLUTE, "Über Delay"],
    ["12.3", 12, "MxDeviceMidiEffect", 'MxPatchRef Id="0"', WHOLE, "Test"],
    ["12.3, an instrument", 12, "MxDeviceInstrument", 'MxPatchRef Id="0"', WHOLE, "Test"],
  ] as const)("Live %s", async (_age, live, tag, reference, file, name) => {
    expect(await shownNames(live, [max(tag, reference, file)])).toEqual([name]);
  });

  it("and without a file by Live's own name for its class", async () => {
    expect(await shownNames(11, [device("MxDeviceAudioEffect", ["PatchSlot", "Value"])])).toEqual(["Max Audio Effect"]);
  });
});

describe("plug-ins and racks", () => {
  it.each([
    ["VST 2", ["VstPluginInfo", 'PlugName Value="Serum"'], "Serum"],
    ["VST 2 without a name", ["VstPluginInfo", 'PlugName Value=""', 'FileName Value="Serum_x64.dll"'], "Serum_x64"],
    ["VST 2 by its path", ["VstPluginInfo", 'Path Value="C:/VST/Serum.dll"', 'PlugName Value=""'], "Serum"],
    ["VST 3", ["Vst3PluginInfo", 'Name Value="Chorus DIMENSION-D"'], "Chorus DIMENSION-D"],
    ["Audio Unit", ["AuPluginInfo", 'Name Value="Neutron 3 Equalizer"'], "Neutron 3 Equalizer"],
  ] as const)("%s", async (_kind, info, name) => {
    expect(await shownNames(11, [device("PluginDevice", ["PluginDesc", info])])).toEqual([name]);
  });

  it("a rack and anything else by the user's name", async () => {
    const rack: Node = ['AudioEffectGroupDevice Id="1"', ON, 'UserName Value="Vocal Chain"', "Branches"];
    const plain: Node = ['InstrumentGroupDevice Id="2"', ON, 'UserName Value=""', "Branches"];
    expect(await shownNames(12, [rack, plain])).toEqual(["Vocal Chain", "Instrument Rack"]);
  });
});

it.each([
  ["l11-maxdevtools-zipped.als", 0, "Test"],
  ["l11-haptic-dance-curves.als", null, "XYPadCon_for_AudioTrack"],
  ["l09-kuato-clipenv.als", null, "Tapped Delay"],
  ["l12-producerpal-e2e.als", null, "Producer_Pal"],
])("in the real set %s", needs("STEADYHAND_SAMPLES/sets"), async (name, track, device) => {
  const read = await alsHost(samplePath(`sets/${name}`)!).read();
  if (!read.ok) throw new Error(read.error.sentence);
  const tracks = track === null ? read.value.tracks : [read.value.tracks[track]!];
  const names = tracks
    .flatMap(({ devices }) => devices.flatMap((each) => [each, ...each.nested]))
    .map((each) => each.name);
  expect(names).toContain(device);
});
