import {
  type NameRows,
  SIDE_CHAIN_FILTER_NAMES,
  SIDE_CHAIN_NAMES,
} from "#src/knowledge/live/parameter-names/name-rows.ts";

const BAND_COUNT = 8;

/** `1 Frequency A` is the first band's, of the left or mid channel; the only one in stereo. */
const BANDS: NameRows = Object.fromEntries(
  Array.from({ length: BAND_COUNT }, (_, band) => band).flatMap((band) =>
    ["A", "B"].flatMap((side) => [
      [`Bands.${band}/Parameter${side}/IsOn`, `${band + 1} Filter On ${side}`],
      [`Bands.${band}/Parameter${side}/Mode`, `${band + 1} Filter Type ${side}`],
      [`Bands.${band}/Parameter${side}/Freq`, `${band + 1} Frequency ${side}`],
      [`Bands.${band}/Parameter${side}/Gain`, `${band + 1} Gain ${side}`],
      [`Bands.${band}/Parameter${side}/Q`, `${band + 1} Q ${side}|${band + 1} Resonance ${side}`],
    ]),
  ),
);

/**
 * Filters, equalisers and Utility.
 *
 * Source: as dynamics-names.ts. Auto Filter before Live 12.2: the parameter banks of Live's own control surfaces, Live 9 to 12.0
 * (gluon/AbletonLive12_MIDIRemoteScripts, nuno-andre/clyphx), read 2026-11. Utility's Width: as its knob is labelled.
 */
export const FILTER_NAMES: Readonly<Record<string, NameRows>> = {
  AutoFilter: {
    ...SIDE_CHAIN_NAMES,
    FilterType: "Filter Type",
    LegacyFilterType: "Filter Type (Legacy)",
    CircuitLpHp: "Filter Circuit - LP/HP",
    CircuitBpNoMo: "Filter Circuit - BP/NO/Morph",
    Slope: "Slope",
    Cutoff: "Frequency",
    Resonance: "Resonance",
    LegacyQ: "Resonance (Legacy)",
    Morph: "Morph",
    Drive: "Drive",
    ModHub: "Env. Modulation",
    Attack: "Env. Attack",
    Release: "Env. Release",
    LfoAmount: "LFO Amount",
    "Lfo/Type": "LFO Waveform",
    "Lfo/Frequency": "LFO Frequency",
    "Lfo/RateType": "LFO Sync",
    "Lfo/BeatRate": "LFO Sync Rate",
    "Lfo/StereoMode": "LFO Stereo Mode",
    "Lfo/Spin": "LFO Spin",
    "Lfo/Phase": "LFO Phase",
    "Lfo/Offset": "LFO Offset",
    "Lfo/Quantize": "LFO Quantize On",
    "Lfo/BeatQuantize": "LFO Quantize Rate",
  },
  AutoFilter2: {
    ...SIDE_CHAIN_NAMES,
    ...SIDE_CHAIN_FILTER_NAMES,
    Filter_Frequency: "Frequency",
    Filter_Resonance: "Resonance",
    Filter_Morph: "Filter Morph",
    Filter_Type: "Filter Type",
    Filter_Slope: "Filter Slope",
    Filter_MorphSlope: "Morph Slope",
    Filter_Circuit: "Circuit",
    Filter_Drive: "Drive",
    Filter_DjControl: "Control",
    Filter_VowelPitch: "Pitch",
    Filter_VowelFormant: "Formant",
    Lfo_Amount: "LFO Amount",
    Lfo_Waveform: "LFO Wave",
    Lfo_TimeMode: "LFO T Mode",
    Lfo_Frequency: "LFO Freq",
    Lfo_Time: "LFO Time",
    Lfo_SyncedRate: "LFO Rate",
    Lfo_Sixteenth: "LFO 16th",
    Lfo_Phase: "LFO Phase",
    Lfo_PhaseOffset: "LFO Offset",
    Lfo_StereoMode: "LFO S Mode",
    Lfo_Spin: "LFO Spin",
    Lfo_Morph: "LFO Morph",
    Lfo_Smoothing: "LFO Smoothing",
    Lfo_QuantizationMode: "LFO Q Mode",
    Lfo_Steps: "LFO Steps",
    Lfo_SahRate: "LFO S&H",
    Envelope_Amount: "Env Amount",
    Envelope_Attack: "Env Attack",
    Envelope_HoldOn: "Env Hold On",
    Envelope_Release: "Env Release",
    Envelope_SahOn: "Env S&H On",
    Envelope_SahRate: "Env S&H",
    Output: "Output",
    SoftClipOn: "Soft Clip On",
    DryWet: "Dry/Wet",
  },
  Eq8: { ...BANDS, GlobalGain: "Output", Scale: "Scale", AdaptiveQ: "Adaptive Q" },
  StereoGain: {
    PhaseInvertL: "Left Inv",
    PhaseInvertR: "Right Inv",
    ChannelMode: "Channel Mode",
    StereoWidth: "Stereo Width|Width",
    Mono: "Mono",
    BassMono: "Bass Mono",
    BassMonoFrequency: "Bass Freq",
    Balance: "Balance",
    Gain: "Output|Gain",
    Mute: "Mute",
    DcFilter: "DC Filter",
  },
};
