import { expect, it } from "vitest";
import type { LiveSet } from "#src/model/live-set.ts";
import { appliedBand } from "#test/devices/mix/apply/applied-band.ts";
import { heardBand } from "#test/doubles/mix/heard-band.ts";
import { parameter } from "#test/doubles/sets/live-set.ts";

const FADER = 10 ** (-1 / 20);
const band = heardBand([
  {
    ...{ role: "lead-vocal", name: "Vox", loudness: -27, sounds: [[4, 18]] },
    track: {
      mixer: {
        volume: parameter({ target: 10, value: FADER }),
        pan: parameter({ name: "Pan", target: 11, value: 0, minimum: -1, maximum: 1, unit: "pan" }),
        sends: [],
      },
      envelopes: [
        { parameter: "Mixer/Volume", target: 10, meaning: "automation", points: [{ time: 0, value: FADER }] },
      ],
    },
  },
  { role: "drums", name: "Drums", loudness: -22.5, crest: 18 },
  { role: "bass", name: "Bass", loudness: -24 },
  { role: "guitar", name: "Guitar", loudness: -21, correlation: () => 0.6 },
]);

/** The set with the voice's Utility turned down, as an earlier run may have left it. */
function turnedDown(set: LiveSet): LiveSet {
  return {
    ...set,
    tracks: set.tracks.map((track) => ({
      ...track,
      devices: track.devices.map((device) => ({
        ...device,
        parameters: device.parameters.map((one) => (one.name === "Gain" ? { ...one, value: 10 ** (-3 / 20) } : one)),
      })),
    })),
  };
}

it("a gain in a Utility that an earlier run put in goes back by what the move changed, not to 0 dB", async () => {
  const only = { only: new Set(["gain-vox"]) };
  const first = await appliedBand(band, only);
  const [utility] = first.now.tracks[0]!.devices;
  expect(first.told.find(({ id }) => id === "gain-vox")!.wayBack).toMatch(/^delete “Utility”/);
  const ours = new Set([utility!.parameters[0]!.target!]);
  const second = await appliedBand({ ...band, set: turnedDown(first.now) }, { ...only, ours });
  const move = second.told.find(({ id }) => id === "gain-vox")!;
  expect(second.now.tracks[0]!.devices).toHaveLength(1);
  expect(move.wayBack).toBe(`in “Utility”, device 1 of the chain, Gain down by ${move.size.toFixed(1)} dB`);
});
