import { describe, expect, it } from "vitest";
import type { Track } from "#src/model/live-set.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { appliedBand } from "#test/devices/mix/apply/applied-band.ts";
import { type BandTrack, heardBand } from "#test/doubles/mix/heard-band.ts";
import { parameter } from "#test/doubles/sets/live-set.ts";

const VOX: BandTrack = { role: "lead-vocal", name: "Vox", loudness: -20, sounds: [[4, 18]] };
const DRUMS: BandTrack = { role: "drums", name: "Drums", loudness: -22.5, crest: 18 };
const BASS: BandTrack = { role: "bass", name: "Bass", loudness: -24 };
const GUITAR: BandTrack = { role: "guitar", name: "Guitar", loudness: -21, correlation: () => 0.6 };
const QUIET = { ...VOX, loudness: -27 };

const volume = (target: number) => parameter({ target, value: 10 ** (-1 / 20) });
const pan = (target: number, value: number) =>
  parameter({ name: "Pan", target, value, minimum: -1, maximum: 1, unit: "pan" });
const panned: Partial<Track> = { mixer: { volume: volume(10), pan: pan(11, 0.5), sends: [] } };
const drawn: Partial<Track> = {
  envelopes: [
    { parameter: "Mixer/Volume", target: 10, meaning: "automation", points: [{ time: 0, value: 10 ** (-1 / 20) }] },
  ],
};

interface Case {
  readonly band: readonly BandTrack[];
  readonly id: string;
  readonly through: "file" | "model";
  readonly kind: MixMove["kind"];
  /** What holds it: values of the device that was put in, or of the mixer. */
  readonly holds: (track: Track, move: MixMove) => readonly (readonly [is: number | undefined, wanted: number])[];
}

const value = ({ devices }: Track, name: string) => devices[0]?.parameters.find((each) => each.name === name)?.value;

describe.each<[string, Case]>([
  [
    "a pan",
    {
      ...{ band: [{ ...VOX, track: panned }, DRUMS, BASS, GUITAR], id: "pan-vox", through: "file", kind: "pan" },
      holds: ({ mixer }) => [[mixer.pan.value, 0.25]],
    },
  ],
  [
    "a width",
    {
      band: [VOX, DRUMS, BASS, { ...GUITAR, correlation: (frequency) => (frequency < 500 ? 0.5 : -1) }],
      ...{ id: "pan-guitar-width", through: "model", kind: "width" },
      holds: (track, { parameters: [width] }) => [[value(track, "StereoWidth"), width!.to / 100]],
    },
  ],
  [
    "a fader that is automated, carried by a Utility",
    {
      ...{ band: [{ ...QUIET, track: drawn }, DRUMS, BASS, GUITAR], id: "gain-vox", through: "model", kind: "fader" },
      holds: (track, { size }) => [
        [20 * Math.log10(value(track, "Gain")!), size],
        [track.mixer.volume.value, 10 ** (-1 / 20)],
      ],
    },
  ],
  [
    "a clip gain, by a Utility in front of all else",
    {
      band: [VOX, { ...DRUMS, crest: 23, clippedFrames: [100, 105, 110] }, BASS, GUITAR],
      ...{ id: "gain-drums-clip", through: "model", kind: "clip-gain" },
      holds: (track, { size }) => [[20 * Math.log10(value(track, "Gain")!), size]],
    },
  ],
])("%s", (_, { band, id, through, kind, holds }) => {
  it("is written, heard again and measured as predicted", async () => {
    const { told, now } = await appliedBand(heardBand(band));
    const move = told.find((each) => each.id === id)!;
    expect(move).toMatchObject({ kind, outcome: "applied", why: null, measured: { through } });
    expect(move.measured!.before).toBeCloseTo(move.predicted.before, 1);
    const [wanted, got] = [move.predicted, move.measured!].map((each) => each.after - each.before);
    expect(Math.abs(got! / wanted! - 1)).toBeLessThan(0.15);
    const track = now.tracks.find((each) => each.id === move.track)!;
    for (const [is, asked] of holds(track, move)) expect(is).toBeCloseTo(asked, 5);
  });
});
