import { RESTING_FILTERS } from "#src/knowledge/live/device-trees/resting-filters.ts";
import { RESTING_LEVELS } from "#src/knowledge/live/device-trees/resting-levels.ts";
import {
  ANALYZER,
  type Resting,
  type RestingRows,
  type StoredValue,
} from "#src/knowledge/live/device-trees/resting-rows.ts";

/**
 * What a new device of a class is set to, for a path inside it; `undefined` where nothing is known, which is never guessed.
 *
 * Shape: `"Gain"`, `"SideChain/OnOff"`, `"SpectrumAnalyzer/LomId"`. `live` is the generation of the set.
 */
export function restingValue(className: string, path: string, live: number): StoredValue | undefined {
  const rows = RESTING[className];
  if (rows === undefined) return undefined;
  const inHead = path.startsWith(ANALYZER) ? path.slice(ANALYZER.length) : path;
  const value = Object.hasOwn(rows, path) ? rows[path] : HEAD[inHead];
  return isPair(value) ? value[live >= PAIRED_SINCE ? 1 : 0] : value;
}

const RESTING: Readonly<Record<string, RestingRows>> = { ...RESTING_FILTERS, ...RESTING_LEVELS };
const PAIRED_SINCE = 12;

function isPair(value: Resting | undefined): value is readonly [StoredValue, StoredValue] {
  return Array.isArray(value);
}

/** Source: the same in 4,459 devices of Live 10 to 12, but for what a person selected, named or folded. */
const HEAD: RestingRows = {
  LomId: 0,
  LomIdView: 0,
  IsExpanded: false,
  BreakoutIsExpanded: false,
  On: true,
  ModulationSourceCount: 0,
  LastSelectedTimeableIndex: 0,
  LastSelectedClipEnvelopeIndex: 0,
  IsFolded: false,
  ShouldShowPresetName: false,
  UserName: "",
  Annotation: "",
  MpePitchBendUsesTuning: true,
  ViewData: "{}",
};
