import vm from "node:vm";
import { beforeEach, describe, expect, it } from "vitest";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import { fakeLiveApi } from "#test/doubles/live-api/fake-live-api.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";
import { LOM_CLASSES, type LomClass, lomMember } from "#test/doubles/live-api/member-table.ts";

/** The reference counts `this_device`, which is a path and no class. */
const LIVE_API_ITSELF = 1;

/** The double keeps what is known of the real one; otherwise the tests on it prove nothing. */
describe("the fake LiveAPI", () => {
  let live: FakeLive;
  let max: ReturnType<typeof fakeLiveApi>;

  beforeEach(() => {
    live = new FakeLive(SONG);
    max = fakeLiveApi(live, devices()[0]!);
    max.ready();
  });

  const devices = () => live.track("Lead").children["devices"] as LiveNode[];
  const at = (path: string) => new max.LiveAPI(path);

  it("has as many classes, properties, children and functions as the reference of Live 12.4.5 counts", () => {
    const classes = Object.values(LOM_CLASSES);
    const count = (of: (one: LomClass) => object) => classes.flatMap((one) => Object.keys(of(one))).length;
    expect({
      classes: classes.length + LIVE_API_ITSELF,
      properties: count(({ properties }) => properties),
      children: count(({ children }) => children),
      functions: count(({ functions }) => functions),
    }).toEqual({ classes: 45, properties: 361, children: 64, functions: 163 });
  });

  it("says of every member what it is and what may be done with it", () => {
    const lines = Object.values(LOM_CLASSES).flatMap(({ properties, children }) => [
      ...Object.values(properties),
      ...Object.values(children),
    ]);
    expect(lines.filter((line) => !/^[\w./]+(?:\[\])?(?: g?s?o?)?$/.test(line))).toEqual([]);
  });

  it("knows what documents promise and Max refuses", () => {
    expect(lomMember("Clip", "is_session_clip")).toMatchObject({ readable: false });
    expect(lomMember("Track", "color_index")).toMatchObject({ readable: true, settable: false });
    expect(lomMember("MaxDevice", "parameters")).toMatchObject({ sort: "children", type: "DeviceParameter" });
    expect(lomMember("Clip", "automation_envelope")).toBeUndefined();
  });

  it("gives lists, and objects as pairs of id and number", () => {
    expect(at("live_set").get("tempo")).toEqual([120]);
    expect(at("live_set").get("tracks")).toEqual(live.tracks().flatMap(({ id }) => ["id", id]));
    expect(at("live_set tracks 0 clip_slots 0").get("clip")).toEqual(["id", 0]);
    expect(at("live_set").getcount("tracks")).toBe(2);
    expect(at("live_set tracks 0").path).toBe('"live_set tracks 0"');
    expect(at("this_device").unquotedpath).toBe("live_set tracks 0 devices 0");
  });

  it("answers bare 1 and 0 for what is not there, and throws nothing", () => {
    const nothing = at("live_set tracks 99");
    expect([nothing.get("name"), nothing.set("name", "x"), nothing.call("stop_all_clips")]).toEqual([1, 1, 1]);
    expect([nothing.getstring("name"), nothing.getcount("devices"), nothing.info]).toEqual([1, 0, "No object"]);
    expect([nothing.id, nothing.valid]).toEqual(["0", 1]);
  });

  it.each([
    ["an unknown member", "nmae", 1, "'Track' object has no attribute 'nmae'"],
    ["a read-only member", "is_frozen", 1, "'Track' object has no attribute 'is_frozen'"],
    ["a word for a switch", "mute", "on", "set: type mismatch"],
    ["half a switch", "mute", 0.5, "set: type mismatch"],
  ])("refuses %s on the console and changes nothing", (_what, member, value, message) => {
    const before = { ...live.track("Lead").values };
    expect(at("live_set tracks 0").set(member, value)).toBe(1);
    expect(live.track("Lead").values).toEqual(before);
    expect(live.console).toEqual([message]);
    expect(live.counts.undo).toBe(0);
  });

  it("drops values out of range without a word", () => {
    const ride = at("live_set tracks 0 devices 0 parameters 1");
    ride.set("value", 99);
    at("live_set").set("tempo", 5);
    expect([ride.get("value"), at("live_set").get("tempo"), live.console]).toEqual([[0], [120], []]);
    ride.set("value", -6);
    expect([ride.get("value"), live.counts.undo]).toEqual([[-6], 1]);
  });

  it("refuses a disabled parameter, and an object of another class", () => {
    at("live_set tracks 0 devices 0 parameters 2").set("value", 1);
    at("live_set view").set("selected_track", "id", devices()[0]!.id);
    at("live_set view").set("selected_track", "id", 4);
    expect(live.console).toEqual([
      "Value cannot be set, the parameter is disabled",
      "set: unsupported property type",
      "set: no valid object id",
    ]);
  });

  it("gives names of digits alone as numbers", () => {
    expect(at("live_set tracks 1").get("name")).toEqual([2024]);
    expect(at("live_set tracks 0 devices 0 parameters 1").call("str_for_value", 3)).toBe("3.00 dB");
  });

  it("shows some writes a tick later, others at once", () => {
    const song = at("live_set");
    for (const member of ["loop", "loop_start"]) song.set(member, 1);
    expect([song.get("loop"), song.get("loop_start")]).toEqual([[0], [1]]);
    live.clock.tick();
    expect(song.get("loop")).toEqual([1]);
  });

  it("fires an observer at once and at every change, and lets nothing be written meanwhile", () => {
    const heard: unknown[] = [];
    const errors: unknown[] = [];
    const song = at("live_set");
    const observer = new max.LiveAPI((args) => {
      heard.push(args);
      try {
        song.set("loop", 1);
      } catch (error) {
        errors.push((error as Error).message);
      }
    }, "live_set");
    observer.property = "tempo";
    song.set("tempo", 99);
    expect(heard).toEqual([
      ["id", live.song.id],
      ["tempo", 120],
      ["tempo", 99],
    ]);
    expect(errors[0]).toBe("Changes cannot be triggered by notifications. You will need to defer your response.");
    expect(live.song.values["loop"]).toBe(0);
    observer.property = "signature_something";
    expect(live.console).toEqual(["property cannot be listened to"]);
  });

  it("follows the object, or the path where it is told to", () => {
    const heard: unknown[] = [];
    const byObject = at("live_set tracks 0");
    const byPath = new max.LiveAPI((args) => heard.push(args), "live_set tracks 0");
    byPath.mode = 1;
    const added = live.addTrack({ name: "New" }, 0);
    expect(byObject.unquotedpath).toBe("live_set tracks 1");
    expect([byPath.id, heard.at(-1)]).toEqual([String(added.id), ["id", added.id]]);
    live.remove(added);
    expect(byPath.get("name")).toEqual(["Lead"]);
    const old = live.track("Lead").id;
    live.remove(live.track("Lead"));
    expect([byObject.id, byObject.unquotedpath, byObject.get("name")]).toEqual([String(old), "", 1]);
    byObject.id = old;
    expect(byObject.id).toBe("0");
  });

  it("is dead for good when it was made before live.thisdevice", () => {
    const early = fakeLiveApi(live, devices()[0]!);
    const dead = new early.LiveAPI("live_set");
    early.ready();
    dead.path = "live_set";
    expect([dead.id, dead.get("tempo"), new early.LiveAPI("live_set").get("tempo")]).toEqual(["0", 1, [120]]);
  });

  it("copies a session clip to the arrangement with its envelopes, over what lies there", () => {
    const lead = live.track("Lead");
    const slot = (lead.children["clip_slots"] as LiveNode[])[1]!;
    const clip = live.addClip(slot, { name: "Take", loop_end: 4 });
    clip.envelopes.set(7, [{ time: 1, value: 0.5 }]);
    live.addClip(lead, { name: "Old", start_time: 8, end_time: 12 });
    const [, id] = at("live_set tracks 0").call("duplicate_clip_to_arrangement", "id", clip.id, 10) as number[];
    expect(live.byId(id!)?.values).toMatchObject({ name: "Take", start_time: 10, end_time: 14 });
    expect(lead.children["arrangement_clips"]).toHaveLength(1);
    expect(lead.envelopes.get(7)).toEqual([{ time: 11, value: 0.5 }]);
  });

  it("works inside another context, with a Task on a clock that stands still", () => {
    const seen: unknown[] = [];
    const context = vm.createContext({ ...max, seen: (value: unknown) => seen.push(value) });
    vm.runInContext('new Task(() => seen(new LiveAPI("live_set").get("tempo")[0])).schedule(3)', context);
    live.clock.tick();
    expect(seen).toEqual([]);
    live.clock.tick();
    live.clock.tick();
    expect(seen).toEqual([120]);
    expect(live.clock.idle).toBe(true);
  });
});

const SONG = {
  scenes: 2,
  tracks: [
    {
      name: "Lead",
      devices: [
        {
          name: "Ride",
          parameters: [
            { name: "Ride", min: -24, max: 12, shown: " dB" },
            { name: "Mapped", enabled: false },
          ],
        },
      ],
    },
    { name: "2024" },
  ],
};
