import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DEVICE as PUMP } from "#src/devices/pump/device.ts";
import { DEVICE as RIDE } from "#src/devices/ride/device.ts";
import { DEVICE as SWEEP } from "#src/devices/sweep/device.ts";
import { DEVICE as THROW } from "#src/devices/throw/device.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { decodeCurves } from "#src/model/device/stored-curve.ts";
import { DeviceInLive } from "#test/devices/executed/device-in-live.ts";
import { steady } from "#test/devices/ride/executed/audio-tools.ts";
import { pressed } from "#test/devices/ride/executed/ride-desk.ts";
import { vocalClip } from "#test/devices/ride/executed/vocal-clip.ts";
import type { ClipShape, LiveNode } from "#test/doubles/live-api/live-node.ts";
import { needs } from "#test/needs.ts";

const BAKED = existsSync(join(import.meta.dirname, "../../../devices/Steadyhand Pump.amxd"));
/** Where the send of the double stands. */
const SEND_STANDS = 0.4;
const OWN = (index: number) => `live_set tracks 0 devices 0 parameters ${index}`;
const folder = mkdtempSync(join(tmpdir(), "steadyhand-moves-"));
let clip: ClipShape;
beforeAll(() => {
  clip = vocalClip(folder, "Line", 8);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let desk: DeviceInLive | undefined;
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

describe.skipIf(!BAKED)("the shipped Pump", needs("python3"), () => {
  it("draws dips under the kick's notes, writes them in one undo step, and puts back what was there", async () => {
    desk = await DeviceInLive.open(PUMP.spec, clip, folder);
    const { device } = desk;
    device.device.choose("Trigger", "Kick hits");
    expect(await pressed(device, "Analyse")).toMatchObject({
      kind: "ready",
      words: expect.stringMatching(/^16 hits, \d+ points\./),
    });
    expect(await pressed(device, "Write")).toMatchObject({
      kind: "written",
      words: expect.stringMatching(/points written and read back, at most 0\.\d\d dB off\./),
    });
    const written = (await desk.envelope(OWN(1)))!.map(([time, value]) => ({ time, value }));
    const depth = Number(device.device.value("Depth"));
    for (let beat = 1; beat < 16; beat++) {
      const bottom = evaluateEnvelope(written, beat);
      expect(bottom).toBeLessThan(-depth * 0.9);
      expect(evaluateEnvelope(written, beat - 0.02)).toBeGreaterThan(bottom + 0.2);
      expect(evaluateEnvelope(written, beat + 0.9)).toBeGreaterThan(-1);
    }
    expect(await desk.companion!.stats()).toMatchObject({ undoSteps: 1 });
    expect(await pressed(device, "Revert")).toMatchObject({ kind: "ready" });
    expect(await desk.envelope(OWN(1))).toBeNull();
    expect(device.device.ledger.errors).toEqual([]);
  });

  it("plays the dips itself where no companion is, in time with the transport, without a click", async () => {
    desk = await DeviceInLive.open(PUMP.spec, clip, folder, { withCompanion: false });
    const { device, around } = desk;
    await pressed(device, "Analyse");
    expect(await pressed(device, "Write")).toMatchObject({ kind: "playing" });
    const [curve] = decodeCurves(device.device.save()["Stored Curve"] as number[]);
    expect(curve).toMatchObject({ target: "stage", index: 0, slot: 0 });
    around.launch("Lead", 0);
    around.transport.play(0);
    const rate = 48_000;
    const beats: number[] = [];
    const rendered = device.device.render(steady(0.05, 4, rate), {
      sampleRate: rate,
      blockSize: 64,
      atBlock: () => beats.push(device.device.transport.beats),
    });
    const gains = beats.map((_, block) => 20 * Math.log10(rendered[0]![block * 64]! / 0.05));
    const worst = gains.map((gain, block) => Math.abs(gain - evaluateEnvelope(curve!.points, beats[block]!)));
    expect(Math.min(...gains)).toBeLessThan(-6);
    expect(worst.slice(800).sort((a, b) => a - b)[Math.floor((worst.length - 800) * 0.95)]).toBeLessThan(1.5);
  });

  it("loads without a press: nothing starts, nothing is said, the sound passes bit for bit", async () => {
    desk = await DeviceInLive.open(PUMP.spec, clip, folder, { withCompanion: false });
    const { device } = desk;
    expect(device.device.node.running).toBe(false);
    const input = steady(0.25, 0.1, 48_000);
    const out = device.device.render(input, { sampleRate: 48_000, blockSize: 64 });
    expect(Math.max(...out[0]!.map((sample, i) => Math.abs(sample - input[0]![i]!)))).toBeLessThan(1e-6);
    expect(device.device.ledger.errors).toEqual([]);
  });
});

describe.skipIf(!BAKED).each([
  { title: "Pump", manifest: PUMP, name: "Trance gate, classic", sets: "Recipe", to: 3 },
  { title: "Ride", manifest: RIDE, name: "Lead, pop", sets: "Breath Trim", to: 3 },
] as const)("the preset row of the shipped $title", needs("python3"), ({ manifest, name, sets, to }) => {
  it("sets its dials by the menu, keeps the rest in the set, and says which preset it was", async () => {
    desk = await DeviceInLive.open(manifest.spec, clip, folder, { withCompanion: false });
    const { device } = desk;
    device.device.choose("Preset", name);
    await device.device.wait(() => Number(device.device.value(sets)) === to, "the dial");
    await device.device.wait(
      () => (device.device.save()["Stored Settings"] as number[] | number) !== 0,
      "the settings",
    );
    await device.device.wait(() => device.status().words.includes(name), "its name");
    device.device.press("Next Preset");
    await device.device.wait(() => !device.status().words.includes(name), "the next one's name");
    device.device.press("Previous Preset");
    await device.device.wait(() => device.status().words.includes(name), "the name again");
    const state = device.device.save();
    expect((state["Stored Settings"] as number[]).length).toBeGreaterThan(20);
    expect(await pressed(device, "Analyse")).toMatchObject({ kind: "ready" });
    expect(device.device.ledger.errors).toEqual([]);
  });
});

describe.skipIf(!BAKED)("the shipped Sweep", needs("python3"), () => {
  it("writes a sweep of two points a move on its own low-pass, which is even in octaves", async () => {
    desk = await DeviceInLive.open(SWEEP.spec, clip, folder);
    const { device } = desk;
    device.device.turn("Bars", 4);
    device.device.turn("Every", 4);
    expect(await pressed(device, "Analyse")).toMatchObject({ kind: "ready" });
    expect(await pressed(device, "Write")).toMatchObject({ kind: "written" });
    const written = (await desk.envelope(OWN(2)))!;
    expect(written.length).toBeLessThanOrEqual(6);
    const at = written.map(([time, value]) => ({ time, value }));
    const hertz = (beat: number) => 440 * 2 ** ((evaluateEnvelope(at, beat) - 69) / 12);
    expect(hertz(8)).toBeCloseTo(Math.sqrt(200 * 5000), -1);
    expect(device.device.ledger.errors).toEqual([]);
  });
});

describe.skipIf(!BAKED)("Map on a parameter of another unit", needs("python3"), () => {
  it("is refused on the face with both units until From and To give a range, which is then said and kept", async () => {
    desk = await DeviceInLive.open(SWEEP.spec, clip, folder);
    const { device, around } = desk;
    const mixer = around.live.track("Lead").children["mixer_device"] as LiveNode;
    const fader = mixer.children["volume"] as LiveNode;
    device.device.press("Map Target");
    device.device.map({ id: fader.id, path: around.live.pathOf(fader), name: "Track Volume" });
    expect(await pressed(device, "Analyse")).toMatchObject({
      kind: "refused",
      words: expect.stringMatching(/^The curve is in Hz and “Volume” shows dB: set From and To under Targets/),
    });
    device.device.turn("Map From", 20);
    device.device.turn("Map To", 80);
    expect(await pressed(device, "Analyse")).toMatchObject({
      kind: "ready",
      words: expect.stringMatching(/“Volume” goes from -\d+(?:\.\d)? dB to -?\d(?:\.\d+)? dB/),
    });
    expect(device.device.ledger.errors).toEqual([]);
  });
});

describe.skipIf(!BAKED)("the shipped Throw", needs("python3"), () => {
  it("opens the send to the delay for the last syllables and puts it back where it stood, which was open a little", async () => {
    desk = await DeviceInLive.open(THROW.spec, clip, folder);
    const { device } = desk;
    expect(await pressed(device, "Analyse")).toMatchObject({
      kind: "ready",
      words: expect.stringContaining("phrase ends"),
    });
    expect(await pressed(device, "Write")).toMatchObject({ kind: "written" });
    const written = (await desk.envelope("live_set tracks 0 mixer_device sends 1"))!;
    const values = written.map(([, value]) => value);
    expect(Math.max(...values)).toBeGreaterThan(0.5);
    const [first, last] = [values[0]!, values.at(-1)!];
    expect(first).toBe(last);
    expect(first).toBeCloseTo(SEND_STANDS, 5);
    expect(Math.min(...values)).toBe(first);
    expect(device.device.ledger.errors).toEqual([]);
  });

  it("drives the send itself where no companion is, and lets go of it on Dry", async () => {
    const held: (number | undefined)[] = [];
    desk = await DeviceInLive.open(THROW.spec, clip, folder, {
      withCompanion: false,
      onRemote: (_id, value) => held.push(value),
    });
    const { device, around } = desk;
    await pressed(device, "Analyse");
    expect(await pressed(device, "Write")).toMatchObject({ kind: "playing" });
    around.launch("Lead", 0);
    around.transport.play(0);
    device.device.render(steady(0, 3, 48_000), { sampleRate: 48_000, blockSize: 64 });
    expect(held.some((value) => value !== undefined && value > 0.5)).toBe(true);
    expect(held.at(-1)).toBeDefined();
    device.device.turn("A/B", 1);
    device.device.render(steady(0, 1, 48_000), { sampleRate: 48_000, blockSize: 64 });
    expect(held.at(-1), "Dry lets the send go").toBeUndefined();
    expect(device.device.ledger.errors).toEqual([]);
  });
});
