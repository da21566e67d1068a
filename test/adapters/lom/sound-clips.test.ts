import { writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lomSoundClips } from "#src/adapters/lom/sound-clips/lom-sound-clips.ts";
import type { Result } from "#src/model/result.ts";
import type { ClipsNow, SoundClips } from "#src/ports/clips/sound-clips.ts";
import { selectClip } from "#test/devices/ride/executed/vocal-clip.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import { type ClipShape, type LiveNode, type SetShape, warpMarkersJson } from "#test/doubles/live-api/live-node.ts";
import { bridgeScript, patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";
import { insertScene } from "#test/doubles/live-api/sets/insert-scene.ts";

const script = await bridgeScript();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "steadyhand-clips-"));
  writeFileSync(master(), "");
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const master = () => join(folder, "Song (Master).wav");

/** As Live shows a bounce of eight seconds that was dragged into a slot with warping off. */
const MIX: ClipShape = {
  ...{ name: "Song", file_path: "/Music/Song.wav", warping: 0 },
  ...{ end_marker: 8, loop_end: 8, sample_length: 352_800, sample_rate: 44_100 },
};
const AGES = ["12.2.5", "12.3.6", "12.4.6"];

function opened(shape: Partial<SetShape> = {}) {
  const tracks = [
    { name: "Mix", session: [MIX, null] },
    { name: "Keys", kind: "midi" as const, session: [{ name: "Chords", is_audio_clip: 0, file_path: "" }] },
  ];
  const live = new FakeLive({ scenes: 3, tracks, ...shape }, { automatic: true });
  for (const track of live.tracks()) Object.assign(track.values, { playing_slot_index: -1, fired_slot_index: -1 });
  const { wire, ready } = patchedBridge(script, live, null);
  ready();
  return { live, wire, clips: lomSoundClips(wire) };
}

function clipAt(live: FakeLive, track: string, slot: number): LiveNode {
  return (live.track(track).children["clip_slots"] as LiveNode[])[slot]!.children["clip"] as LiveNode;
}

function valued<T>(result: Result<T, { readonly sentence: string }>): T {
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}

async function sentenceOf(result: Promise<Result<unknown, { readonly sentence: string }>>): Promise<string> {
  const done = await result;
  return done.ok ? "" : done.error.sentence;
}

/** Mix and master in a slot each, and what is told of them. */
async function compared(clips: SoundClips, live: FakeLive) {
  selectClip(live, clipAt(live, "Mix", 0));
  const mix = valued(await clips.chosen());
  const made = valued(await clips.place(mix, master()));
  const told: ClipsNow[] = [];
  const end = await clips.follow([mix, made], (now) => told.push(now));
  const settled = async () => {
    for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    return told.at(-1)!;
  };
  return { mix, made, told, end, settled };
}

describe("the clip that is chosen", () => {
  it("is the one that the Clip View shows, with nothing to say where it plays its file as it stands", async () => {
    const { live, clips } = opened();
    selectClip(live, clipAt(live, "Mix", 0));
    expect(valued(await clips.chosen())).toMatchObject({ file: "/Music/Song.wav", slot: 0, warped: false, unlike: [] });
  });

  it.each([
    ["begins inside it", { start_marker: 0.5 }],
    ["ends inside it", { end_marker: 7.5 }],
    ["loops", { looping: 1, end_marker: 7.5 }],
    ["is transposed", { pitch_fine: 3 }],
  ])("says that it %s", async (words, differently) => {
    const { live, clips } = opened({ tracks: [{ name: "Mix", session: [{ ...MIX, ...differently }] }] });
    selectClip(live, clipAt(live, "Mix", 0));
    expect(valued(await clips.chosen()).unlike).toEqual([words]);
  });

  it("says that it is warped, and goes by the warp markers for where it begins and ends in its file", async () => {
    const markers = warpMarkersJson([
      [0, 0],
      [8, 16],
      [8.015625, 16.03125],
    ]);
    const whole: ClipShape = { ...MIX, warping: 1, warp_markers: markers, end_marker: 16, loop_end: 16 };
    const { live, clips } = opened({
      tracks: [{ name: "Mix", session: [whole, { ...whole, start_marker: 1, end_marker: 15 }] }],
    });
    selectClip(live, clipAt(live, "Mix", 0));
    expect(valued(await clips.chosen()).unlike).toEqual(["is warped"]);
    selectClip(live, clipAt(live, "Mix", 1));
    expect(valued(await clips.chosen()).unlike).toEqual(["begins inside it", "ends inside it", "is warped"]);
  });

  it("judges no ends by markers that no clip has", async () => {
    const damaged = { ...MIX, warping: 1, warp_markers: warpMarkersJson([[0, 0]]) };
    const { live, clips } = opened({ tracks: [{ name: "Mix", session: [damaged] }] });
    selectClip(live, clipAt(live, "Mix", 0));
    expect(valued(await clips.chosen()).unlike).toEqual(["is warped"]);
  });

  it("is none where a MIDI clip is shown, which is named, unless one recording plays", async () => {
    const { live, clips } = opened();
    selectClip(live, clipAt(live, "Keys", 0));
    expect(await sentenceOf(clips.chosen())).toBe(
      "“Chords”, which the Clip View shows, plays no recording: click the clip of the bounced mix, or press File and choose one.",
    );
    live.write(live.track("Mix"), "playing_slot_index", 0);
    expect(valued(await clips.chosen()).name).toBe("Song");
  });

  it("is none where several recordings play, which are named", async () => {
    const other: ClipShape = { ...MIX, name: "Rehearsal" };
    const { live, clips } = opened({
      tracks: [
        { name: "Mix", session: [MIX] },
        { name: "Old", session: [other] },
      ],
    });
    for (const name of ["Mix", "Old"]) live.write(live.track(name), "playing_slot_index", 0);
    expect(await sentenceOf(clips.chosen())).toBe(
      "2 recordings play, “Song” and “Rehearsal”: click the clip of the bounced mix.",
    );
  });
});

describe.each(AGES)("a clip of a master in Live %s", (version) => {
  it("goes into the next free slot behind that of the mix, where it stands by then", async () => {
    const { live, clips } = opened({ version });
    selectClip(live, clipAt(live, "Mix", 0));
    const mix = valued(await clips.chosen());
    insertScene(live);
    expect(valued(await clips.place(mix, master()))).toMatchObject({ slot: 2, warped: false });
  });

  it("goes into the one after that where somebody fills it at that moment, whose clip stays", async () => {
    const { live, clips, wire } = opened();
    selectClip(live, clipAt(live, "Mix", 0));
    const mix = valued(await clips.chosen());
    const { ask } = wire;
    let isFree = true;
    Object.assign(wire, {
      ask: (ops: Parameters<typeof ask>[0]) => {
        if (isFree && ops.some((op) => op.op === "call" && op.member === "create_audio_clip")) {
          isFree = false;
          const slots = live.track("Mix").children["clip_slots"] as LiveNode[];
          live.addClip(slots[1]!, { ...MIX, name: "Take 7", file_path: "/Music/Take 7.wav" });
        }
        return ask(ops);
      },
    });
    expect(valued(await clips.place(mix, master()))).toMatchObject({ slot: 2, file: master() });
    expect(clipAt(live, "Mix", 1).values["name"]).toBe("Take 7");
  });

  it("goes into the first free slot of the track of a mix in the arrangement, which stays as it is", async () => {
    const arrangement = [{ ...MIX, start_time: 0, end_time: 16 }];
    const { live, clips } = opened({
      version,
      tracks: [{ name: "Mix", session: [{ ...MIX, name: "Old" }], arrangement }],
    });
    selectClip(live, (live.track("Mix").children["arrangement_clips"] as LiveNode[])[0]!);
    const mix = valued(await clips.chosen());
    expect([mix.slot, mix.file]).toEqual([null, "/Music/Song.wav"]);
    expect(valued(await clips.place(mix, master())).slot).toBe(1);
    expect((live.track("Mix").children["arrangement_clips"] as LiveNode[]).length).toBe(1);
  });
});

describe("two clips that are followed", () => {
  it("are known by Live's ids: a scene put in above makes no other of them the one that plays", async () => {
    const { live, clips } = opened();
    const { told, settled } = await compared(clips, live);
    expect(told.at(-1)).toMatchObject({ playing: null });
    live.write(live.track("Mix"), "playing_slot_index", 1);
    expect((await settled()).playing).toBe(1);
    insertScene(live);
    const { playing, clips: now } = await settled();
    expect([playing, now.map((clip) => clip?.slot)]).toEqual([1, [1, 2]]);
  });

  it("tell a gain that is turned while they play", async () => {
    const { live, clips } = opened();
    const { settled } = await compared(clips, live);
    live.write(live.track("Mix"), "playing_slot_index", 1);
    await settled();
    clipAt(live, "Mix", 1).values["gain_display_string"] = "-2.00 dB";
    live.write(clipAt(live, "Mix", 1), "gain", 0.35);
    expect((await settled()).clips.map((clip) => clip?.gain)).toEqual([0, -2]);
  });

  it("tell that one went, and that one plays another recording by now", async () => {
    const { live, clips } = opened();
    const { settled, mix, made } = await compared(clips, live);
    live.remove(clipAt(live, "Mix", 1));
    live.write(live.track("Mix"), "playing_slot_index", 0);
    const { clips: now, playing } = await settled();
    expect([now.map((clip) => clip?.id), playing]).toEqual([[mix.id, undefined], 0]);
    clipAt(live, "Mix", 0).values["file_path"] = "/Music/Another.wav";
    expect(valued(await clips.look([mix, made])).clips).toEqual([null, null]);
  });

  it("are told of no more once it is ended", async () => {
    const { live, clips } = opened();
    const { told, end, settled } = await compared(clips, live);
    end();
    live.write(live.track("Mix"), "playing_slot_index", 1);
    await settled();
    expect(told).toHaveLength(1);
  });
});
