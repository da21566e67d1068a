import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { contentKey } from "#src/adapters/disk/analyses/content-key.ts";
import { memoryAnalyses } from "#src/adapters/memory/memory-analyses.ts";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import { listeningRoom } from "#src/chassis/listening/room/listening-room.ts";
import { currentPreset } from "#src/chassis/presets/current-preset.ts";
import { RECIPE_TABLES } from "#src/chassis/presets/open-presets.ts";
import { presetPreviews } from "#src/chassis/presets/preset-previews.ts";
import { companionOffer } from "#src/chassis/session/companion-offer.ts";
import { deviceSession } from "#src/chassis/session/device-session.ts";
import type { SessionDevice } from "#src/chassis/session/session-device.ts";
import { initialControls } from "#src/chassis/work/control-values.ts";
import { EMPTY_GROUND } from "#src/chassis/work/preview-ground.ts";
import { DEVICE } from "#src/devices/ride/device.ts";
import { intentOf } from "#src/devices/ride/ride-controls.ts";
import { FACTORY_RIDE } from "#src/knowledge/factory-presets/factory-ride.ts";
import type { EditedCurve } from "#src/model/device/edited-curves.ts";
import { contentMark, type StoredCurve } from "#src/model/device/stored-curve.ts";
import type { PresetCurve } from "#src/model/recipe/preset.ts";
import { type PresetEntry, presetId } from "#src/model/recipe/preset-entry.ts";
import { checkPreset } from "#src/model/recipe/preset-file/check-preset.ts";
import { ok } from "#src/model/result.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";
import type { PresetStore } from "#src/ports/preset-store.ts";
import { writeTake } from "#test/doubles/made/sung-take.ts";
import { audioClip, liveSet, parameter, track } from "#test/doubles/sets/live-set.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-ride-presets-"));
const take = join(folder, "take.wav");
const bed = join(folder, "bed.wav");
beforeAll(() => {
  writeTake(take, 8);
  writeTake(bed, 8);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ENTRIES: readonly PresetEntry[] = Object.values(FACTORY_RIDE).map((input) => {
  const preset = checkPreset(input, RECIPE_TABLES);
  if (!preset.ok) throw new Error(preset.error.sentence);
  return { id: presetId("factory", preset.value), preset: preset.value, origin: "factory", favourite: false };
});
const named = (name: string) => ENTRIES.find(({ preset }) => preset.name === name)!;
const STORE = { list: async () => ({ entries: ENTRIES, problems: [] }) } as unknown as PresetStore;

const clipOf = (path: string, name: string) =>
  audioClip({
    name,
    end: 16,
    loop: { on: false, start: 0, end: 16, startRelative: 0 },
    sample: { name, path, sampleRate: 48_000, frames: 384_000 },
  });
const OWN = parameter({ name: "Ride", target: 7, value: 0, minimum: -24, maximum: 12, unit: "dB" });

/** The Ride on a take beside a bed, with every file that is opened. */
function onTake(edits: readonly EditedCurve[] = []) {
  const opened: string[] = [];
  const files = audioFiles();
  const faces: CurveFace[] = [];
  const played: (readonly StoredCurve[] | null)[] = [];
  const device = { name: "Ride", className: "MxDeviceAudioEffect", asks: true as const, on: true, nested: [] };
  const lead = track({
    name: "Lead",
    clips: [clipOf(take, "take.wav")],
    devices: [{ ...device, parameters: [OWN] }],
  });
  const set = liveSet({ tracks: [lead, track({ id: 2, name: "Bed", clips: [clipOf(bed, "bed.wav")] })] });
  const audio: AudioFiles = {
    open: (path) => {
      opened.push(path);
      return files.open(path);
    },
  };
  const listening = listeningRoom(audio, memoryAnalyses(contentKey));
  const controls = initialControls(DEVICE.spec).set("scope", 1);
  const kept: (readonly number[])[] = [];
  const presets = currentPreset(DEVICE, () => Promise.resolve(STORE), {
    set: (key, value) => session.setControl(key, value),
    keep: (settings) => void kept.push(settings),
  });
  const sessionDevice: SessionDevice = {
    ports: { host: memoryLive(set), audio, listening, progress: { report: () => undefined } },
    mapped: null,
    get preset() {
      return presets.preset;
    },
    edits,
    offer: companionOffer(
      { look: async () => ({ kind: "there", folder: "/x", shown: "~/x" }), install: async (path) => ok(path) },
      () => 0,
    ),
    standing: async () => ok({ track: 0, clip: null }),
    show: (face) => void faces.push(face),
    store: () => undefined,
    audition: (curves) => void played.push(curves),
  };
  const session = deviceSession(sessionDevice, DEVICE.work, controls);
  return { session, presets, opened, faces, played, controls, kept };
}

describe("presets of the Ride over the take that was heard", () => {
  it("are drawn, each its own ride, and tried, without a file being opened", async () => {
    const { session, presets, opened, faces, played } = onTake();
    await session.analyse();
    expect(opened).toEqual([take]);
    const sheet = presetPreviews(ENTRIES, (id) => ENTRIES.findIndex((entry) => entry.id === id), session.ground);
    expect(sheet).toMatchObject({ clip: "take.wav" });
    expect(Math.max(...sheet.wave)).toBe(100);
    expect(sheet.previews).toHaveLength(ENTRIES.length);
    for (const { lanes } of sheet.previews) {
      expect(lanes).toHaveLength(1);
      expect(lanes[0]!.points.length).toBeGreaterThan(4);
    }
    expect(new Set(sheet.previews.map(({ lanes }) => JSON.stringify(lanes))).size).toBeGreaterThan(ENTRIES.length / 2);
    const bare = sheet.previews.filter(({ note }) => note.startsWith("The other tracks were not heard yet"));
    const toBed = ENTRIES.filter(({ preset }) => /bed/i.test(String(preset.values["target"])));
    expect(bare.map(({ key }) => ENTRIES[key]!.id)).toEqual(toBed.map(({ id }) => id));
    const tried = ENTRIES.filter((entry) => !toBed.includes(entry));
    for (const entry of tried) await session.audition(presets.auditionOf(entry));
    await session.audition(null);
    expect(opened).toEqual([take]);
    expect(played.filter((curves) => (curves?.length ?? 0) > 0)).toHaveLength(tried.length);
    expect(played.filter((curves) => curves === null)).toHaveLength(1);
    expect(faces.at(-1)?.status).toEqual({ kind: "idle", words: "" });
  });

  it("ride as a hand has drawn it in dB, and never by a curve in another unit", async () => {
    const entry = named("Audiobook");
    const points = [0, 16].map((at) => ({ at, value: 9, bend: 0 }));
    const heardWith = async (curve?: PresetCurve) => {
      const { session, presets, played } = onTake();
      await session.analyse();
      const preset = curve === undefined ? entry.preset : { ...entry.preset, curve };
      await session.audition(presets.auditionOf({ ...entry, preset }));
      return played.at(-1)!.flatMap((curve) => curve.points.map(({ value }) => value));
    };
    expect(new Set(await heardWith({ unit: "dB", points }))).toEqual(new Set([9]));
    expect(await heardWith({ unit: "note", points })).toEqual(await heardWith());
  });

  it("say of a ride that was edited over other beats that it is kept and does not fit", async () => {
    const points = [200, 264].map((at) => ({ at, value: -3, bend: 0 }));
    const place = { recipe: contentMark("vocalRide"), slot: null, mark: null, line: null };
    const { session, faces } = onTake([{ ...place, unit: "dB", over: 0, points }]);
    await session.analyse();
    expect(faces.at(-1)?.status.words).toMatch(/from beat 200 to 264 is kept, and does not fit here/);
  });

  it("to the bed hear the bed once, and no file a second time", async () => {
    const { session, presets, opened } = onTake();
    await session.analyse();
    for (const name of ["Over the bed", "Lead, over loud guitars", "Over the bed"])
      await session.audition(presets.auditionOf(named(name)));
    expect(opened).toEqual([take, bed]);
  });

  it("before a voice was heard are drawn over an example voice, which the preview says", () => {
    const { previews } = presetPreviews(ENTRIES, (id) => ENTRIES.findIndex((entry) => entry.id === id), EMPTY_GROUND);
    expect(previews).toHaveLength(ENTRIES.length);
    for (const { lanes, over } of previews) {
      expect(over).toBe("an example voice of eight lines");
      const heights = lanes[0]!.points.filter((_, index) => index % 2 === 1);
      expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(10);
    }
    expect(new Set(previews.map(({ lanes }) => JSON.stringify(lanes))).size).toBeGreaterThan(ENTRIES.length / 2);
  });

  it("are what the dials and the kept settings ask for once they are applied, ceiling and tolerance too", async () => {
    for (const entry of ENTRIES) {
      const { presets, controls, kept } = onTake();
      presets.apply(entry);
      const { stored } = presets.preset;
      const settings = presets.asPreset("Mine", controls);
      expect(settings.values).toMatchObject(entry.preset.values);
      expect(checkPreset(settings, RECIPE_TABLES)).toMatchObject({ ok: true });
      const { ceiling, tolerance } = intentOf(controls, stored);
      expect([ceiling, tolerance]).toEqual([
        entry.preset.values["ceiling"] ?? Number.POSITIVE_INFINITY,
        entry.preset.values["tolerance"],
      ]);
      expect(kept).toHaveLength(1);
    }
  });
});
