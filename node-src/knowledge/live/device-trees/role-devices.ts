import type { StoredValue } from "#src/knowledge/live/device-trees/resting-rows.ts";
import type { LaneRole } from "#src/model/move/lane.ts";

/** A device of Live's own that takes the curves of a role, and how it is set for them. */
export interface RoleDevice {
  readonly className: string;
  /** Path of the parameter that the curve moves. */
  readonly parameter: string;
  /** What is set besides where the device rests. */
  readonly settings: Readonly<Record<string, StoredValue>>;
  /** What it does while no curve moves it, behind “at rest it”. */
  readonly atRest: string;
}

const UTILITY = { className: "StereoGain", settings: {}, atRest: "changes nothing" } as const;
const SATURATOR = {
  className: "Saturator",
  settings: {},
  atRest: "clips what is over its ceiling and leaves the rest as it is",
} as const;

/** Live 12.2 brought another Auto Filter under the same name; which of them a set takes is told by its format. */
function filters(kind: 0 | 1, stands: string, ends: { readonly hertz: number; readonly note: number }): RoleDevice[] {
  return [
    {
      className: "AutoFilter2",
      parameter: "Filter_Frequency",
      settings: { Filter_Type: kind, Filter_Frequency: ends.hertz },
      atRest: stands,
    },
    {
      className: "AutoFilter",
      parameter: "Cutoff",
      settings: { FilterType: kind, Cutoff: ends.note },
      atRest: stands,
    },
  ];
}

const SHELVES = "is flat, with a low shelf at 200 Hz in band 1 and a high shelf at 3 kHz in band 4";

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
  lowPass: filters(0, "stands open as a low-pass at 20 kHz", { hertz: 19_999.9961, note: 135 }),
  highPass: filters(1, "stands open as a high-pass at the bottom of its range", { hertz: 19.9999981, note: 20 }),
  resonance: [{ className: "AutoFilter2", parameter: "Filter_Resonance", settings: {}, atRest: "has no resonance" }],
  lowBand: [
    {
      className: "Eq8",
      parameter: "Bands.0/ParameterA/Gain",
      settings: { "Bands.0/ParameterA/Freq": 200, "Bands.3/ParameterA/Freq": 3000 },
      atRest: SHELVES,
    },
  ],
  highBand: [
    {
      className: "Eq8",
      parameter: "Bands.3/ParameterA/Gain",
      settings: { "Bands.0/ParameterA/Freq": 200, "Bands.3/ParameterA/Freq": 3000 },
      atRest: SHELVES,
    },
  ],
  drive: [{ ...SATURATOR, parameter: "PreDrive" }],
  driveTrim: [{ ...SATURATOR, parameter: "PostDrive" }],
  threshold: [
    { className: "Compressor2", parameter: "Threshold", settings: {}, atRest: "compresses nothing under full scale" },
  ],
  send: [],
  returnGain: [],
  mix: [],
  pitch: [],
};
