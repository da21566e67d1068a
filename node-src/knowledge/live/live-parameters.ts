/**
 * What is known of the parameters of the mixer (`"Mixer"`) or of a native device, asked by path.
 *
 * Units and ranges are those of the numbers as a Live Set stores them, not as Live shows them. Unknown gives no unit.
 */
export function liveParameters(className: string, liveVersion: number): (path: string) => LiveParameter {
  const patterns = patternsOf(className);
  return (path) => {
    if (className === "StereoGain" && path === "Gain")
      return liveVersion < 10 ? UTILITY_GAIN.old : UTILITY_GAIN.since10;
    return patterns.find(([pattern]) => pattern.test(path))?.[1] ?? UNKNOWN;
  };
}

/**
 * Units of stored numbers: `"gain"` is a linear factor, `"st"` semitones, `"note"` a MIDI note number, `"fraction"`
 * 1 for 100 %, `"pan"` -1 for left and 1 for right, `"index"` a place in a list.
 *
 * Source: parameter paths and ranges of the native devices in real sets saved by Live 9 to 12 (a survey of about 350),
 * widest MidiControllerRange seen; the units follow from range and meaning, and from files whose shown values were
 * known (track volume, sends, sample volume and Utility's gain are linear factors). Left out where it is not known.
 */
export type LiveUnit =
  | "gain"
  | "dB"
  | "Hz"
  | "ms"
  | "s"
  | "bpm"
  | "st"
  | "cent"
  | "note"
  | "°"
  | "%"
  | "fraction"
  | "pan"
  | "ratio"
  | "index"
  | "";

/** What a parameter's stored number means; `range` where the file's own range is not to be trusted. */
export interface LiveParameter {
  readonly unit: LiveUnit;
  readonly range?: readonly [minimum: number, maximum: number];
}

/** The lowest stored volume, 10^(-70/20); it plays as silence. */
const SILENT_GAIN = 0.0003162277571;

/** The highest stored volume, +6 dB. */
const LOUDEST_GAIN = 1.99526238;

/** By path inside the device; `*` stands for a part that counts up or varies. */
type Rows = Readonly<Record<string, LiveParameter>>;

const FRACTION: LiveParameter = { unit: "fraction" };
const GAIN: LiveParameter = { unit: "gain" };
const UNKNOWN: LiveParameter = { unit: "" };
const DB: LiveParameter = { unit: "dB" };
const HZ: LiveParameter = { unit: "Hz" };
const MS: LiveParameter = { unit: "ms" };
const SECONDS: LiveParameter = { unit: "s" };
const PAN: LiveParameter = { unit: "pan", range: [-1, 1] };
const DEGREES: LiveParameter = { unit: "°" };

/** The mixer's ranges are Live's own: a set narrows the stored ones when the fader is mapped to a controller. */
const MIXER: Rows = {
  Volume: { unit: "gain", range: [SILENT_GAIN, LOUDEST_GAIN] },
  "Sends.*": { unit: "gain", range: [SILENT_GAIN, 1] },
  Pan: { unit: "pan", range: [-1, 1] },
  Tempo: { unit: "bpm", range: [20, 999] },
  TimeSignature: { unit: "index" },
  GlobalGrooveAmount: { unit: "%" },
};

const SIDECHAIN: Rows = {
  "SideChain/RoutedInput/Volume": GAIN,
  "SideChain/DryWet": FRACTION,
  "SideChainEq/Freq": HZ,
  "SideChainEq/Gain": DB,
  SideChainEq_Freq: HZ,
  SideChainEq_Gain: DB,
};

const LFO: Rows = { "Lfo/Frequency": HZ, "Lfo/Phase": DEGREES, "Lfo/Offset": DEGREES };

const EQ_BAND: Rows = {
  "Bands.*/Parameter*/Freq": { unit: "Hz", range: [10, 22000] },
  "Bands.*/Parameter*/Gain": { unit: "dB", range: [-15, 15] },
  "Bands.*/Parameter*/Q": { unit: "", range: [0.1, 18] },
};

/** By class, then by path; the mixer is `"Mixer"`. */
export const LIVE_PARAMETERS: Readonly<Record<string, Rows>> = {
  Mixer: MIXER,
  AutoFilter: {
    ...SIDECHAIN,
    ...LFO,
    Cutoff: { unit: "note", range: [20, 135] },
    Drive: DB,
    Attack: MS,
    Release: MS,
  },
  AutoFilter2: {
    ...SIDECHAIN,
    Filter_Frequency: { unit: "Hz", range: [20, 20000] },
    Filter_Resonance: FRACTION,
    Filter_Drive: FRACTION,
    Envelope_Amount: FRACTION,
    Output: GAIN,
    Lfo_Frequency: HZ,
    Lfo_Phase: DEGREES,
    Lfo_PhaseOffset: DEGREES,
    Envelope_Attack: SECONDS,
    Envelope_Release: SECONDS,
    DryWet: FRACTION,
  },
  AutoPan: { ...LFO, "Lfo/LfoAmount": FRACTION },
  ChannelEq: { LowShelfGain: GAIN, MidGain: GAIN, HighShelfGain: GAIN, Gain: GAIN, MidFrequency: HZ },
  Chorus2: { HighpassFrequency: HZ, Width: FRACTION, DryWet: FRACTION },
  Compressor2: {
    ...SIDECHAIN,
    Threshold: GAIN,
    Ratio: { unit: "ratio" },
    ExpansionRatio: { unit: "ratio" },
    Attack: MS,
    Release: MS,
    Gain: DB,
    Knee: DB,
    DryWet: FRACTION,
  },
  Delay: {
    DelayLine_TimeL: SECONDS,
    DelayLine_TimeR: SECONDS,
    DelayLine_SimpleDelayTimeL: MS,
    DelayLine_SimpleDelayTimeR: MS,
    DelayLine_PingPongDelayTimeL: MS,
    DelayLine_PingPongDelayTimeR: MS,
    Feedback: FRACTION,
    Filter_Frequency: HZ,
    Modulation_Frequency: HZ,
    DryWet: FRACTION,
  },
  DrumBuss: { DampingFrequency: HZ, BoomFrequency: HZ, OutputGain: GAIN, DryWet: FRACTION },
  Echo: {
    Delay_TimeL: SECONDS,
    Delay_TimeR: SECONDS,
    Feedback: FRACTION,
    InputGain: DB,
    OutputGain: GAIN,
    Reverb_Level: FRACTION,
    StereoWidth: FRACTION,
    Filter_HighPassFrequency: HZ,
    Filter_LowPassFrequency: HZ,
    Gate_Threshold: DB,
    Ducking_Threshold: DB,
    DryWet: FRACTION,
  },
  Eq8: { ...EQ_BAND, GlobalGain: { unit: "dB", range: [-12, 12] } },
  FilterEQ3: { GainLo: GAIN, GainMid: GAIN, GainHi: GAIN, FreqLo: HZ, FreqHi: HZ },
  Gate: { ...SIDECHAIN, Threshold: GAIN, Attack: MS, Hold: MS, Release: MS, Return: DB, Gain: DB },
  GlueCompressor: {
    ...SIDECHAIN,
    Threshold: { unit: "dB", range: [-40, 0] },
    Range: { unit: "dB", range: [0, 70] },
    Makeup: { unit: "dB", range: [0, 20] },
    Attack: { unit: "index" },
    Release: { unit: "index" },
    Ratio: { unit: "index" },
    DryWet: FRACTION,
  },
  Hybrid: {
    PreDelay_Time: SECONDS,
    Algorithm_Decay: SECONDS,
    "Eq_*Frequency": HZ,
    "Eq_*Gain": GAIN,
    StereoWidth: FRACTION,
    DryWet: FRACTION,
  },
  Limiter: { Gain: DB, Ceiling: DB, Release: MS, MaximizeThreshold: DB, MaximizeOutput: DB, LinkAmount: FRACTION },
  MultibandDynamics: {
    ...SIDECHAIN,
    SplitLowMid: HZ,
    SplitMidHigh: HZ,
    OutputGain: DB,
    "Gain*": DB,
    "InputGain*": DB,
    "AboveThreshold*": DB,
    "BelowThreshold*": DB,
    "Attack*": MS,
    "Release*": MS,
  },
  Overdrive: { MidFreq: HZ, Drive: { unit: "%" }, DryWet: { unit: "%" }, Tone: { unit: "%" } },
  Reverb: {
    PreDelay: MS,
    BandFreq: HZ,
    ShelfHiFreq: HZ,
    ShelfLoFreq: HZ,
    DecayTime: MS,
    StereoSeparation: DEGREES,
    MixReflect: GAIN,
    MixDiffuse: GAIN,
    MixDirect: FRACTION,
  },
  Saturator: {
    PreDrive: DB,
    PostDrive: DB,
    BaseDrive: DB,
    ColorFrequency: HZ,
    ColorDepth: DB,
    BassShaperThreshold: DB,
    DryWet: FRACTION,
  },
  Shifter: { Pitch_Coarse: { unit: "st" }, Pitch_Fine: { unit: "st" }, Lfo_RateHz: HZ, Global_DryWet: FRACTION },
  StereoGain: { StereoWidth: FRACTION, Balance: PAN, BassMonoFrequency: HZ, LegacyGain: DB },
};

/** Utility's gain was dB in Live 9 and is a linear factor since Live 10. Source: the survey above. */
const UTILITY_GAIN = { old: { unit: "dB" }, since10: { unit: "gain" } } as const satisfies Record<
  string,
  LiveParameter
>;

const PATTERNS = new Map<string, readonly (readonly [RegExp, LiveParameter])[]>();

function patternsOf(className: string): readonly (readonly [RegExp, LiveParameter])[] {
  const known = PATTERNS.get(className);
  if (known !== undefined) return known;
  const rows = LIVE_PARAMETERS[className] ?? {};
  const made = Object.entries(rows).map(([path, parameter]) => [patternOf(path), parameter] as const);
  PATTERNS.set(className, made);
  return made;
}

function patternOf(path: string): RegExp {
  const parts = path.split("*").map((part) => part.replace(/[.\\/]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]*")}$`);
}
