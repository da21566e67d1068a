import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessRole } from "#src/decision/mix/roles/guess-role.ts";
import { roleBySound } from "#src/decision/mix/roles/sound/role-by-sound.ts";
import { soundFigures } from "#src/decision/mix/roles/sound/sound-figures.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { IMAGE_NUMBERS, type TrackFeatures } from "#src/model/mix/track-features.ts";

describe("the role that a sound makes likely", () => {
  const kick = made({ power: around(60, 0.5), every: 10, decay: 0.5 });
  const bass = made({ power: around(75, 0.8), every: 10, decay: 0.97, onset: 0.1 });
  const hats = made({ power: around(9_000, 0.7), every: 5, decay: 0.3 });
  const clap = made({ power: around(1_800, 0.9), every: 20, decay: 0.4 });
  const chord = [220, 330, 440].map((hz) => around(hz, 0.1));
  const pad = made({
    power: (hz) => chord.reduce((sum, note) => sum + note(hz), 0),
    every: 200,
    decay: 1,
    onset: 0,
    shared: 0.2,
  });

  it.each([
    ["kick", kick],
    ["bass", bass],
    ["hats", hats],
    ["snare", clap],
    ["pad", pad],
  ] as const)("of its kind is %s", (role, features) =>
    expect(roleBySound(features)).toMatchObject({ role, by: "sound" }),
  );

  it("of low and high hits in turn is drums", () => {
    const between = shifted(hats, 5).bands;
    const drums = { ...kick, bands: kick.bands.map((power, at) => power + 0.02 * between[at]!) };
    expect(roleBySound(drums)?.role).toBe("drums");
  });

  it("is none of silence, and of nothing", () => {
    const silence = made({ power: () => 0, every: 10, decay: 0.5 });
    expect(roleBySound(silence)).toBeNull();
    expect(roleBySound({ ...silence, frames: 0, bands: new Float32Array() })).toBeNull();
  });

  it("does not depend on the level or on which channel is which", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(kick, bass, hats, clap, pad),
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (sound, gain) => {
          const [before, after] = [soundFigures(sound)!, soundFigures(swapped(louder(sound, gain)))!];
          for (const [figure, value] of Object.entries(before))
            expect(after[figure as keyof typeof after], figure).toBeCloseTo(value, 3);
        },
      ),
      { numRuns: 10 },
    );
  });

  it("figures are shares, and a correlation from -1 to 1", () => {
    for (const sound of [kick, bass, hats, clap, pad]) {
      const { low, bass: second, mid, upper, top, correlation } = soundFigures(sound)!;
      expect(low + second + mid + top).toBeCloseTo(1, 6);
      expect(upper).toBeLessThanOrEqual(top + 1e-9);
      expect(Math.abs(correlation)).toBeLessThanOrEqual(1 + 1e-6);
    }
  });

  it("speaks for a track whose name says nothing, and makes one surer that says the same", () => {
    const signs = { kind: "audio", groups: [], devices: [], pitches: [] } as const;
    expect(guessRole({ ...signs, name: "3-Audio", features: kick })).toMatchObject({ role: "kick", by: "sound" });
    const alone = guessRole({ ...signs, name: "Kick", features: null }).confidence;
    expect(guessRole({ ...signs, name: "Kick", features: kick }).confidence).toBeGreaterThan(alone);
    expect(guessRole({ ...signs, name: "Kick", features: hats })).toMatchObject({ role: "kick", by: "name" });
  });
});

interface MadeSound {
  /** Power by the band's middle in Hz, while it is loudest. */
  readonly power: (hz: number) => number;
  /** Frames from hit to hit, how much of the power is left a frame later, and how much begins at a hit. */
  readonly every: number;
  readonly decay: number;
  readonly onset?: number;
  /** Of left · right. */
  readonly shared?: number;
}

const FRAMES = 200;

/** A hill of so many octaves to both sides, as no sound has an edge. */
function around(centre: number, octaves: number): (hz: number) => number {
  return (hz) => 10 ** -((Math.log2(hz / centre) / octaves) ** 2) + 1e-6;
}

/** Features of hits of one spectrum. */
function made({ power, every, decay, onset = 10, shared = 1 }: MadeSound): TrackFeatures {
  const level = (frame: number) => decay ** (frame % every);
  const whole = CAM_BANDS.reduce((sum, hz) => sum + power(hz), 0);
  const rows = (numbers: number, value: (frame: number, at: number) => number) =>
    Float32Array.from({ length: FRAMES * numbers }, (_, at) => value(Math.floor(at / numbers), at % numbers));
  const channel = (frame: number, at: number) => (level(frame) * whole * (at % 3 === 2 ? shared : 1)) / 2;
  return {
    ...{ step: 0.05, frames: FRAMES, duration: FRAMES * 0.05, sampleRate: 48_000, channels: 2 },
    bands: rows(CAM_BANDS.length, (frame, band) => level(frame) * power(CAM_BANDS[band]!)),
    weighted: rows(3, channel),
    image: rows(IMAGE_NUMBERS, channel),
    peaks: rows(2, (frame) => Math.sqrt(level(frame) * whole)),
    clipped: rows(1, () => 0),
    onsets: rows(1, (frame) => (frame % every === 0 ? onset : 0)),
  };
}

/** The same, later by so many frames. */
function shifted(sound: TrackFeatures, frames: number): TrackFeatures {
  const at = sound.bands.length - frames * CAM_BANDS.length;
  return { ...sound, bands: Float32Array.from([...sound.bands.subarray(at), ...sound.bands.subarray(0, at)]) };
}

function louder(sound: TrackFeatures, gain: number): TrackFeatures {
  const { bands, weighted, image } = sound;
  const by = (row: Float32Array) => row.map((value) => value * gain);
  return { ...sound, bands: by(bands), weighted: by(weighted), image: by(image) };
}

function swapped(sound: TrackFeatures): TrackFeatures {
  const turn = (row: Float32Array) => row.map((_, at) => row[at % 3 === 0 ? at + 1 : at % 3 === 1 ? at - 1 : at]!);
  return { ...sound, weighted: turn(sound.weighted), image: turn(sound.image) };
}
