import type { TrackReading } from "#src/analysis/track/track-reading.ts";
import type { MixStory } from "#src/cli/report/mix/mix-story.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";

/** A mix of a voice, a pad that hides it, and an instrument that is not heard. */
export function madeDiagnosis(): MixStory {
  const tracks = [
    heardTrack({ id: 7, name: "Vox", heard: "recording" }),
    heardTrack({ id: 8, name: "Pad <warm> & “wide”", heard: "stem", why: "Its Reverb is in the stem." }),
    heardTrack({
      id: 9,
      name: "Bass",
      kind: "midi",
      heard: "no",
      why: "It plays an instrument: freeze it, or export stems.",
    }),
  ];
  return {
    set: "My Song.als",
    diagnosis: {
      mix: {
        ...{ range: { start: 0, end: 128 }, start: 0, step: 0.05, frames: 1280, barAt: (frame) => 1 + frame / 40 },
        ...{ tracks, mix: null, warnings: ["The crossfader is heard as standing in its middle."] },
      },
      roles: new Map([
        [7, { role: "lead-vocal", confidence: 0.95, by: "name" }],
        [8, { role: "pad", confidence: 0.9, by: "user" }],
      ]),
      masking: [{ masker: 8, maskee: 7, loss: 6.4, low: 1000, high: 4000, share: 0.8, over: 3, bars: [[9, 16]] }],
      findings: [
        {
          ...{ code: "masked", tracks: [8, 7], evidence: "Pad takes 6.4 phon off Vox from 1 to 4 kHz." },
          ...{
            value: 6.4,
            unit: "phon",
            excess: 3.4,
            confidence: 0.8,
            bars: [[9, 16]],
            band: { low: 1000, high: 4000 },
          },
        },
      ],
      moves: [DIP],
      verdict: "1 move to listen to; none of them is sure, the rest is for the ear.",
    },
    readings: new Map([[7, READING]]),
    before: { ...READING, integrated: -15.2, truePeak: -2.1 },
  };
}

const READING: TrackReading = {
  ...{ integrated: -18.4, truePeak: -3.2, correlation: 0.98, monoChange: Number.NEGATIVE_INFINITY },
  range: { range: 5, low: -22, high: -17, unstable: false },
  ranges: { subBass: -40, bass: -30, lowMids: -9, mids: -4, upperMids: -6, presence: -14, brilliance: -22 },
};

const DIP: MixMove = {
  ...{ id: "eq-pad-dip", stage: "eq", track: 8, kind: "dynamic-bell", device: "EQ Eight" },
  parameters: [{ name: "2 Gain A", from: 0, to: -3, unit: "dB" }],
  ...{ size: -3, unit: "dB", confidence: 0.7, because: ["masked"], evidence: "Vox loses 6.4 phon to it." },
  predicted: { measure: "loss to Pad", before: 6.4, after: 4.1, unit: "phon" },
  neighbours: [{ track: 7, measure: "loss to Pad", before: 6.4, after: 4.1, unit: "phon" }],
  guard: "Taken back if Vox loses more than before.",
  sentence: "Dip Pad by 3 dB at 2 kHz while Vox sings, so that its words come through.",
  bars: [[9, 16]],
};

function heardTrack(own: Pick<HeardTrack, "id" | "name" | "heard"> & Partial<HeardTrack>): HeardTrack {
  return {
    ...{ kind: "audio", group: null, why: null, missing: false, features: null, sums: false, devices: [] },
    mixer: { volume: 0, pan: 0, automated: false, active: true, behind: 0 },
    ...own,
  };
}
