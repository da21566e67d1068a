import {
  type NameRows,
  SIDE_CHAIN_FILTER_NAMES,
  SIDE_CHAIN_NAMES,
} from "#src/knowledge/live/parameter-names/name-rows.ts";

const SIDE_CHAIN: NameRows = { ...SIDE_CHAIN_NAMES, ...SIDE_CHAIN_FILTER_NAMES };

const THREE_BANDS: NameRows = Object.fromEntries(
  ["Low", "Mid", "High"].flatMap((band) => [
    [`Gain${band}`, `Output Gain (${band})`],
    [`InputGain${band}`, `Input Gain (${band})`],
    [`Active${band}`, `Band Activator (${band})`],
    [`AboveThreshold${band}`, `Above Threshold (${band})`],
    [`BelowThreshold${band}`, `Below Threshold (${band})`],
    [`AboveRatio${band}`, `Above Ratio (${band})`],
    [`BelowRatio${band}`, `Below Ratio (${band})`],
    [`Attack${band}`, `Attack Time (${band})`],
    [`Release${band}`, `Release Time (${band})`],
  ]),
);

/**
 * Dynamics and saturation.
 *
 * Source: names as a running Live 12.4.6 Suite gives them, older ones of Live 12.0 to 12.3 (test/vectors/knob-readings.json);
 * paths as sets hold them (test/vectors/stored-parameters.json), read 2026-11. Which is which follows from their words and,
 * where both have a range in the shown unit, from that: the tests hold every row to it.
 */
export const DYNAMICS_NAMES: Readonly<Record<string, NameRows>> = {
  Compressor2: {
    ...SIDE_CHAIN,
    Threshold: "Threshold",
    Ratio: "Ratio",
    ExpansionRatio: "Expansion Ratio",
    Attack: "Attack",
    Release: "Release",
    AutoReleaseControlOnOff: "Auto Release On/Off",
    Gain: "Output|Output Gain",
    GainCompensation: "Makeup",
    DryWet: "Dry/Wet",
    Model: "Model",
    LogEnvelope: "Env Mode",
    Knee: "Knee",
    LookAhead: "LookAhead",
    SideListen: "S/C Listen",
  },
  DrumBuss: {
    EnableCompression: "Compressor On|Compressor",
    DriveAmount: "Drive",
    DriveType: "Drive Type",
    CrunchAmount: "Crunch",
    DampingFrequency: "Damping Freq",
    TransientShaping: "Transients",
    BoomFrequency: "Boom Freq",
    BoomAmount: "Boom Amt",
    BoomDecay: "Boom Decay",
    BoomAudition: "Boom Audition",
    InputTrim: "Trim",
    OutputGain: "Output",
    DryWet: "Dry/Wet",
  },
  Gate: {
    ...SIDE_CHAIN,
    Threshold: "Threshold",
    Attack: "Attack",
    Hold: "Hold",
    Release: "Release",
    Return: "Return",
    Gain: "Floor",
    SideListen: "S/C Listen",
    FlipMode: "FlipMode",
    LookAhead: "LookAhead",
  },
  GlueCompressor: {
    ...SIDE_CHAIN,
    Threshold: "Threshold",
    Range: "Range",
    Makeup: "Output|Makeup",
    Attack: "Attack",
    Ratio: "Ratio",
    Release: "Release",
    DryWet: "Dry/Wet",
    PeakClipIn: "Peak Clip In",
  },
  Limiter: {
    Gain: "Input Gain|Gain",
    Ceiling: "Ceiling",
    Release: "Release|Release time",
    AutoRelease: "Auto",
    LinkChannels: "Link|Link Channels",
    LinkAmount: "Link|Link Channels",
    LinkAmountMidSide: "M/S Link",
    Lookahead: "Lookahead",
    Routing: "Routing",
    Mode: "Mode",
    Maximize: "Maximize On",
    MaximizeThreshold: "Threshold",
    MaximizeOutput: "Output",
  },
  MultibandDynamics: {
    ...SIDE_CHAIN_NAMES,
    ...THREE_BANDS,
    SplitLowMid: "Low-Mid Crossover",
    SplitMidHigh: "Mid-High Crossover",
    SoftKnee: "Soft Knee On/Off",
    EnvelopeIsPeak: "Peak/RMS Mode",
    OutputGain: "Output|Master Output",
    GlobalAmount: "Amount",
    GlobalTime: "Time Scaling",
  },
  Saturator: {
    PreDrive: "Drive",
    PreDcFilter: "Pre Dc Filter",
    Type: "Type",
    ColorOn: "Color On",
    BaseDrive: "Color Amt Low|Base",
    ColorFrequency: "Color Freq|Frequency",
    ColorWidth: "Color Width|Width",
    ColorDepth: "Color Amt Hi|Depth",
    PostClip: "Post Clip Mode",
    PostDrive: "Output",
    DryWet: "Dry/Wet",
    BassShaperThreshold: "Threshold",
    ...Object.fromEntries(["WaveShaper/", "Ws"].flatMap((group) => shaper(group))),
  },
};

/** The waveshaper, in a group of its own before Live 12.1. */
function shaper(group: string): (readonly [path: string, shown: string])[] {
  return [
    [`${group}Drive`, "WS Drive"],
    [`${group}Lin`, "WS Linearity|WS Lin"],
    [`${group}Curve`, "WS Curve"],
    [`${group}Damp`, "WS Damp"],
    [`${group}Period`, "WS Period"],
    [`${group}Depth`, "WS Depth"],
  ];
}
