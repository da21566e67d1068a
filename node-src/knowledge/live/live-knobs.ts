/**
 * How a running Live's own number of a native device's parameter relates to what Live shows, asked by the device's class
 * and the parameter's name in any Live 12; `null` where it is not known.
 */
export function liveKnob(className: string, name: string): LiveKnob | null {
  return patternsOf(className).find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/**
 * `even`: the number stands in proportion for what is shown. `octaves`: for its logarithm. `level`: for the linear gain of
 * what is shown in dB (`shown` is that gain). `fader`: the mixer's fader law, 0.85 at 0 dB. `utility`: Utility's Output.
 */
export interface LiveKnob {
  readonly law: "even" | "octaves" | "level" | "fader" | "utility";
  readonly unit: "dB" | "Hz" | "%" | "st" | "pan";
  /** Range of the number. A parameter with another range follows another law. */
  readonly raw: Ends;
  readonly shown: Ends;
}

type Ends = readonly [low: number, high: number];
type Rows = Readonly<Record<string, LiveKnob>>;

const KNOB: Ends = [0, 1];

function hertz(low: number, high: number, raw: Ends = KNOB): LiveKnob {
  return { law: "octaves", unit: "Hz", raw, shown: [low, high] };
}

function percent(low: number, high: number): LiveKnob {
  return { law: "even", unit: "%", raw: KNOB, shown: [low, high] };
}

/** A knob from 0 to 1 over a range of dB. */
function spread(low: number, high: number): LiveKnob {
  return { law: "even", unit: "dB", raw: KNOB, shown: [low, high] };
}

/** The number is what is shown. */
function itself(unit: "dB" | "st", low: number, high: number): LiveKnob {
  return { law: "even", unit, raw: [low, high], shown: [low, high] };
}

/** A crossover whose number is the power of ten of its frequency. */
function tenth(low: number, high: number): LiveKnob {
  return hertz(low, high, [Math.log10(low), Math.log10(high)]);
}

const WHOLE = percent(0, 100);
const THRESHOLD: LiveKnob = { law: "fader", unit: "dB", raw: KNOB, shown: [-70, 6] };
const SIDECHAIN: Rows = { "S/C EQ Freq": hertz(30, 15_000), "S/C EQ Gain": itself("dB", -15, 15), "S/C Mix": WHOLE };
const REVERB_LEVEL: LiveKnob = { law: "level", unit: "dB", raw: KNOB, shown: [0.0316, 2] };

/**
 * `*` stands for a part that varies; `|` parts the names of one parameter, the newest first.
 *
 * Source: names, ranges and defaults read from Live 12.4.6 in 2026 (older names: 12.0.2, and dumps of autumn 2025), ranges
 * in the shown unit from sets of Live 12 (test/vectors/knob-readings.json). Measured by value and shown pairs: Reverb,
 * Delay, Utility's Output, Compressor's Threshold. Where the number's range is the shown range, or its power of ten, the law
 * follows from that. Every other row is inferred: `octaves` for frequencies and `even` for the rest held wherever it was
 * measured (within 0.6 %). Left out: what has no known law (Utility's Stereo Width, side-chain gains, Auto Filter's and
 * Drum Buss's Output).
 */
export const LIVE_KNOBS: Readonly<Record<string, Rows>> = {
  AutoFilter2: {
    ...SIDECHAIN,
    "S/C EQ Gain": spread(-15, 15),
    Frequency: hertz(20, 20_000),
    Resonance: WHOLE,
    "Filter Morph": WHOLE,
    Drive: WHOLE,
    Pitch: itself("st", -36, 36),
    Formant: WHOLE,
    "LFO Amount": WHOLE,
    "LFO Freq": hertz(0.1, 60),
    "Dry/Wet": WHOLE,
  },
  Compressor2: {
    ...SIDECHAIN,
    Threshold: THRESHOLD,
    "Output|Output Gain": itself("dB", -36, 36),
    Knee: itself("dB", 0, 18),
    "Dry/Wet": WHOLE,
  },
  Delay: {
    Feedback: percent(0, 95),
    "Filter Freq": hertz(50, 18_000),
    "LFO Freq|Mod Freq": hertz(0.01, 40),
    "LFO Morph": WHOLE,
    "LFO > Delay|Dly < Mod": WHOLE,
    "LFO > Filter|Filter < Mod": WHOLE,
    "Dry/Wet": WHOLE,
  },
  DrumBuss: {
    Drive: WHOLE,
    Crunch: WHOLE,
    "Damping Freq": hertz(500, 20_000),
    "Boom Freq": hertz(30, 90),
    "Boom Amt": WHOLE,
    "Boom Decay": WHOLE,
    "Dry/Wet": WHOLE,
  },
  Eq8: {
    Output: itself("dB", -12, 12),
    "* Frequency *": hertz(10, 22_000),
    "* Gain *": itself("dB", -15, 15),
  },
  Gate: {
    ...SIDECHAIN,
    Threshold: THRESHOLD,
    Return: itself("dB", 0, 24),
    Floor: itself("dB", -75, 0),
  },
  GlueCompressor: {
    ...SIDECHAIN,
    Threshold: itself("dB", -40, 0),
    Range: itself("dB", 0, 70),
    "Output|Makeup": itself("dB", 0, 20),
    "Dry/Wet": WHOLE,
  },
  Hybrid: {
    "Predelay FB": percent(0, 95),
    Size: WHOLE,
    Damping: WHOLE,
    Diffusion: WHOLE,
    Modulation: WHOLE,
    "DH Bass X": hertz(80, 1000),
    "Sh Shimmer": WHOLE,
    "Sh Pitch Shift": { law: "even", unit: "st", raw: KNOB, shown: [-12, 12] },
    "Pr X Over": hertz(400, 5500),
    "EQ * Freq": hertz(20, 20_000),
    "EQ * Gain": spread(-12.04, 12.04),
    Blend: WHOLE,
    Width: percent(0, 200),
    "Dry/Wet": WHOLE,
  },
  Limiter: {
    "Input Gain|Gain": spread(-24, 24),
    Ceiling: spread(-24, 0),
    Link: WHOLE,
    "M/S Link": WHOLE,
    Threshold: spread(-24, 0),
    Output: spread(-24, 0),
  },
  MultibandDynamics: {
    "Low-Mid Crossover": tenth(30, 3000),
    "Mid-High Crossover": tenth(300, 15_000),
    "Output|Master Output": itself("dB", -24, 24),
    Amount: WHOLE,
    "Output Gain *": itself("dB", -24, 24),
    "Input Gain *": itself("dB", -24, 24),
    "Above Threshold *": itself("dB", -80, 0),
    "Below Threshold *": itself("dB", -80, 0),
    "S/C Mix": WHOLE,
  },
  Reverb: {
    "Input Freq|In Filter Freq": hertz(50, 18_000),
    "ER Spin Rate": hertz(0.07, 1.3),
    "Diff. Hi Freq|HiFilter Freq": hertz(20, 16_000),
    "Diff. Lo Freq|LowShelf Freq": hertz(20, 15_000),
    "Chorus Rate": hertz(0.01, 8),
    Diffusion: percent(0.1, 96),
    Scale: percent(5, 100),
    "Reflect Level": REVERB_LEVEL,
    "Diffuse Level": REVERB_LEVEL,
    "Dry/Wet": WHOLE,
  },
  Saturator: {
    Drive: spread(-36, 36),
    "Color Freq|Frequency": hertz(30, 18_500),
    "Color Width|Width": WHOLE,
    Output: spread(-36, 0),
    "Dry/Wet": WHOLE,
    Threshold: spread(-50, 0),
    "WS Drive": WHOLE,
  },
  StereoGain: {
    "Bass Freq": hertz(50, 500),
    Balance: { law: "even", unit: "pan", raw: [-1, 1], shown: [-1, 1] },
    "Output|Gain": { law: "utility", unit: "dB", raw: [-1, 1], shown: [-70, 35] },
  },
};

const PATTERNS = new Map<string, readonly (readonly [RegExp, LiveKnob])[]>();

function patternsOf(className: string): readonly (readonly [RegExp, LiveKnob])[] {
  const known = PATTERNS.get(className);
  if (known !== undefined) return known;
  const made = Object.entries(LIVE_KNOBS[className] ?? {}).map(([names, knob]) => [patternOf(names), knob] as const);
  PATTERNS.set(className, made);
  return made;
}

function patternOf(names: string): RegExp {
  const plain = names.replace(/[.()/+?^$[\]{}\\]/g, "\\$&").replaceAll("*", ".+");
  return new RegExp(`^(?:${plain})$`);
}
