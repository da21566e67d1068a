import type { SoundMetadata } from "#src/model/metadata/sound-metadata.ts";
import type { CheckCode, CheckItem, CheckVerdict, Span } from "#src/model/quality/check-item.ts";
import type { Places, QualityReading } from "#src/model/quality/quality-reading.ts";
import type { Dbtp, LoudnessUnits, Lufs } from "#src/model/units.ts";

/** What a file is held against besides the rules that hold for every file, and how it was read. */
export interface CheckContext {
  /** `null` where no platform was named. */
  readonly platform: PlatformAsks | null;
  /** `null` where no genre was named, or nothing was measured of it. */
  readonly genre: GenreDensity | null;
  /** A kick sounds steadily in it, so that its bass has to have its middle. */
  readonly kick: boolean;
  /** The file ended before its header said so. */
  readonly truncated: boolean;
  /** What it says of its sound; `null` where that could not be read. */
  readonly metadata: SoundMetadata | null;
}

export interface PlatformAsks {
  readonly name: string;
  /** `null` where it publishes none. */
  readonly loudness: Lufs | null;
  readonly tolerance: LoudnessUnits;
  /** For this very file, as loud as it is. */
  readonly ceiling: Dbtp | null;
}

/** How dense recordings of a genre are. */
export interface GenreDensity {
  readonly name: string;
  /** How far peaks stand above loudness in the densest tenth, at most. */
  readonly densest: LoudnessUnits;
  /** Where this file stands among them, in words. */
  readonly words: string | null;
}

/** Judges one thing of a file. */
export type Judge = (reading: QualityReading, context: CheckContext) => CheckItem;

/** What an item says besides its code, verdict and sentence. */
export interface Told {
  readonly value?: number | null;
  readonly limit?: number;
  readonly unit?: string;
  readonly places?: Places;
}

export function item(code: CheckCode, verdict: CheckVerdict, evidence: string, told: Told = {}): CheckItem {
  const { value = null, limit = null, unit = null, places = NO_PLACES } = told;
  return { code, verdict, evidence, value, limit, unit, at: places.at, places: places.count };
}

/** As `item`, failed or passed. */
export function judged(code: CheckCode, failed: boolean, evidence: string, told: Told = {}): CheckItem {
  return item(code, failed ? "fail" : "pass", evidence, told);
}

export function onePlace(...spans: readonly Span[]): Places {
  return { at: spans, count: spans.length };
}

const NO_PLACES: Places = { at: [], count: 0 };
