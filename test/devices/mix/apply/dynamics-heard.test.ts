import { describe, expect, it } from "vitest";
import { strokeFrames } from "#src/decision/mix/moves/dynamics/stroke-frames.ts";
import { KEY_TARGET } from "#src/knowledge/live/sound-settings.ts";
import { DUCKING } from "#src/knowledge/mix/dynamics/ducking.ts";
import type { Device } from "#src/model/live-set.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { appliedBand } from "#test/devices/mix/apply/applied-band.ts";
import { roleFeatures } from "#test/doubles/mix/features/role-features.ts";
import { steppedFeatures } from "#test/doubles/mix/features/stepped-features.ts";
import { type BandTrack, heardBand } from "#test/doubles/mix/heard-band.ts";
import { BASS, heardBoth, KICK } from "#test/doubles/mix/kick-under-bass.ts";

const SUNG: readonly BandTrack[] = [
  {
    ...{ role: "lead-vocal", name: "Vox", loudness: -20 },
    features: steppedFeatures(
      roleFeatures({ role: "lead-vocal", loudness: -16, seconds: 80, stray: 1, crest: 12 }),
      160,
      17,
    ),
  },
  { role: "guitar", name: "Guitar", loudness: -21, seconds: 80, correlation: () => 0.6 },
];
const STRUCK: readonly BandTrack[] = [
  { role: "kick", name: "Kick", loudness: 0, features: heardBoth(KICK) },
  { role: "bass", name: "Bass", loudness: 0, features: heardBoth(BASS) },
];
const MOVING: readonly BandTrack[] = [
  {
    ...{ role: "unknown", name: "Band", loudness: -16 },
    features: steppedFeatures(
      roleFeatures({ role: "drums", loudness: -16, seconds: 80, stray: 1, crest: 12 }),
      400,
      17,
    ),
  },
  { role: "unknown", name: "Keys", loudness: -40, seconds: 80 },
];
const LIMITER: Device = { name: "Limiter", className: "Limiter", on: true, parameters: [], nested: [] };

/** What is taken off in each frame, in dB, but for a gain behind it. */
function reductions(before: TrackFeatures, after: TrackFeatures, output = 0): readonly number[] {
  return Array.from({ length: before.frames }, (_, frame) => {
    const power = ({ weighted }: TrackFeatures) => weighted[3 * frame]! + weighted[3 * frame + 1]!;
    return power(before) > 0 ? output - 10 * Math.log10(power(after) / power(before)) : 0;
  });
}

async function made(band: readonly BandTrack[], kind: string, bus: readonly Device[] = []) {
  const own = heardBand(band, undefined, bus);
  const start = await own.hear(own.set);
  if (!start.ok) throw new Error(start.error.sentence);
  const only = start.value.moves.filter((move) => move.kind === kind).map(({ id }) => id);
  const done = await appliedBand(own, { only: new Set(only) });
  const move = done.told.find((each) => each.kind === kind)!;
  const featuresOf = (plan: typeof start.value) => plan.mix.tracks.find(({ id }) => id === move.track)!.features!;
  const output = move.parameters.find(({ name }) => name === "Output")?.to ?? 0;
  return {
    ...{ ...done, move, traits: start.value.measures.traits },
    off: reductions(featuresOf(start.value), featuresOf(done.diagnosis), output),
    devices: done.now.tracks.find(({ id }) => id === move.track)!.devices,
  };
}

const percentile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.round(share * (values.length - 1))]!;

describe("what a compressor that was put in takes off, as the copy is heard again:", () => {
  it("the stated reduction off the loud moments of a voice, which stays as loud", async () => {
    const { move, off, traits, devices, diagnosis } = await made(SUNG, "compressor");
    expect(move).toMatchObject({ outcome: "applied", measured: { through: "model", model: "Compressor" } });
    expect(devices.map(({ className }) => className)).toEqual(["Compressor2"]);
    const sounding = off.filter((_, frame) => traits.get(move.track)!.active[frame] === 1);
    expect(Math.abs(percentile(sounding, 0.95) + move.size)).toBeLessThan(0.5);
    const loudness = (plan: ReadonlyMap<number, { readonly loudness: number }>) => plan.get(move.track)!.loudness;
    expect(Math.abs(loudness(diagnosis.measures.traits) - loudness(traits))).toBeLessThan(0.1);
  });

  it("the stated reduction off a bass while the kick sounds, keyed by the kick's own track", async () => {
    const { move, off, devices, diagnosis } = await made(STRUCK, "duck");
    expect(move).toMatchObject({ outcome: "applied", key: 1, measured: { through: "model", model: "Compressor" } });
    expect(devices[0]!.settings?.[KEY_TARGET]).toBe("AudioIn/Track.1/PostFxOut");
    const strokes = strokeFrames(diagnosis.mix.tracks[0]!.features!);
    const struck = off.filter((_, frame) => strokes[frame] === 1);
    expect(Math.abs(percentile(struck, DUCKING.share) + move.size)).toBeLessThan(0.5);
    for (const left of off.filter((_, frame) => frame % 10 === 9)) expect(left).toBeLessThan(0.5);
  });

  it("the stated reduction off the loudest section of a mix, in front of its Limiter", async () => {
    const { move, off, devices } = await made(MOVING, "glue", [LIMITER]);
    expect(move).toMatchObject({ outcome: "applied", measured: { through: "model", model: "Glue Compressor" } });
    expect(devices.map(({ className }) => className)).toEqual(["GlueCompressor", "Limiter"]);
    expect(Math.abs(percentile(off.slice(800, 1200), 0.95) + move.size)).toBeLessThan(0.5);
  });
});
