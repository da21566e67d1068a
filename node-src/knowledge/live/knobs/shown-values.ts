import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { evenScale, type KnobScale } from "#src/dsp/knobs/knob-scale.ts";
import { type LiveUnit, liveParameters } from "#src/knowledge/live/live-parameters.ts";

/** How Live shows what a set stores of a parameter of one of its own devices, by class and path; `null` where that is not known, and for a choice. */
export function shownValue(className: string, path: string): ShownValue | null {
  const row = ROWS[className]?.find(([pattern]) => pattern.test(path));
  return row === undefined ? (BY_UNIT[liveParameters(className, SINCE_10)(path).unit] ?? null) : row[1];
}

/** Whether Live shows two stored values of a parameter alike, as far as its last digit tells; where it is not known what it shows, whether they are one. */
export function isShownAlike(
  { className, path }: { readonly className: string; readonly path: string },
  one: number,
  other: number,
): boolean {
  const shown = shownValue(className, path);
  if (shown === null) return Math.abs(one - other) <= SINGLE * Math.max(1, Math.abs(other));
  const [first, second] = [shown.scale.toValue(one), shown.scale.toValue(other)];
  const { least, share } = LAST_DIGITS[shown.unit];
  return first === second || Math.abs(first - second) <= Math.max(least, share * Math.abs(second));
}

/** What 32 bits lose. */
const SINGLE = 2e-6;

/** `""` is a bare number; ratios are told by what stands on the side that moves. */
export interface ShownValue {
  readonly unit: ShownUnitOfLive;
  /** From a stored value to the shown one. */
  readonly scale: KnobScale;
}

export type ShownUnitOfLive = "dB" | "Hz" | "ms" | "%" | "ratio" | "pan" | "";

/** What the last digit counts at most: so much, or such a share of the value. Source: as the table below; Live shows three digits of frequencies and times. */
const LAST_DIGITS: Readonly<Record<ShownUnitOfLive, { readonly least: number; readonly share: number }>> = {
  dB: { least: 0.1, share: 0 },
  Hz: { least: 0.01, share: 0.01 },
  ms: { least: 0.01, share: 0.01 },
  "%": { least: 1, share: 0 },
  ratio: { least: 0.01, share: 0 },
  pan: { least: 1, share: 0 },
  "": { least: 0.01, share: 0 },
};

const SINCE_10 = 10;

function times(unit: ShownUnitOfLive, factor: number): ShownValue {
  return { unit, scale: evenScale([0, 1], [0, factor]) };
}

const BARE = times("", 1);
/** 1 is shown as 100 %. */
const SHARE = times("%", 100);

/** What `live-parameters.ts` has no unit for, or Live shows in one that does not follow from it. Source: what Live 12.4.6 shows of new devices (elleural/ableton-mcp, read 2026-11). */
const ROWS: Readonly<Record<string, readonly (readonly [RegExp, ShownValue | null])[]>> = {
  Eq8: [
    [/\/Q$/, BARE],
    [/^Scale$/, SHARE],
  ],
  Compressor2: [
    [/^SideChainEq[/_]Q$/, BARE],
    [/^ExpansionRatio$/, times("ratio", 1)],
  ],
  GlueCompressor: [[/^SideChainEq[/_]Q$/, BARE]],
  MultibandDynamics: [[/^Global(?:Amount|Time)$/, SHARE]],
  Limiter: [[/^LinkAmountMidSide$/, SHARE]],
  Saturator: [
    [/^(?:ColorWidth$|Ws|WaveShaper\/)/, SHARE],
    [/^(?:BaseDrive|ColorDepth)$/, null],
  ],
};

/** The unit that Live shows, by the one that a set stores. */
const BY_UNIT: Partial<Readonly<Record<LiveUnit, ShownValue>>> = {
  gain: { unit: "dB", scale: { toValue: amplitudeToDecibels, toRaw: decibelsToAmplitude } },
  dB: times("dB", 1),
  Hz: times("Hz", 1),
  ms: times("ms", 1),
  s: times("ms", 1000),
  fraction: SHARE,
  "%": times("%", 1),
  pan: times("pan", 50),
  ratio: times("ratio", 1),
};
