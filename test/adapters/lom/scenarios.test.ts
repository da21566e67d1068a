import { beforeEach, describe, expect, it } from "vitest";
import { lomLive } from "#src/adapters/lom/lom-live.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { EnvelopeWrite, LiveHost } from "#src/ports/live-host.ts";
import {
  clipIn,
  DEVICE,
  devicesOf,
  orderFor,
  ownTrack,
  POINTS,
  patched,
  read,
  rideOf,
  SONG,
  STAGE,
  slotsOf,
} from "#test/adapters/lom/ride-in-live.ts";
import { drawingHand, drawnEnvelope, drawnValue } from "#test/doubles/live-api/drawing-hand.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";
import type { PatchedBridge } from "#test/doubles/live-api/patched-bridge.ts";

describe("a ride device in a running Live", () => {
  let live: FakeLive;
  let patch: PatchedBridge;
  let host: LiveHost;

  beforeEach(() => {
    live = new FakeLive(SONG, { automatic: true });
    patch = patched(live, live.track("Vocal"));
    host = lomLive({ wire: patch.wire, writer: drawingHand(live), detail: { stage: STAGE, locators: true } });
  });

  it("reads its own track: clips as Live shows them, its stage, its fader", async () => {
    const { tempo, timeSignature, locators, creator, tracks } = await read(host);
    expect({ tempo, timeSignature, locators, creator }).toEqual({
      tempo: 90,
      timeSignature: [3, 4],
      locators: [
        { time: 0, name: "1999" },
        { time: 32, name: "Verse" },
      ],
      creator: "Ableton Live 12.4.6",
    });
    const vocal = tracks[1]!;
    expect(vocal.mixer.volume).toMatchObject({ value: 0.85, minimum: 0, maximum: 1, unit: "fader" });
    expect(vocal.devices[0]?.parameters).toMatchObject([
      { name: "Ride", minimum: -24, maximum: 12, unit: "dB", kind: "float" },
    ]);
    const [loop, , raw, verse] = vocal.clips;
    expect(loop).toMatchObject({
      name: "7",
      place: "session",
      slot: 0,
      start: -2,
      end: 8,
      loop: { on: true, start: 0, end: 8, startRelative: -2 },
    });
    expect(raw).toMatchObject({ slot: 2, warped: false, start: 0, end: 6, pitch: { coarse: 2, fine: 0 } });
    expect(verse).toMatchObject({
      place: "arrangement",
      slot: null,
      start: 32,
      end: 48,
      warped: true,
      warpMode: "complex-pro",
      gain: 10 ** (-6 / 20),
      sample: { name: "vox.wav", path: "/Music/Übung/vox.wav" },
      warpMarkers: [
        { seconds: 0.5, beats: 0 },
        { seconds: 0.5 + 1 / 48, beats: 1 / 32 },
      ],
    });
    expect(vocal.clips.at(-1)).toMatchObject({ disabled: true, gain: 0 });
  });

  it("reads every parameter where it is asked to, and finds those that hold dB", async () => {
    const parameters = [
      { name: "1 Gain A", min: -15, max: 15, shown: " dB" },
      { name: "Ratio", min: 1, max: 100, shown: " : 1" },
      { name: "Scale", min: 0, max: 1, shown: " dB" },
    ];
    live.addDevice(live.track("Vocal"), { name: "EQ Eight", className: "Eq8", parameters });
    const all = lomLive({ wire: patch.wire, detail: { stage: STAGE, parameters: "all" } });
    const [ride, eq] = ownTrack(await read(all)).devices;
    const units = (device: typeof eq) => device?.parameters.map(({ name, unit }) => [name, unit]);
    expect(units(ride)).toEqual([
      ["Ride", "dB"],
      ["Device On", ""],
    ]);
    expect(units(eq)).toEqual([
      ["Device On", ""],
      ["1 Gain A", "dB"],
      ["Ratio", ""],
      ["Scale", ""],
    ]);
    expect(eq?.parameters[0]?.kind).toBe("boolean");
  });

  it("takes its own gain to rest at 0 dB, wherever automation left it", async () => {
    const stage = devicesOf(live.track("Vocal"))[0]!.children["parameters"] as LiveNode[];
    for (const parameter of stage) if (parameter.values["name"] === "Ride") parameter.values["value"] = -5;
    expect((await read(host)).tracks[1]?.devices[0]?.parameters).toMatchObject([{ name: "Ride", value: 0 }]);
  });

  it("sees that its own track is frozen", async () => {
    expect((await read(host)).tracks[1]?.frozen).toBeUndefined();
    live.track("Vocal").values["is_frozen"] = 1;
    expect((await read(host)).tracks[1]?.frozen).toBe(true);
  });

  it("says what to do when nobody can draw", async () => {
    const mute = lomLive({ wire: patch.wire, detail: { stage: STAGE } });
    expect(mute.abilities).toMatchObject({ arrangement: false, session: false });
    const [before, write, preview] = [
      await mute.mayWrite(),
      await mute.write([await rideOf(host, { kind: "session", slot: 0 })]),
      await mute.preview([await rideOf(host, { kind: "arrangement" }, 64)]),
    ];
    for (const result of [before, write, preview]) {
      expect(result).toMatchObject({ ok: false, error: { code: "envelope-unsupported" } });
    }
  });

  it("refuses when the track was deleted after the analysis, and draws nothing", async () => {
    const write = await rideOf(host, { kind: "session", slot: 0 });
    live.remove(live.track("Vocal"));
    expect(await host.write([write])).toMatchObject({ ok: false, error: { code: "clip-gone" } });
    expect(await host.read()).toMatchObject({ ok: false, error: { code: "track-unknown" } });
    expect(live.counts.undo).toBe(0);
  });

  it("names the parameter, not the clip, where its device was deleted after the analysis, and draws nothing", async () => {
    const parameters = [{ name: "1 Gain A", min: -15, max: 15, shown: " dB" }];
    const eq = live.addDevice(live.track("Vocal"), { name: "EQ Eight", className: "Eq8", parameters });
    const writer = drawingHand(live);
    const all = lomLive({ wire: patch.wire, writer, detail: { stage: STAGE, parameters: "all" } });
    const write = await rideOf(all, { kind: "session", slot: 0 });
    const gain = (eq.children["parameters"] as LiveNode[]).find(({ values }) => values["name"] === "1 Gain A")!;
    live.remove(eq);
    expect(await all.write([{ ...write, target: gain.id }])).toEqual({
      ok: false,
      error: {
        code: "parameter-unknown",
        sentence: "“1 Gain A” is not on track “Vocal” any more: analyse again, then write.",
      },
    });
    expect(live.counts.undo).toBe(0);
  });

  it("leaves out a clip that goes while it is read", async () => {
    const slot = slotsOf(live.track("Vocal"))[0]!;
    const clip = slot.children["clip"] as LiveNode;
    let batches = 0;
    const ask: typeof patch.wire.ask = (ops) => {
      batches += 1;
      // The second batch found the clip, the third asks what it is.
      if (batches === 3) live.remove(clip);
      return patch.wire.ask(ops);
    };
    const set = await read(lomLive({ wire: { ...patch.wire, ask }, detail: { stage: STAGE } }));
    expect(ownTrack(set).clips.map(({ slot }) => slot)).toEqual([1, 2, null, null, null]);
    expect(set.warnings).toEqual(["A clip on track “Vocal” went while it was read."]);
  });

  it.each([
    ["renamed", "name", "Other"],
    ["given another end", "loop_end", 12],
    ["unwarped", "warping", 0],
    ["given another file", "file_path", "/Music/other.wav"],
  ])("refuses a clip that was %s after the analysis", async (_how, member, value) => {
    const write = await rideOf(host, { kind: "session", slot: 0 });
    const clip = clipIn(live, 0);
    live.write(clip, member, value);
    expect(await host.write([write])).toMatchObject({ ok: false, error: { code: "clip-gone" } });
    expect(drawnEnvelope(clip, write.target)).toEqual([]);
    await host.read();
    const again = await host.write([await rideOf(host, { kind: "session", slot: 0 })]);
    expect(again.ok ? "done" : again.error.code).toBe(member === "warping" ? "envelope-unsupported" : "done");
  });

  it("finds its clip again when tracks were moved", async () => {
    const write = await rideOf(host, { kind: "session", slot: 0 });
    live.addTrack({ name: "New" }, 0);
    expect(await host.write([write])).toMatchObject({ ok: true });
    expect(drawnEnvelope(clipIn(live, 0), write.target)).toEqual(write.points);
  });

  it("refuses an unwarped clip, whose envelope Live would never play", async () => {
    const result = await host.write([await rideOf(host, { kind: "session", slot: 2 })]);
    expect(result).toMatchObject({ ok: false, error: { code: "envelope-unsupported" } });
    expect(result.ok ? "" : result.error.sentence).toContain("turn Warp on");
  });

  it("writes the arrangement under a clip that has a twin in the session", async () => {
    const write = await rideOf(host, { kind: "arrangement" }, 64);
    expect(await host.preview([write])).toEqual({ ok: true, value: [{ name: "Refrain", start: 64 }] });
    const done = await host.write([write]);
    if (!done.ok) throw new Error(done.error.sentence);
    expect(done.value.replacedClips).toEqual([{ name: "Refrain", start: 64 }]);
    const vocal = live.track("Vocal");
    expect([64, 68, 71.9].map((beat) => drawnValue(vocal, write.target, beat))).toEqual([-3, 3, 3]);
    expect(done.value.readBack[0]?.map(({ time }) => time)).toEqual([64, 68, 72]);
    const clips = (vocal.children["arrangement_clips"] as LiveNode[]).map(({ values }) => values["name"]);
    expect(clips).toEqual(["Verse", "Twin", "Silent"]);
    const again = await host.write([await rideOf(host, { kind: "arrangement" }, 64)]);
    expect(again.ok).toBe(true);
  });

  it("refuses the arrangement where nothing in the session sounds like the clip, and says the way out", async () => {
    const result = await host.write([await rideOf(host, { kind: "arrangement" }, 32)]);
    expect(result).toMatchObject({ ok: false, error: { code: "envelope-unsupported" } });
    expect(result.ok ? "" : result.error.sentence).toMatch(
      /^The companion can draw in session clips only: drag “Verse”/,
    );
  });

  it("takes no clip for a twin that starts before its loop", async () => {
    const twin = clipIn(live, 1);
    for (const [member, value] of [
      ["looping", 1],
      ["loop_start", 2],
    ] as const)
      live.write(twin, member, value);
    const result = await host.write([await rideOf(host, { kind: "arrangement" }, 64)]);
    expect(result).toMatchObject({ ok: false, error: { code: "envelope-unsupported" } });
  });

  it("refuses a twin that is transposed otherwise", async () => {
    live.write(clipIn(live, 1), "pitch_coarse", 3);
    const result = await host.write([await rideOf(host, { kind: "arrangement" }, 64)]);
    expect(result).toMatchObject({ ok: false, error: { code: "envelope-unsupported" } });
  });

  it("works for two devices at once, each on its own track", async () => {
    const copy = live.addTrack({ name: "Vocal 2", session: [{ name: "Double" }], devices: [DEVICE] });
    const second = lomLive({ wire: patched(live, copy).wire, writer: drawingHand(live), detail: { stage: STAGE } });
    const [one, other] = await Promise.all([read(host), read(second)]);
    const reading = (set: LiveSet) => set.tracks.filter(({ devices }) => devices.length > 0).map(({ name }) => name);
    expect([reading(one), reading(other)]).toEqual([["Vocal"], ["Vocal 2"]]);
    const own = devicesOf(copy)[0]!;
    const ride = (own.children["parameters"] as LiveNode[])[1]!;
    const place = { kind: "session", slot: 0 } as const;
    const write: EnvelopeWrite = { track: copy.id, target: ride.id, place, points: POINTS, mode: "replace" };
    expect((await second.write([write])).ok).toBe(true);
    expect(await host.write([write])).toMatchObject({ ok: false, error: { code: "parameter-unknown" } });
  });

  it("is refused as busy while Live does not answer, and works again afterwards", async () => {
    let busy = true;
    const { wire } = patched(live, live.track("Vocal"), { patience: 800, lossy: () => busy });
    const slow = lomLive({ wire, writer: drawingHand(live) });
    const result = await slow.read();
    expect(result).toMatchObject({ ok: false, error: { code: "live-busy" } });
    busy = false;
    expect((await slow.read()).ok).toBe(true);
  });

  it("puts the first round back when a later one is refused", async () => {
    const hand = drawingHand(live);
    let calls = 0;
    const tired = lomLive({
      wire: patch.wire,
      detail: { stage: STAGE },
      writer: {
        ...hand,
        write: (orders) => {
          calls += 1;
          const gone = { ok: false, error: { code: "companion-missing", sentence: "Gone." } } as const;
          return calls === 2 ? Promise.resolve(gone) : hand.write(orders);
        },
      },
    });
    const write = await rideOf(tired, { kind: "session", slot: 0 });
    await hand.write([orderFor(live, write)]);
    const merge = { from: 1, to: 2 };
    const result = await tired.write([
      { ...write, points: [] },
      { ...write, points: [{ time: 1, value: 0 }], mode: { merge } },
    ]);
    expect(result).toMatchObject({ ok: false, error: { code: "companion-missing" } });
    expect(calls).toBe(3);
    expect(drawnEnvelope(clipIn(live, 0), write.target)).toEqual(POINTS);
  });

  it("straightens bends, which no clip envelope of a running Live keeps for sure", async () => {
    const write = await rideOf(host, { kind: "session", slot: 0 });
    const curve = { x1: 0.5, y1: 0, x2: 1, y2: 0.5 };
    const points = [
      { time: 0, value: -6, curve },
      { time: 4, value: 6 },
    ];
    const done = await host.write([{ ...write, points }]);
    expect(done).toMatchObject({ ok: true, value: { breakpoints: 17 } });
    const drawn = drawnEnvelope(clipIn(live, 0), write.target);
    expect(drawn.some((point) => "curve" in point)).toBe(false);
    expect(drawnValue(clipIn(live, 0), write.target, 2)).toBeLessThan(0);
  });
});
