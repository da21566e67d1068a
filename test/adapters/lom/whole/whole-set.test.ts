import { describe, expect, it } from "vitest";
import { readSet, readTrack, TAKE } from "#test/adapters/lom/whole/read-whole.ts";
import type { LiveNode, TrackShape } from "#test/doubles/live-api/live-node.ts";
import { wholeLive } from "#test/doubles/live-api/sets/whole-live.ts";
import { nativeDevice } from "#test/doubles/sets/native-devices.ts";

describe("the set that a running Live has open", () => {
  it("comes with its name and its file, which is none before it is saved", async () => {
    const saved = wholeLive({ tracks: [], members: { name: "Song", file_path: "/Music/Song Project/Song.als" } });
    expect(await saved.read()).toMatchObject({ name: "Song", file: "/Music/Song Project/Song.als" });
    expect(await wholeLive({ tracks: [], members: { name: "Untitled" } }).read()).toMatchObject({ file: null });
  });

  it("is told by a running Live, with what that hides in one sentence", async () => {
    const set = await readSet({ tempo: 96, signature: [3, 4], locators: [[32, "Chorus"]] });
    expect(set).toMatchObject({ running: true, creator: "Ableton Live 12.4.6", tempo: 96, timeSignature: [3, 4] });
    expect(set.locators).toEqual([{ time: 32, name: "Chorus" }]);
    expect(set.warnings).toEqual([expect.stringMatching(/^A running Live tells no fades, clip envelopes, automation/)]);
  });

  it("hides the Mid/Side mode of a Utility that is on, be it in a rack, and says so where there is one", async () => {
    const utility = (on: boolean) => nativeDevice("StereoGain", { on });
    const rack = {
      name: "Rack",
      className: "AudioEffectGroupDevice",
      chains: [{ name: "", devices: [utility(true)] }],
    };
    const said = await Promise.all(
      [[], [utility(false)], [utility(true)], [rack]].map(async (devices) => {
        const { warnings } = await readSet({ tracks: [{ id: 1, name: "Bass", devices }] });
        return warnings[0]!.includes("track delays, sends before the fader or Mid/Side mode of a Utility: the mix");
      }),
    );
    expect(said).toEqual([false, false, true, true]);
  });

  it("has tracks, groups, returns and Main in its order, each in its group", async () => {
    const groups = [
      { id: 1, name: "All", kind: "group" },
      { id: 2, name: "Band", kind: "group", group: 1 },
      { id: 3, name: "Bass", group: 2 },
      { id: 4, name: "Keys", kind: "midi" },
    ] as const;
    const { tracks } = await readSet({ tracks: groups, returns: ["A-Room"] });
    expect(tracks.map(({ name, kind, group }) => [name, kind, group])).toEqual([
      ["All", "group", null],
      ["Band", "group", 1],
      ["Bass", "audio", 2],
      ["Keys", "midi", null],
      ["A-Room", "return", null],
      ["Main", "main", null],
    ]);
  });

  it("is refused where its numbers are none of a song in Live", async () => {
    await expect(wholeLive({ tracks: [], tempo: 5 }).read()).rejects.toThrow(
      /tempo is 5 bpm .* correct that in Live\.$/,
    );
  });
});

describe("the mixer of a track", () => {
  it("has faders, pans and sends in a running Live's units, with Live's own handles", async () => {
    const { mixer } = await readTrack({ volume: 0.7, volumeId: 77, pan: -0.5, sends: [0.4] });
    expect(mixer.volume).toEqual({
      target: 77,
      name: "Volume",
      kind: "float",
      value: 0.7,
      minimum: 0,
      maximum: 1,
      unit: "fader",
    });
    expect(mixer.pan).toMatchObject({ name: "Pan", value: -0.5, minimum: -1, maximum: 1, unit: "pan" });
    expect(mixer.sends).toMatchObject([{ name: "Sends.0", value: 0.4, unit: "send" }]);
  });

  it("tells what automation moves, as a parameter and in a sentence", async () => {
    const { live, set } = wholeLive({ tracks: [{ id: 1, name: "Lead", sends: [0.4] }], returns: ["A-Room"] });
    const mixer = live.track("Lead").children["mixer_device"] as LiveNode;
    const moved = [mixer.children["volume"], (mixer.children["sends"] as LiveNode[])[0]] as LiveNode[];
    for (const node of moved) node.values["automation_state"] = 1;
    const main = live.track("Main").children["mixer_device"] as LiveNode;
    (main.children["song_tempo"] as LiveNode).values["automation_state"] = 2;
    const { tracks, warnings } = await set();
    expect(tracks[0]?.mixer.volume.automated).toBe(true);
    expect(tracks[0]?.mixer.pan.automated).toBeUndefined();
    expect(warnings.slice(1)).toEqual([
      "Automation moves Volume of “Lead”, send A of “Lead”: heard where they stand now.",
      "Automation moves the tempo: the song is heard at the tempo that it has now.",
    ]);
  });

  it("has channels that are panned apart, and sides of a crossfader that is away from its middle", async () => {
    const tracks: readonly TrackShape[] = [
      { id: 1, name: "Lead", pan: [-1, 0.5], crossfade: "a" },
      { id: 2, name: "Bass", crossfade: "b" },
    ];
    const aside = await readSet({ tracks, crossfader: 0.25 });
    expect(aside.tracks[0]?.mixer.splitPan).toMatchObject({ left: { value: -1 }, right: { value: 0.5 } });
    expect(aside.tracks.map(({ mixer }) => mixer.crossfade)).toEqual(["a", "b", undefined]);
    expect(aside.tracks[2]?.mixer.crossfader).toMatchObject({ value: 0.25, minimum: -1, maximum: 1 });
    const middle = await readSet({ tracks });
    expect(middle.tracks.map(({ mixer }) => mixer.crossfade)).toEqual([undefined, undefined, undefined]);
  });

  it("tells a solo as who has it and whom it silences, a mute and a freeze", async () => {
    const { tracks } = await readSet({
      tracks: [
        { id: 1, name: "Lead", members: { solo: 1 } },
        { id: 2, name: "Bass", mute: true },
        { id: 3, name: "Pad", members: { is_frozen: 1 } },
      ],
    });
    expect(tracks.map(({ soloed, mutedBySolo, active, frozen }) => ({ soloed, mutedBySolo, active, frozen }))).toEqual([
      { soloed: true, mutedBySolo: undefined, active: true, frozen: undefined },
      { soloed: undefined, mutedBySolo: true, active: false, frozen: undefined },
      { soloed: undefined, mutedBySolo: true, active: true, frozen: true },
      { soloed: undefined, mutedBySolo: undefined, active: true, frozen: undefined },
    ]);
  });
});

describe("where a track leads", () => {
  it.each([
    ["Main", undefined, { to: "main" }],
    ["Master", undefined, { to: "main" }],
    ["Group", undefined, { to: "group" }],
    ["Band", undefined, { to: "group" }],
    ["Sends Only", undefined, { to: "nowhere" }],
    ["Ext. Out", "3/4", { to: "outside" }],
    ["Bus", "Track In", { to: "track", track: 3 }],
    ["3-Bus", "Track In", { to: "track", track: 3 }],
    ["Bus", "1-Compressor", { to: "device", track: 3 }],
  ] as const)("%s, %s", async (type, channel, output) => {
    const tracks: readonly TrackShape[] = [
      { id: 1, name: "Lead", group: 2, output: { type, ...(channel === undefined ? {} : { channel }) } },
      { id: 2, name: "Band", kind: "group" },
      { id: 3, name: "Bus" },
    ];
    expect((await readSet({ tracks })).tracks[0]?.output).toEqual(output);
  });

  it("is said not to be told where no track, or more than one, has the name that is shown", async () => {
    const twins: readonly TrackShape[] = [
      { id: 1, name: "Lead", output: { type: "Bus", channel: "Track In" } },
      { id: 2, name: "Bus" },
      { id: 3, name: "Bus" },
    ];
    const { tracks, warnings } = await readSet({ tracks: twins });
    expect(tracks[0]?.output).toBeUndefined();
    expect(warnings[1]).toBe("Where “Lead” leads is not told: it is heard in its group, or in the mix.");
  });
});

describe("clips of a track", () => {
  it("are those of the arrangement as they play, by their files, warping, gain and pitch", async () => {
    const { clips } = await readTrack({
      arrangement: [
        {
          ...TAKE,
          looping: 1,
          loop_start: 2,
          loop_end: 6,
          start_marker: 3,
          gain_display_string: "-6.00 dB",
          pitch_coarse: 2,
        },
        { ...TAKE, start_time: 16, end_time: 24, warping: 0, loop_start: 1.5, pitch_coarse: -12, muted: 1 },
      ],
    });
    expect(clips).toMatchObject([
      { warped: true, loop: { on: true, start: 2, end: 6, startRelative: 1 }, pitch: { coarse: 2, fine: 0 } },
      { warped: false, disabled: true, start: 16, end: 24, loop: { on: false, start: 1.5, end: 1.5 + 2 } },
    ]);
    expect(clips[0]).toHaveProperty("gain", expect.closeTo(10 ** (-6 / 20), 9));
    expect(clips[0]).toHaveProperty("sample.path", "/Music/Song/lead.wav");
  });

  it("have the notes that tell what a MIDI track plays", async () => {
    const _notes = JSON.stringify([{ pitch: 36, start_time: 0, duration: 1, velocity: 100, mute: 0 }]);
    const { clips } = await readTrack({ kind: "midi", arrangement: [{ ...TAKE, is_audio_clip: 0, _notes }] });
    expect(clips).toMatchObject([{ kind: "midi", end: 16, notes: [{ pitch: 36, velocity: 100 }] }]);
  });

  it("are one of the session where the arrangement has none, and else none of it", async () => {
    const session = [null, null, { name: "Loop" }, { name: "Later" }];
    const { clips } = await readTrack({ arrangement: [], session });
    expect(clips).toMatchObject([{ name: "Loop", place: "session", slot: 2 }]);
    expect((await readTrack({ session })).clips.map(({ place }) => place)).toEqual(["arrangement"]);
    expect((await readTrack({ arrangement: [], session: [null, null] })).clips).toEqual([]);
  });

  it("name the way out where Live has lost a file", async () => {
    const [clip] = (await readTrack({ arrangement: [{ ...TAKE, file_path: "" }] })).clips;
    expect(clip).toMatchObject({
      sample: { path: null, absence: { sentence: expect.stringMatching(/Manage Files/) } },
    });
  });
});
