import {
  ANALYZER,
  BUTTERWORTH,
  type RestingRows,
  SIDE_CHAIN,
  sideChainFilter,
} from "#src/knowledge/live/device-trees/resting-rows.ts";

type Band = readonly [on: boolean, mode: number, frequency: number];

function bands(side: "A" | "B", rows: readonly Band[]): RestingRows {
  const settings = rows.flatMap(([on, mode, frequency], place) => {
    const inside = `Bands.${place}/Parameter${side}/`;
    return [
      [`${inside}IsOn`, on],
      [`${inside}Mode`, mode],
      [`${inside}Freq`, frequency],
      [`${inside}Gain`, 0],
      [`${inside}Q`, BUTTERWORTH],
    ] as const;
  });
  return Object.fromEntries(settings);
}

/** Modes: 1 low cut of 12 dB, 2 low shelf, 3 bell, 5 high shelf, 6 high cut of 12 dB. */
const SIDE_A: readonly Band[] = [
  [true, 2, 30],
  [true, 3, 200],
  [true, 3, 1000],
  [true, 5, 5000],
  [false, 3, 100],
  [false, 3, 10_000],
  [false, 3, 5000],
  [false, 6, 18_000],
];

const SIDE_B: readonly Band[] = [
  [false, 1, 40],
  [false, 2, 200],
  [true, 3, 100],
  [true, 3, 500],
  [true, 3, 2000],
  [true, 3, 10_000],
  [false, 5, 5000],
  [false, 6, 18_000],
];

/**
 * What changes nothing where the device can change nothing: filters open, gains 0 dB, side chains off, no automatic make-up.
 *
 * Source: the value that most repositories share, counted once a repository, among devices that were not mapped, outside returns
 * (4,459 instances, read 2026-11). Auto Filter of 12.2 on: a runtime dump of Live 12.4.6.
 * Our own where that value sounds or is not agreed on: cutoffs open, resonance 0, `AdaptiveQ` off, so that Q is what is heard.
 */
export const RESTING_FILTERS: Readonly<Record<string, RestingRows>> = {
  AutoFilter: {
    ...SIDE_CHAIN,
    LegacyMode: false,
    LegacyFilterType: 0,
    FilterType: 0,
    CircuitLpHp: 0,
    CircuitBpNoMo: 0,
    Slope: true,
    Cutoff: 135,
    CutoffLimit: 135,
    LegacyQ: 0.82,
    Resonance: 0,
    Morph: 0,
    Drive: 0,
    ModHub: 0,
    Attack: 6,
    Release: 200,
    LfoAmount: 0,
    "Lfo/Type": 0,
    "Lfo/Frequency": 0.11,
    "Lfo/RateType": 0,
    "Lfo/BeatRate": 4,
    "Lfo/StereoMode": 0,
    "Lfo/Spin": 0,
    "Lfo/Phase": 0,
    "Lfo/Offset": 0,
    "Lfo/IsOn": true,
    "Lfo/Quantize": false,
    "Lfo/BeatQuantize": 2,
    "Lfo/NoiseWidth": 0.5,
  },
  AutoFilter2: {
    ...SIDE_CHAIN,
    ...sideChainFilter("SideChainEq_"),
    Filter_Frequency: 19_999.9961,
    Filter_Resonance: 0,
    Filter_Morph: 0,
    Filter_Type: 0,
    Filter_Slope: 1,
    Filter_MorphSlope: 2,
    Filter_Circuit: 0,
    Filter_Drive: 0,
    Filter_DjControl: 0,
    Filter_VowelPitch: 0,
    Filter_VowelFormant: 0,
    Lfo_Amount: 0,
    Lfo_Waveform: 0,
    Lfo_TimeMode: 0,
    Lfo_Frequency: 1,
    Lfo_Time: 1,
    Lfo_SyncedRate: 4,
    Lfo_Sixteenth: 16,
    Lfo_Phase: 4,
    Lfo_PhaseOffset: 0,
    Lfo_StereoMode: 0,
    Lfo_Spin: 0,
    Lfo_Morph: 0,
    Lfo_Smoothing: 0,
    Lfo_QuantizationMode: 0,
    Lfo_Steps: 8,
    Lfo_SahRate: -4,
    Envelope_Amount: 0,
    Envelope_Attack: 0.001,
    Envelope_HoldOn: true,
    Envelope_Release: 0.25,
    Envelope_SahOn: false,
    Envelope_SahRate: -4,
    Output: 1,
    SoftClipOn: false,
    DryWet: 1,
    InternalSideChainGain: 1,
    SideChainMono: true,
    SideChainListen: false,
    HiQuality: false,
  },
  Eq8: {
    ...bands("A", SIDE_A),
    ...bands("B", SIDE_B),
    Precision: 0,
    Mode: 0,
    EditMode: false,
    SelectedBand: 0,
    GlobalGain: 0,
    Scale: 1,
    [`${ANALYZER}ShouldShowPresetName`]: true,
    [`${ANALYZER}ScaleYBegin`]: 0,
    [`${ANALYZER}ScaleYRange`]: 80,
    [`${ANALYZER}AutoScaleY`]: false,
    [`${ANALYZER}ScaleXMode`]: 1,
    [`${ANALYZER}ShowBins`]: false,
    [`${ANALYZER}ShowMax`]: true,
    [`${ANALYZER}AnalyzeOn`]: true,
    [`${ANALYZER}Length`]: 2,
    [`${ANALYZER}Window`]: 3,
    [`${ANALYZER}ChannelMode`]: 2,
    [`${ANALYZER}NumAverages`]: 1,
    [`${ANALYZER}MinRefreshTime`]: 60,
    Live8ShelfScaleLegacyMode: false,
    AuditionOnOff: false,
    AdaptiveQFactor: 1.12,
    AdaptiveQ: false,
    AdaptiveQAffectsShelves: true,
  },
};
