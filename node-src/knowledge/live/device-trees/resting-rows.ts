/** Resting values of one class of device by path; a pair where Live 12 stores another kind than Live 10 and 11. */
export type RestingRows = Readonly<Record<string, Resting>>;

export type Resting = StoredValue | readonly [until11: StoredValue, since12: StoredValue];

/** A number, a switch, or the text of a plain value. */
export type StoredValue = number | boolean | string;

const INPUT = "SideChain/RoutedInput/";

/** No source, and off. Source: as resting-filters.ts; 1,205 of 1,296 side chains in sets of Live 10 to 12 have no source. */
export const SIDE_CHAIN: RestingRows = {
  "SideChain/OnOff": false,
  [`${INPUT}Routable/Target`]: "AudioIn/None",
  [`${INPUT}Routable/UpperDisplayString`]: "No Output",
  [`${INPUT}Routable/LowerDisplayString`]: "",
  [`${INPUT}Routable/MpeSettings/ZoneType`]: 0,
  [`${INPUT}Routable/MpeSettings/FirstNoteChannel`]: 1,
  [`${INPUT}Routable/MpeSettings/LastNoteChannel`]: 15,
  [`${INPUT}Routable/MpePitchBendUsesTuning`]: true,
  [`${INPUT}Volume`]: 1,
  "SideChain/DryWet": 1,
};

export const BUTTERWORTH = Math.SQRT1_2;

export function sideChainFilter(before: string): RestingRows {
  return {
    [`${before}On`]: false,
    [`${before}Mode`]: 5,
    [`${before}Freq`]: 200,
    [`${before}Q`]: BUTTERWORTH,
    [`${before}Gain`]: 0,
  };
}

/** EQ Eight holds a device of its own. */
export const ANALYZER = "SpectrumAnalyzer/";
