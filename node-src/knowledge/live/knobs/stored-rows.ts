/** What is known of a parameter's number in a running Live and in a set file; `null` where nothing is, or `live-knobs.ts` knows it. */
export function storedRow(className: string, path: string): StoredRow | null {
  return patternsOf(className).find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/**
 * `same`: the number is the stored one; `steps`: and counts whole ones from 0; `unread`: as `same`, but its range in a running Live was not read. `tenths`:
 * the power of ten of it. `octaves`: from 0 to 1 over its logarithm. `share`: both from 0 to 1. `ratio`: what is held of the reduction.
 */
export interface StoredRow {
  readonly law: "same" | "steps" | "unread" | "tenths" | "octaves" | "share" | "ratio";
  readonly stored: readonly [low: number, high: number];
}

type Rows = Readonly<Record<string, StoredRow>>;

function steps(last: number): StoredRow {
  return { law: "steps", stored: [0, last] };
}

function octaves(low: number, high: number): StoredRow {
  return { law: "octaves", stored: [low, high] };
}

const SWITCH = steps(1);
const SHARE: StoredRow = { law: "share", stored: [0, 1] };
/** The largest number of 32 bits, as a set stores a ratio without end. */
const LARGEST = (2 - 2 ** -23) * 2 ** 127;

const SIDE_CHAIN: Rows = {
  "SideChain/OnOff": SWITCH,
  SideListen: SWITCH,
  "SideChainEq?On": SWITCH,
  "SideChainEq?Mode": steps(5),
  "SideChainEq?Q": octaves(0.1, 12),
};

/**
 * How a running Live's number of a parameter relates to the one that a set file stores, by class and path; `*` stands for a part that
 * varies, `?` for what parts a group's name from the rest. What `live-knobs.ts` knows in the stored unit follows from there and is not repeated here.
 *
 * Source: both ranges as they were read (test/vectors/knob-readings.json, test/vectors/stored-parameters.json; 2026-11). `same`, `steps`
 * and `tenths`: they are one, or one is the power of ten of the other. `ratio`: measured by pairs (mantisbikr/fadebender,
 * `calibrate_ratio_formula`: 0.75 shows 4:1). `octaves` and `share`: inferred, as each held where it was measured (Reverb and Delay, within 0.6 %).
 * Left out: what has no known law (Utility's Width, gains of side chains, amounts of Saturator's Color).
 */
const STORED_ROWS: Readonly<Record<string, Rows>> = {
  Eq8: {
    "Bands.*/Parameter*/IsOn": SWITCH,
    "Bands.*/Parameter*/Mode": steps(7),
    "Bands.*/Parameter*/Q": octaves(0.1, 18),
    Scale: { law: "unread", stored: [-2, 2] },
    GlobalGain: { law: "unread", stored: [-12, 12] },
    AdaptiveQ: SWITCH,
  },
  StereoGain: {
    PhaseInvertL: SWITCH,
    PhaseInvertR: SWITCH,
    ChannelMode: steps(3),
    Mono: SWITCH,
    BassMono: SWITCH,
    Mute: SWITCH,
    DcFilter: SWITCH,
  },
  Compressor2: {
    ...SIDE_CHAIN,
    Ratio: { law: "ratio", stored: [1, LARGEST] },
    ExpansionRatio: { law: "same", stored: [1, 2] },
    Attack: octaves(0.01, 1000),
    Release: octaves(1, 3000),
    AutoReleaseControlOnOff: SWITCH,
    GainCompensation: SWITCH,
    Model: steps(2),
    LogEnvelope: SWITCH,
    LookAhead: steps(2),
  },
  GlueCompressor: {
    ...SIDE_CHAIN,
    Attack: steps(6),
    Ratio: steps(2),
    Release: steps(6),
    PeakClipIn: SWITCH,
  },
  Gate: {
    ...SIDE_CHAIN,
    Attack: { law: "same", stored: [0.019999999552965164, 150] },
    Hold: octaves(1, 1500),
    Release: octaves(0.1, 3000),
    FlipMode: SWITCH,
    LookAhead: steps(2),
  },
  MultibandDynamics: {
    SoftKnee: SWITCH,
    EnvelopeIsPeak: SWITCH,
    GlobalAmount: SHARE,
    GlobalTime: { law: "tenths", stored: [0.1, 10] },
    "Active*": SWITCH,
    "AboveRatio*": { law: "same", stored: [-1, 1] },
    "BelowRatio*": { law: "same", stored: [-3, 1] },
    "Attack*": { law: "tenths", stored: [0.1, 5000] },
    "Release*": { law: "tenths", stored: [0.1, 5000] },
    "SideChain/OnOff": SWITCH,
  },
  Limiter: {
    Release: octaves(0.01, 3000),
    AutoRelease: SWITCH,
    LinkChannels: SWITCH,
    LinkAmountMidSide: SHARE,
    Lookahead: steps(2),
    Routing: SWITCH,
    Mode: steps(2),
    Maximize: SWITCH,
  },
  AutoFilter2: {
    Filter_Type: steps(9),
    Filter_Slope: steps(1),
    Filter_Circuit: steps(3),
    SoftClipOn: SWITCH,
    Lfo_Amount: SHARE,
    "SideChain/OnOff": SWITCH,
  },
  Saturator: {
    PreDcFilter: SWITCH,
    Type: steps(7),
    ColorOn: SWITCH,
    ColorWidth: SHARE,
    PostClip: steps(2),
    "WaveShaper/*": SHARE,
    "Ws*": SHARE,
  },
};

const DEVICE: Rows = { On: SWITCH };
const PATTERNS = new Map<string, readonly (readonly [RegExp, StoredRow])[]>();

function patternsOf(className: string): readonly (readonly [RegExp, StoredRow])[] {
  const known = PATTERNS.get(className);
  if (known !== undefined) return known;
  const rows = Object.hasOwn(STORED_ROWS, className) ? STORED_ROWS[className] : {};
  const made = Object.entries({ ...DEVICE, ...rows }).map(([path, row]) => [patternOf(path), row] as const);
  PATTERNS.set(className, made);
  return made;
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(".", "\\.").replaceAll("*", "[^/]*").replaceAll("?", "[/_]")}$`);
}
