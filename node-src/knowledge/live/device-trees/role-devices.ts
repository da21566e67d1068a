import type { StoredValue } from "#src/knowledge/live/device-trees/resting-rows.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";

/** A device of Live's own that takes the curves of a role, and how it is set for them. */
export interface RoleDevice {
  readonly className: string;
  /** Path of the parameter that the curve moves. */
  readonly parameter: string;
  /** What is set besides where the device rests. */
  readonly settings: Readonly<Record<string, StoredValue>>;
  /** What it does while no curve moves it, behind “at rest it”. */
  readonly atRest: string;
  /** How a person sets it so in Live, behind “set it so:”. */
  readonly byHand: string;
}

const UTILITY = { className: "StereoGain", settings: {}, atRest: "changes nothing", byHand: "as it comes" } as const;
const SATURATOR = {
  className: "Saturator",
  settings: {},
  atRest: "clips what is over its ceiling and leaves the rest as it is",
  byHand: "Analog Clip, drive and output 0 dB, colour off",
} as const;

type Words = Pick<RoleDevice, "atRest" | "byHand">;

/** Live 12.2 brought another Auto Filter under the same name; which of them a set takes is told by its format. */
function filters(kind: 0 | 1, words: Words, ends: { readonly hertz: number; readonly note: number }): RoleDevice[] {
  return [
    {
      className: "AutoFilter2",
      parameter: "Filter_Frequency",
      settings: { Filter_Type: kind, Filter_Frequency: ends.hertz },
      ...words,
    },
    {
      className: "AutoFilter",
      parameter: "Cutoff",
      settings: { FilterType: kind, Cutoff: ends.note },
      ...words,
    },
  ];
}

const OPEN_LOW_PASS: Words = {
  atRest: "stands open as a low-pass at 20 kHz",
  byHand: "type Low-pass, frequency all the way up, resonance 0 %",
};
const OPEN_HIGH_PASS: Words = {
  atRest: "stands open as a high-pass at the bottom of its range",
  byHand: "type High-pass, frequency all the way down, resonance 0 %",
};

const SHELVES = {
  className: "Eq8",
  settings: { "Bands.0/ParameterA/Freq": 200, "Bands.3/ParameterA/Freq": 3000 },
  atRest: "is flat, with a low shelf at 200 Hz in band 1 and a high shelf at 3 kHz in band 4",
  byHand: "band 1 a low shelf at 200 Hz, band 4 a high shelf at 3 kHz, both at 0 dB",
} as const;

/**
 * Which device takes a role, the newest first; none where only something else than a device on the track itself would.
 *
 * Source: what each device is for, by Ableton's device reference; ends of the filters: their own ranges; the shelves' corners:
 * house taste, clear of each other by four octaves.
 */
export const ROLE_DEVICES: Readonly<Record<LaneRole, readonly RoleDevice[]>> = {
  gain: [{ ...UTILITY, parameter: "Gain" }],
  pan: [{ ...UTILITY, parameter: "Balance" }],
  width: [{ ...UTILITY, parameter: "StereoWidth" }],
  lowPass: filters(0, OPEN_LOW_PASS, { hertz: 19_999.9961, note: 135 }),
  highPass: filters(1, OPEN_HIGH_PASS, { hertz: 19.9999981, note: 20 }),
  resonance: [
    {
      className: "AutoFilter2",
      parameter: "Filter_Resonance",
      settings: {},
      atRest: "has no resonance",
      byHand: "resonance 0 %",
    },
  ],
  lowBand: [{ ...SHELVES, parameter: "Bands.0/ParameterA/Gain" }],
  highBand: [{ ...SHELVES, parameter: "Bands.3/ParameterA/Gain" }],
  drive: [{ ...SATURATOR, parameter: "PreDrive" }],
  driveTrim: [{ ...SATURATOR, parameter: "PostDrive" }],
  threshold: [
    {
      className: "Compressor2",
      parameter: "Threshold",
      settings: {},
      atRest: "compresses nothing under full scale",
      byHand: "threshold all the way up, makeup off",
    },
    {
      className: "GlueCompressor",
      parameter: "Threshold",
      settings: {},
      atRest: "compresses only what comes near full scale",
      byHand: "threshold all the way up, makeup 0 dB, soft clip off",
    },
  ],
  send: [],
  returnGain: [],
  mix: [],
  pitch: [],
};
