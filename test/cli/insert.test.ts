import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import type { Track } from "#src/model/live-set.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

interface InsertedDocument {
  readonly inserted: readonly {
    readonly device: string;
    readonly class: string;
    readonly track: string;
    readonly position: number;
    readonly before: string | null;
    readonly evidence: string;
    readonly atRest: string;
    readonly parameters: readonly { readonly name: string; readonly value: number; readonly unit: string }[];
  }[];
  readonly targets?: readonly { readonly parameter: string; readonly role: string }[];
  readonly parameter?: string;
}

const folder = mkdtempSync(join(tmpdir(), "steadyhand-insert-"));
const song = demoSong(folder);
const before = readFileSync(song.set);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let copies = 0;

async function inserted(command: string, track: string, ...words: readonly string[]) {
  copies += 1;
  const out = join(song.project, `copy ${copies}.als`);
  const ended = await steadyhand(command, song.set, "--track", track, "--insert", "--json", "--out", out, ...words);
  expect({ code: ended.code, words: ended.code === 0 ? "" : ended.words }).toEqual({ code: 0, words: "" });
  return { told: JSON.parse(ended.out) as InsertedDocument, words: ended.words, track: await trackIn(out, track) };
}

async function trackIn(path: string, name: string): Promise<Track> {
  const set = await alsHost(path).read();
  if (!set.ok) throw new Error(set.error.sentence);
  return set.value.tracks.find((track) => track.name === name)!;
}

describe("--insert puts Live's own device where the track has none that takes the curve", () => {
  it("sweep --track Pads --insert, as its help says: an Auto Filter that stands open, its cutoff moved, in words and report", async () => {
    const page = join(folder, "sweep.html");
    const { told, words, track } = await inserted("sweep", "Pads", "--report", page);
    const [filter, more] = told.inserted;
    expect(more).toBeUndefined();
    expect(filter).toMatchObject({
      device: "Auto Filter",
      class: "AutoFilter2",
      track: "Pads",
      position: 1,
      before: null,
    });
    expect(filter).toMatchObject({ evidence: "seen", atRest: expect.stringContaining("open") });
    expect(told.targets).toMatchObject([{ role: "lowPass", parameter: "Auto Filter:Filter_Frequency" }]);
    expect(track.devices.map(({ className, on }) => [className, on])).toEqual([["AutoFilter2", true]]);
    const held = track.devices[0]!.parameters.map(({ name, value, unit }) => ({ name, value, unit }));
    expect(held).toEqual(filter?.parameters);
    expect(held.find(({ name }) => name === "Filter_Frequency")?.value).toBeGreaterThan(19_999);
    expect(track.envelopes.some(({ parameter }) => parameter === "AutoFilter2/Filter_Frequency")).toBe(true);
    expect(words).toContain("In the copy a new Auto Filter stands at the end of track “Pads”");
    expect(readFileSync(page, "utf8")).toContain("In the copy a new Auto Filter stands at the end of track “Pads”");
  });

  it.each([
    ["Band", "a group"],
    ["A-Reverb", "a return"],
    ["Main", "the main track"],
  ])("on %s, %s", async (name) => {
    const { told, track } = await inserted("sweep", name);
    expect(told.inserted).toMatchObject([{ device: "Auto Filter", track: name, position: track.devices.length }]);
    expect(track.devices.at(-1)?.className).toBe("AutoFilter2");
  });

  it.each([
    ["Narrow verse, wide chorus", [["Utility", "StereoWidth"]]],
    [
      "Choruses with more iron",
      [
        ["Saturator", "PreDrive"],
        ["Saturator", "PostDrive"],
      ],
    ],
    ["Glue in the chorus", [["Compressor", "Threshold"]]],
    [
      "Bass hands over to the top",
      [
        ["EQ Eight", "Bands.0/ParameterA/Gain"],
        ["EQ Eight", "Bands.3/ParameterA/Gain"],
      ],
    ],
    [
      "Drop, a held breath",
      [
        ["Auto Filter", "Filter_Frequency"],
        ["Utility", "Gain"],
      ],
    ],
  ] as const)("%s gets what takes its curves, one device for all that it takes", async (preset, wanted) => {
    const { told } = await inserted("move", "Pads", "--preset", preset);
    expect(told.targets?.map(({ parameter }) => parameter)).toEqual(wanted.map((pair) => pair.join(":")));
    expect(told.inserted.map(({ device }) => device)).toEqual([...new Set(wanted.map(([device]) => device))]);
  });

  it("into a session clip's own envelope", async () => {
    const words = ["--preset", "Open and close every 4 bars", "--in", "session"];
    const { track } = await inserted("move", "Lead", ...words);
    const clip = track.clips.find(({ place }) => place === "session")!;
    expect(clip.envelopes.map(({ parameter }) => parameter)).toEqual(["AutoFilter2/Filter_Frequency"]);
    expect(track.envelopes).toEqual([]);
  });

  it("pump and ride move a Utility, and the fader stays free", async () => {
    const pumped = await inserted("pump", "Bass");
    expect(pumped.told.targets).toMatchObject([{ role: "gain", parameter: "Utility:Gain" }]);
    expect(pumped.track.envelopes.map(({ parameter }) => parameter)).toEqual(["StereoGain/Gain"]);
    const ridden = await inserted("ride", "Bass");
    expect(ridden.told).toMatchObject({
      parameter: "Utility:Gain",
      inserted: [{ device: "Utility", class: "StereoGain" }],
    });
    expect(ridden.track.envelopes.map(({ parameter }) => parameter)).toEqual(["StereoGain/Gain"]);
  });

  it("never a second one: what stands there is used, and said", async () => {
    const { told, words, track } = await inserted("ride", "Lead");
    expect(told).toMatchObject({ parameter: "Utility:Gain", inserted: [] });
    expect(track.devices).toHaveLength(1);
    expect(words).toContain("“Utility” already");
  });

  it("throw moves a send, which no device takes, and says that nothing was put in", async () => {
    const { told, words, track } = await inserted("throw", "Lead");
    expect(told.inserted).toEqual([]);
    expect(track.devices).toHaveLength(1);
    expect(words).toContain("nothing to put on track “Lead”");
  });

  it("--to wins: the device that it names, by Live's name or the class", async () => {
    const { told } = await inserted("pump", "Bass", "--to", "Saturator:PostDrive");
    expect(told.inserted).toMatchObject([{ device: "Saturator" }]);
    expect(told.targets).toMatchObject([{ parameter: "Saturator:PostDrive" }]);
    const fader = await inserted("pump", "Bass", "--to", "volume");
    expect(fader.told.inserted).toEqual([]);
    expect(fader.words).toContain("nothing to put on track “Bass”");
  });
});

describe("where --insert cannot", () => {
  it.each([
    ["a switch is no knob", ["pump", "--track", "Bass", "--to", "Utility:Mute"], "is a switch"],
    [
      "nobody knows the device",
      ["pump", "--track", "Bass", "--to", "Wobbler:Speed"],
      "It puts Auto Filter, Compressor, EQ Eight",
    ],
    [
      "a parameter that it does not have",
      ["ride", "--track", "Bass", "--to", "Utility:Loudness"],
      "has no parameter “Loudness”",
    ],
    ["a unit of its own", ["sweep", "--track", "Bass", "--to", "Saturator:DryWet"], "%"],
  ] as const)("%s: one sentence, and no copy", async (_, [command, ...words], sentence) => {
    const out = join(song.project, "never.als");
    const ended = await steadyhand(command, song.set, ...words, "--insert", "--out", out);
    expect(ended.code).toBe(1);
    expect(ended.words).toContain(sentence);
    expect(existsSync(out)).toBe(false);
  });

  it("in a version of Live that no device is known of, and then says what to set by hand", async () => {
    const newer = join(song.project, "newer.als");
    const text = gunzipSync(before).toString("utf8").replace('"12.0_12300"', '"12.0_12402"');
    writeFileSync(newer, gzipSync(text));
    const out = join(song.project, "never.als");
    const ended = await steadyhand("sweep", newer, "--track", "Pads", "--insert", "--out", out);
    expect(ended.code).toBe(1);
    expect(ended.words).toContain("“Auto Filter” in the format of “newer.als” (12.0_12402) is not known");
    expect(ended.words).toContain("Set it so: Auto Filter: type Low-pass, frequency all the way up, resonance 0 %.");
    expect(existsSync(out)).toBe(false);
  });

  it("on a frozen track", async () => {
    const frozen = join(song.project, "frozen.als");
    const text = gunzipSync(before).toString("utf8").replaceAll('<Freeze Value="false" />', '<Freeze Value="true" />');
    writeFileSync(frozen, gzipSync(text));
    const out = join(song.project, "never.als");
    for (const command of ["ride", "pump"]) {
      const ended = await steadyhand(command, frozen, "--track", "Bass", "--insert", "--out", out);
      expect([ended.code, ended.words]).toEqual([1, expect.stringContaining("frozen")]);
    }
    expect(existsSync(out)).toBe(false);
  });

  it("leaves the set as it was", () => {
    expect(readFileSync(song.set).equals(before)).toBe(true);
  });
});
