import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { KEY_TARGET } from "#src/knowledge/live/sound-settings.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { sampleSet, sampleSets, truthOf } from "#test/adapters/als/sample-sets.ts";
import { alsSet } from "#test/doubles/sets/als-set.ts";
import { needs } from "#test/needs.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-mixer-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(text: string): Promise<LiveSet> {
  const path = join(folder, "Set.als");
  writeFileSync(path, text);
  const set = await alsHost(path).read();
  if (!set.ok) throw new Error(set.error.sentence);
  return set.value;
}

const routing = (target: string) => (text: string) =>
  text.replace("<DeviceChain>", `<DeviceChain><AudioOutputRouting><Target Value="${target}" /></AudioOutputRouting>`);
const inMixer = (element: string) => (text: string) => text.replace("<Mixer>", `<Mixer>${element}`);
const inSet = (element: string) => (text: string) => text.replace("<LiveSet>", `<LiveSet>${element}`);

describe("where a track's sound goes", () => {
  it.each([
    ["AudioOut/Main", { to: "main" }],
    ["AudioOut/Master", { to: "main" }],
    ["AudioOut/GroupTrack", { to: "group" }],
    ["AudioOut/None", { to: "nowhere" }],
    ["AudioOut/External/S0", { to: "outside" }],
    ["AudioOut/Track.31/TrackIn", { to: "track", track: 31 }],
    ["AudioOut/Track.31/DeviceIn.0.S1", { to: "device", track: 31 }],
    ["AudioOut/Track.31/DeviceIn.0.R2,ChainIn", { to: "device", track: 31 }],
    ["AudioOut/Somewhere", undefined],
  ])("%s reads as %o", async (target, output) => {
    const { tracks } = await read(routing(target)(alsSet()));
    expect(tracks[0]!.output).toEqual(output);
  });
});

describe("what a track takes in as its own sound", () => {
  it.each([
    ["AudioIn/Track.31/PostFxOut", 31],
    ["AudioIn/Track.7/TrackOut", 7],
    ["AudioIn/External/S0", undefined],
    ["AudioIn/Main", undefined],
    ["AudioIn/None", undefined],
  ])("%s reads as %o", async (target, input) => {
    const routed = `<DeviceChain><AudioInputRouting><Target Value="${target}" /></AudioInputRouting>`;
    const { tracks } = await read(alsSet().replace("<DeviceChain>", routed));
    expect(tracks[0]!.input).toBe(input);
  });
});

describe("what a mixer has besides fader, pan and sends", () => {
  it.each([
    ["0", "a"],
    ["1", undefined],
    ["2", "b"],
  ])("crossfader side %s reads as %s", async (stored, side) => {
    const { tracks } = await read(inMixer(`<CrossFadeState><Manual Value="${stored}" /></CrossFadeState>`)(alsSet()));
    expect(tracks[0]!.mixer.crossfade).toBe(side);
  });

  it("channels that are panned apart", async () => {
    const pans =
      '<PanMode Value="1" /><SplitStereoPanL><Manual Value="-0.5" /></SplitStereoPanL><SplitStereoPanR><Manual Value="1" /></SplitStereoPanR>';
    const { tracks } = await read(inMixer(pans)(alsSet()));
    expect(tracks[0]!.mixer.splitPan).toMatchObject({ left: { value: -0.5 }, right: { value: 1 } });
    const balanced = await read(inMixer(pans.replace("1", "0"))(alsSet()));
    expect(balanced.tracks[0]!.mixer.splitPan).toBeUndefined();
  });

  it("sends before the fader, and solos in place", async () => {
    const sends = '<SendsPre><SendPreBool Id="0" Value="true" /><SendPreBool Id="1" Value="false" /></SendsPre>';
    const set = await read(inSet('<SoloInPlace Value="false" />')(alsSet().replace("<SendsPre />", sends)));
    expect(set.sendsPre).toEqual([true, false]);
    expect(set.soloInPlace).toBe(false);
  });
});

describe("where a sidechain is taken from", () => {
  const compressor =
    '<Compressor2 Id="9"><On><Manual Value="true" /></On><SideChain><OnOff><Manual Value="true" /></OnOff><RoutedInput><Routable><Target Value="AudioIn/Track.31/PostFxOut" /></Routable><Volume><Manual Value="1" /></Volume></RoutedInput></SideChain></Compressor2>';

  it("is kept as the set names it", async () => {
    const { tracks } = await read(alsSet().replace("<Devices>", `<Devices>${compressor}`));
    expect(tracks[0]!.devices[0]).toMatchObject({
      ...{ className: "Compressor2", settings: { [KEY_TARGET]: "AudioIn/Track.31/PostFxOut" } },
      parameters: expect.arrayContaining([expect.objectContaining({ name: "SideChain/OnOff", value: 1 })]),
    });
  });
});

describe("the render of a frozen track", () => {
  const clip = /<AudioClip [\s\S]*?<\/AudioClip>/.exec(alsSet().split("<ArrangerAutomation>")[1]!)![0];
  const frozen = `<FreezeSequencer><Sample><ArrangerAutomation><Events>${clip.replace('Name Value="Verse"', 'Name Value="Verse (Freeze)"')}</Events></ArrangerAutomation></Sample></FreezeSequencer>`;
  const withRender = (freeze: string) =>
    alsSet({ extra: [`Freeze Value="${freeze}"`] }).replace("<DeviceChain>", `<DeviceChain>${frozen}`);

  it("is kept apart from the clips, and left-overs of a track that is not frozen are none", async () => {
    const [lead] = (await read(withRender("true"))).tracks;
    expect(lead!.frozenClips!.map(({ name }) => name)).toEqual(["Verse (Freeze)"]);
    expect(lead!.clips.map(({ name }) => name)).toEqual(["Take", "Verse"]);
    const [left] = (await read(withRender("false"))).tracks;
    expect(left!.frozenClips).toBeUndefined();
  });

  it("is none where no song in Live has such a clip", async () => {
    const damaged = withRender("true").replace('<CurrentEnd Value="16" />', '<CurrentEnd Value="99999999999" />');
    const [lead] = (await read(damaged)).tracks;
    expect(lead!.frozenClips).toBeUndefined();
  });
});

describe("edges that Live fades by itself", () => {
  const edges = (on: boolean, byLive: boolean, length: number) =>
    `<Fade Value="${on}" /><Fades><FadeInLength Value="${length}" /><FadeOutLength Value="0" /><IsDefaultFadeIn Value="${byLive}" /><IsDefaultFadeOut Value="${byLive}" /></Fades><SampleVolume`;

  it.each([
    ["both where they are the default", true, true, 0, { in: true, out: true }],
    ["none where the clip's switch is off", false, true, 0, undefined],
    ["none where they are not the default", true, false, 0, undefined],
    ["the other where one has a length", true, true, 0.5, { in: false, out: true }],
  ])("%s", async (_, on, byLive, length, faded) => {
    const { tracks } = await read(alsSet().replaceAll("<SampleVolume", edges(on, byLive, length)));
    const verse = tracks[0]!.clips.find(({ name }) => name === "Verse");
    expect(verse?.kind === "audio" && verse.fadedEdges).toEqual(faded);
  });
});

describe("real sets of Live 9 to 12", needs("STEADYHAND_SAMPLES/sets"), () => {
  describe.each(sampleSets())("%s", (name) => {
    it("has the crossfader sides of its file", async () => {
      const truth = JSON.parse(readFileSync(truthOf(name), "utf8"));
      const sides = [...truth.tracks, truth.main].map(({ mixer }) => SIDES[mixer.crossFade ?? 1]);
      expect((await sample(name)).tracks.map(({ mixer }) => mixer.crossfade)).toEqual(sides);
    });

    it("leads each track to its group or the main track, but for those that lead into another", async () => {
      const { tracks } = await sample(name);
      const plain = tracks.filter(
        ({ kind, output }) => kind !== "main" && output !== undefined && output.to !== "track",
      );
      expect(plain.map(({ output }) => output!.to)).toEqual(
        plain.map(({ group }) => (group === null ? "main" : "group")),
      );
    });

    it("has chains in its racks, the mode of its EQ Eights and the keys of its dynamics", async () => {
      const devices = (await sample(name)).tracks.flatMap((track) => track.devices);
      const racks = devices.filter(({ className }) => className.endsWith("GroupDevice"));
      expect(racks.every(({ chains }) => chains !== undefined)).toBe(true);
      const modes = devices.filter(({ className }) => className === "Eq8").map(({ settings }) => settings?.["Mode"]);
      for (const mode of modes) expect(mode).toMatch(/^[012]$/);
      const dynamics = devices.filter(({ className }) => /^(Compressor2|GlueCompressor)$/.test(className));
      for (const { settings } of dynamics) expect(settings?.[KEY_TARGET]).toMatch(/^AudioIn\/(None|Track\.\d+)/);
    });
  });
});

const SIDES = ["a", undefined, "b"];

async function sample(name: string): Promise<LiveSet> {
  const set = await alsHost(sampleSet(name)).read();
  if (!set.ok) throw new Error(set.error.sentence);
  return set.value;
}
