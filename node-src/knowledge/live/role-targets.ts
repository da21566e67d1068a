import type { LaneRole } from "#src/model/recipe/lane.ts";

/** A parameter of a device of Live's own that takes a role, by its path in set files. */
export interface RoleParameter {
  readonly className: string;
  /** `*` stands for each band of an equaliser, the lowest number first. */
  readonly parameter: string;
  /** Stored values, by path, one of which has to stand there; of several paths that which the device uses counts. */
  readonly when?: { readonly paths: readonly string[]; readonly is: readonly number[]; readonly otherwise: string };
  /** Switch of a band. */
  readonly on?: string;
}

const BAND = "Bands.*/ParameterA/";

function filter(type: 0 | 1, otherwise: string): RoleParameter[] {
  const is = [type];
  return [
    { className: "AutoFilter2", parameter: "Filter_Frequency", when: { paths: ["Filter_Type"], is, otherwise } },
    {
      className: "AutoFilter",
      parameter: "Cutoff",
      when: { paths: ["FilterType", "LegacyFilterType"], is, otherwise },
    },
  ];
}

function band(parameter: "Freq" | "Gain", modes: readonly number[], otherwise: string): RoleParameter {
  const when = { paths: [`${BAND}Mode`], is: modes, otherwise };
  return { className: "Eq8", parameter: `${BAND}${parameter}`, when, on: `${BAND}IsOn` };
}

function utility(parameter: string): RoleParameter {
  return { className: "StereoGain", parameter };
}

/**
 * What takes a role, the kind that is preferred first. A filter counts where it is of the kind that the role means: a low-pass for
 * one, a low shelf for the other.
 *
 * Source: what each device is for, by Ableton's device reference; numbers of filter types: Auto Filter's and EQ Eight's own, as a
 * running Live 12.4.6 lists them and sets hold them (0 low-pass, 1 high-pass; 0 and 1 low cut, 2 low shelf, 5 high shelf, 6 and 7
 * high cut). The order is house taste: what does one thing before what does many.
 */
export const ROLE_TARGETS: Readonly<Record<LaneRole, readonly RoleParameter[]>> = {
  gain: [utility("Gain")],
  pan: [utility("Balance")],
  width: [utility("StereoWidth")],
  lowPass: [...filter(0, "no low-pass"), band("Freq", [6, 7], "without a high cut that is on")],
  highPass: [...filter(1, "no high-pass"), band("Freq", [0, 1], "without a low cut that is on")],
  resonance: [{ className: "AutoFilter2", parameter: "Filter_Resonance" }],
  lowBand: [band("Gain", [2], "without a low shelf that is on")],
  highBand: [band("Gain", [5], "without a high shelf that is on")],
  drive: [{ className: "Saturator", parameter: "PreDrive" }],
  driveTrim: [{ className: "Saturator", parameter: "PostDrive" }],
  threshold: [
    { className: "Compressor2", parameter: "Threshold" },
    { className: "GlueCompressor", parameter: "Threshold" },
  ],
  mix: [
    { className: "Reverb", parameter: "MixDirect" },
    { className: "Hybrid", parameter: "DryWet" },
  ],
  send: [],
  returnGain: [],
  pitch: [],
};

/** Roles that mean nothing but on the device that takes the other: the ringing of that filter, the trim of that drive. */
export const ROLE_LEADERS: Partial<Readonly<Record<LaneRole, readonly LaneRole[]>>> = {
  resonance: ["lowPass", "highPass"],
  driveTrim: ["drive"],
};
