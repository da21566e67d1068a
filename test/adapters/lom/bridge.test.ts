import { beforeEach, describe, expect, it } from "vitest";
import type { LomAnswer, LomOp } from "#src/adapters/lom/wire.ts";
import { line, rideOf, SONG, turns, watching } from "#test/adapters/lom/bridge-song.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";
import { bridgeScript, type PatchedBridge, patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";

const script = await bridgeScript();

describe("the bridge's script", () => {
  it("is a classic script that knows nothing but Max", () => {
    expect(script).not.toMatch(/^(import|export)\b/m);
    expect(script).not.toMatch(/\b(require|process|setTimeout|console|fetch)\b/);
    expect(script.length).toBeLessThan(30_000);
  });
});

describe("the bridge", () => {
  let live: FakeLive;
  let device: LiveNode;
  let patch: PatchedBridge;

  beforeEach(() => {
    live = new FakeLive(SONG, { automatic: true });
    device = (live.track("Lead").children["devices"] as LiveNode[])[0]!;
    patch = patchedBridge(script, live, device, { patience: 20_000 });
  });

  const ask = async (...ops: LomOp[]): Promise<readonly LomAnswer[]> => {
    const result = await patch.wire.ask(ops);
    if (!result.ok) throw new Error(result.error.sentence);
    return result.value;
  };

  /** What the patch was told of watches. */
  const moves = () => patch.messages.filter(([name]) => name === "lom_moved").map(([, watch]) => watch);

  it("makes no LiveAPI before live.thisdevice, and answers afterwards what was asked before", async () => {
    const asked = ask({ op: "where", at: "this_device" });
    await turns();
    expect(live.counts.objects).toBe(0);
    patch.ready();
    expect(await asked).toEqual([{ where: "live_set tracks 0 devices 0", id: device.id }]);
    patch.ready();
    await turns();
    expect(live.counts.objects).toBe(1);
    expect(patch.messages.filter(([name]) => name === "lom_ready")).toHaveLength(2);
  });

  it("refuses as busy what waits too long in a queue that is full", async () => {
    const asked = Array.from({ length: 70 }, () => patch.wire.ask([{ op: "where", at: "live_set" }]));
    await turns();
    patch.ready();
    const done = await Promise.all(asked);
    expect(done.filter(({ ok }) => ok)).toHaveLength(64);
    expect(done.find(({ ok }) => !ok)).toMatchObject({ error: { code: "live-busy" } });
  });

  it("reads members, lists and children by name", async () => {
    patch.ready();
    const [song, tracks, found, none] = await ask(
      { op: "get", at: "live_set", members: ["tempo", "master_track"] },
      { op: "each", at: "live_set", child: "tracks", members: ["name"] },
      { op: "find", at: device.id, child: "parameters", by: "name", is: "Ride", members: ["min", "max"] },
      { op: "find", at: device.id, child: "parameters", by: "name", is: "Slide", members: ["min"] },
    );
    const main = (live.song.children["master_track"] as LiveNode).id;
    expect(song).toMatchObject({ read: { values: [[96.5], ["id", main]] } });
    expect(tracks).toMatchObject({ list: [{ values: [["Lead"]] }, { values: [[2024]] }] });
    expect(found).toMatchObject({ read: { values: [[-24], [12]] } });
    expect(none).toEqual({ code: "gone" });
  });

  it("reads one branch or the other", async () => {
    patch.ready();
    const branches = [{ on: "mute", yes: ["solo"], no: ["name", "is_frozen"] }];
    const [lead] = await ask({ op: "get", at: "live_set tracks 0", members: ["mute"], branches });
    expect(lead).toMatchObject({ read: { values: [[0], ["Lead"], [0]] } });
  });

  it("goes on with a branch by what another has read", async () => {
    patch.ready();
    const branches = [
      { on: "mute", yes: [], no: ["is_frozen"] },
      { on: "is_frozen", yes: [], no: ["name"] },
      { on: "solo", yes: ["name"], no: [] },
    ];
    const [lead] = await ask({ op: "get", at: "live_set tracks 0", members: ["mute"], branches });
    expect(lead).toMatchObject({ read: { values: [[0], [0], ["Lead"]] } });
  });

  it("reads children by their place, those that hang on another only where it is on, and says how many there are", async () => {
    patch.ready();
    const [on, ride] = device.children["parameters"] as [LiveNode, LiveNode];
    const places = [9, { at: 0, more: [1, { at: 1, more: [0] }] }];
    const asked = { op: "each", at: device.id, child: "parameters", members: ["value"], places } as const;
    const read = (place: number, { id, values }: LiveNode) => ({ id, place, values: [[values["value"]]] });
    expect(await ask(asked)).toEqual([{ list: [read(0, on), read(1, ride), read(1, ride)], count: 2 }]);
    live.write(ride, "value", -3);
    expect(await ask(asked)).toEqual([{ list: [read(0, on), read(1, ride), read(1, ride), read(0, on)], count: 2 }]);
    live.write(on, "value", 0);
    expect(await ask(asked)).toEqual([{ list: [read(0, on)], count: 2 }]);
  });

  it("says what is not there, and does the rest of the batch", async () => {
    patch.ready();
    const answers = await ask(
      { op: "get", at: "live_set tracks 9", members: ["name"] },
      { op: "get", at: 999_999, members: ["name"] },
      { op: "get", at: "live_set tracks 0", members: ["nmae", "is_session_clip", "name"] },
      { op: "call", at: "live_set", member: "begin_undo_step", args: [] },
      { op: "call", at: 999_999, member: "stop_all_clips", args: [] },
      { op: "where", at: 999_999 },
      { op: "set", at: 999_999, member: "name", value: "x" },
      { op: "each", at: 999_999, child: "devices", members: ["name"] },
      { op: "where", at: "live_set tracks 1" },
    );
    expect(answers).toMatchObject([
      { code: "gone" },
      { code: "gone" },
      { read: { values: ["no-member", "no-member", ["Lead"]] } },
      { code: "no-member" },
      { code: "gone" },
      { code: "gone" },
      { code: "gone" },
      { code: "gone" },
      { where: "live_set tracks 1" },
    ]);
  });

  it("reads back every write a tick later, and says when Live dropped it", async () => {
    patch.ready();
    const ride = rideOf(device).id;
    const answers = await ask(
      { op: "set", at: ride, member: "value", value: -3.25 },
      { op: "set", at: ride, member: "value", value: 99 },
      { op: "set", at: "live_set", member: "loop", value: 1 },
      { op: "set", at: "live_set tracks 0", member: "is_frozen", value: 1 },
      { op: "set", at: "live_set tracks 0", member: "color_index", value: 4 },
    );
    expect(answers).toEqual([
      { set: { was: [0], now: [-3.25] } },
      { set: { was: [-3.25], now: [-3.25] }, code: "not-held" },
      { set: { was: [0], now: [1] } },
      { set: { was: [0], now: [0] }, code: "not-held" },
      { set: { was: [0], now: [0] }, code: "not-held" },
    ]);
    expect(live.counts.undo).toBe(2);
  });

  it("reads nothing back from an object that went in between", async () => {
    patch.ready();
    const track = live.track("2024");
    const asked = ask({ op: "set", at: track.id, member: "name", value: "Bass" });
    live.clock.onTick(() => {
      if (track.values["name"] === "Bass" && live.byId(track.id) !== null) live.remove(track);
    });
    expect(await asked).toEqual([{ code: "gone" }]);
  });

  it("never writes inside a notification, though it is asked from within one", async () => {
    patch.ready();
    await ask(watching(1, live.track("Lead").id, "name"));
    const scribe = {
      heard: () => patch.send("lom", line([{ op: "set", at: "live_set", member: "loop", value: 1 }], 901)),
    };
    live.observers.add(scribe);
    expect(() => live.write(live.song, "tempo", 97)).not.toThrow();
    live.observers.delete(scribe);
    await turns();
    expect(live.read(live.song, "loop")).toBe(1);
    expect(live.console).toEqual([]);
  });

  it("tells once that something is another than it was, and nothing of what stays as it is", async () => {
    patch.ready();
    const ride = rideOf(device);
    await ask(watching(1, ride.id, "value"));
    await turns();
    expect(moves()).toEqual([]);
    live.write(ride, "value", 0);
    await turns();
    expect(moves()).toEqual([]);
    for (const value of [1, 2, 3]) live.write(ride, "value", value);
    await turns();
    live.write(ride, "value", 4);
    await turns();
    expect(moves()).toEqual([1]);
    expect(live.armed.size).toBe(0);
  });

  it("looks again where Live says only that something happened", async () => {
    patch.ready();
    const clip = live.addClip(live.track("Lead"), { name: "Verse" });
    await ask(watching(1, clip.id, "warp_markers"));
    live.tell(clip, "warp_markers");
    await turns();
    expect(moves()).toEqual([]);
    live.write(clip, "warp_markers", '{"warp_markers":[]}');
    await turns();
    expect(moves()).toEqual([1]);
  });

  it("tells of an object that goes, and of none that comes beside it", async () => {
    patch.ready();
    const track = live.track("Lead");
    const clip = live.addClip(track, { name: "Verse" });
    const holders = [{ at: track.id, members: ["arrangement_clips"] }];
    await ask({ op: "watch", watch: 3, objects: [{ at: clip.id, members: [] }], holders });
    const other = live.addClip(track, { name: "Chorus", start_time: 64, end_time: 80 });
    await turns();
    live.remove(other);
    await turns();
    expect(moves()).toEqual([]);
    live.remove(clip);
    await turns();
    expect(moves()).toEqual([3]);
    expect(await ask({ op: "watch", watch: 4, objects: [{ at: clip.id, members: ["name"] }], holders })).toEqual([
      { code: "gone" },
    ]);
  });

  it("moves observers rather than making others, and lets go of all of them", async () => {
    patch.ready();
    const [lead, other] = [live.track("Lead"), live.track("2024")];
    await ask(watching(1, lead.id, "name"));
    await ask(watching(2, other.id, "name"));
    const { objects } = live.counts;
    await ask(watching(3, lead.id, "name"));
    live.write(other, "name", "Bass");
    await turns();
    expect([live.counts.objects - objects, moves()]).toEqual([0, []]);
    live.write(lead, "name", "Solo");
    await turns();
    await ask(watching(4, lead.id, "name"));
    patch.send("notifydeleted");
    live.write(lead, "name", "Duo");
    await turns();
    expect(moves()).toEqual([3]);
    expect(live.armed.size).toBe(0);
  });

  it("keeps no object on a path between batches", async () => {
    patch.ready();
    await ask({ op: "get", at: "live_set tracks 0", members: ["name"] });
    expect(live.armed.size).toBe(0);
    await ask({ op: "set", at: "live_set tracks 0", member: "name", value: "Solo" });
    expect(live.armed.size).toBe(0);
  });

  it("drops a line that it cannot read", async () => {
    patch.ready();
    patch.send("lom", "{not json");
    patch.send("lom", '{"id":"x"}');
    expect(patch.posts).toHaveLength(2);
    expect(await ask({ op: "where", at: "live_set" })).toMatchObject([{ where: "live_set" }]);
  });

  it("sends warp markers as number lists, however many", async () => {
    const markers = Array.from({ length: 3000 }, (_, index) => ({ sample_time: index * 0.51, beat_time: index }));
    const json = JSON.stringify({ warp_markers: markers });
    const clip = live.addClip(live.track("Lead"), { name: "Long", warp_markers: json });
    patch.ready();
    const strings = patch.distinctStrings();
    const [answer] = await ask({ op: "get", at: clip.id, members: ["warp_markers"] });
    expect(answer).toMatchObject({ read: { values: [markers.flatMap((each) => [each.sample_time, each.beat_time])] } });
    expect(patch.distinctStrings() - strings).toBeLessThanOrEqual(5);
  });

  it("answers in parts where one line would be too long", async () => {
    for (let index = 0; index < 300; index++) live.addTrack({ name: `Track ${"é".repeat(40)} ${index}` });
    patch.ready();
    const [answer] = await ask({ op: "each", at: "live_set", child: "tracks", members: ["name"] });
    expect(answer !== undefined && "list" in answer && answer.list.at(-1)?.values).toEqual([
      [`Track ${"é".repeat(40)} 299`],
    ]);
    expect(patch.messages.filter(([name]) => name === "lom_part").length).toBeGreaterThan(1);
  });
});
