/** A shape and the first format that has it. */
type Shapes = readonly (readonly [since: string, text: string])[];

/**
 * How Live's own devices are built, element by element, in words: `Name~low..high` a knob and its range, `Name?` a switch,
 * `Name#last` a choice and its last place, `Name=` a plain value that nothing automates, `Name/` an empty element, `Name@` a
 * list's wrapper, `Name!` a pointee, `Name{ ... }` a group, `Name.0-7{ ... }` eight of them, `<name>` a part that others have too.
 *
 * No values: what a device is set to stands in resting-value.ts, whole, so that none is ever taken over from somebody's song.
 * Ranges are the parameters' own: a mapped one is narrowed in the file, so those were left out.
 * Source: as seen-devices.ts; every instance of a format has this structure, mapped parameters aside.
 */
export const DEVICE_BODIES: Readonly<Record<string, Shapes>> = {
  AutoFilter: [
    [
      "10.0_370",
      `LegacyMode= LegacyFilterType#3 FilterType#4 CircuitLpHp#4 CircuitBpNoMo#1 Slope? Cutoff~20..135 CutoffLimit=
      LegacyQ~0.200000003..3 Resonance~0..1.25 Morph~0..1 Drive~0..24 ModHub~-127..127 Attack~0.1000000015..30
      Release~0.1000000015..400 LfoAmount~0..30
      Lfo{ Type#6 Frequency~0.009999999776..10 RateType#1 BeatRate~0..21 StereoMode#1 Spin~0..0.5 Phase~0..360
      Offset~0..360 IsOn? Quantize? BeatQuantize#9 NoiseWidth~0..1 } <sideChain>`,
    ],
  ],
  AutoFilter2: [
    [
      "12.0_12203",
      `Filter_Frequency~19.9999981..19999.9961 Filter_Resonance~0..1 Filter_Morph~0..1 Filter_Type#9 Filter_Slope#1
      Filter_MorphSlope#3 Filter_Circuit#3 Filter_Drive~0..1 Filter_DjControl~-1..1 Filter_VowelPitch~-36..36
      Filter_VowelFormant~0..1 Lfo_Amount~0..1 Lfo_Waveform#7 Lfo_TimeMode#5 Lfo_Frequency~0.1000000015..60.0000114
      Lfo_Time~0.1000000015..200 Lfo_SyncedRate~0..21 Lfo_Sixteenth~1..64 Lfo_Phase~0..360 Lfo_PhaseOffset~0..360
      Lfo_StereoMode#1 Lfo_Spin~0..0.5 Lfo_Morph~-1..1 Lfo_Smoothing~0..1 Lfo_QuantizationMode#2 Lfo_Steps~2..64
      Lfo_SahRate~-6..0 Envelope_Amount~-1..1 Envelope_Attack~0..0.1000000015 Envelope_HoldOn? Envelope_Release~0..3
      Envelope_SahOn? Envelope_SahRate~-6..0 Output~0..1 SoftClipOn? DryWet~0..1 SideChainEq_On? SideChainEq_Mode#5
      SideChainEq_Freq~29.9999962..15000.001 SideChainEq_Q~0.1000000015..11.999999 SideChainEq_Gain~-15..15
      InternalSideChainGain= SideChainMono= SideChainListen= HiQuality= <sideChain>`,
    ],
  ],
  Compressor2: [
    [
      "10.0_370",
      `<dynamics> <sideChain> SideChainEq{ On? Mode#5 Freq~30..15000 Q~0.1000000015..12 Gain~-15..15 } <dynamicsView>`,
    ],
    [
      "12.0_12120",
      `<dynamics> <sideChain> SideChainEq_On? SideChainEq_Mode#5 SideChainEq_Freq~30..15000
      SideChainEq_Q~0.1000000015..12 SideChainEq_Gain~-15..15 <dynamicsView>`,
    ],
  ],
  Eq8: [
    ["10.0_370", "<bands>"],
    ["12.0_12120", "<bands> AdaptiveQAffectsShelves="],
  ],
  GlueCompressor: [
    [
      "10.0_370",
      `Threshold~-40..0 Range~0..70 Makeup~0..20 Attack~0..6 Ratio~0..2 Release~0..6 DryWet~0..1 PeakClipIn? <sideChain>
      SideChainEq{ On? Mode#5 Freq~30..15000 Q~0.1000000015..12 Gain~-15..15 } SideChainListen= ParamBlockSize= Oversample=`,
    ],
  ],
  Limiter: [
    ["10.0_370", "Gain~-24..24 Ceiling~-24..0 Release~0.009999999776..3000 AutoRelease? LinkChannels? Lookahead#2"],
    [
      "12.0_12120",
      `Gain~-24..24 Ceiling~-24..0 Release~0.01000000071..3000.00024 AutoRelease? LinkAmount~0..1 LinkAmountMidSide~0..1
      Lookahead#2 Routing#1 Mode#2 Maximize? MaximizeThreshold~-24..0 MaximizeOutput~-24..0 LegacySmoothing=`,
    ],
  ],
  MultibandDynamics: [
    [
      "10.0_370",
      `SplitLowMid~30..3000 SplitMidHigh~300.000061..14999.998 SplitLowMidOn= SplitMidHighOn= SoftKnee? EnvelopeIsPeak?
      OutputGain~-24..24 GlobalAmount~0..1 GlobalTime~0.1000000015..10 GainLow~-24..24 GainMid~-24..24 GainHigh~-24..24
      InputGainLow~-24..24 InputGainMid~-24..24 InputGainHigh~-24..24 SoloLow= SoloMid= SoloHigh= ActiveLow? ActiveMid?
      ActiveHigh? AboveThresholdLow~-80..0 AboveThresholdMid~-80..0 AboveThresholdHigh~-80..0 BelowThresholdLow~-80..0
      BelowThresholdMid~-80..0 BelowThresholdHigh~-80..0 AboveRatioLow~-1..1 AboveRatioMid~-1..1 AboveRatioHigh~-1..1
      BelowRatioLow~-3..1 BelowRatioMid~-3..1 BelowRatioHigh~-3..1 AttackLow~0.1000000015..5000
      AttackMid~0.1000000015..5000 AttackHigh~0.1000000015..5000 ReleaseLow~0.1000000015..5000
      ReleaseMid~0.1000000015..5000 ReleaseHigh~0.1000000015..5000 SideListen= <sideChain> ActiveEditMode=`,
    ],
  ],
  Saturator: [
    [
      "10.0_370",
      `DryWet~0..1 PreDrive~-36..36 PreDcFilter= PostDrive~-36..0 Type#6 BaseDrive~-36..36 ColorOn?
      ColorFrequency~30..18500 ColorWidth~0..1 ColorDepth~-24..24 PostClip? Oversampling=
      WaveShaper{ Drive~0..1 Lin~0..1 Curve~0..1 Damp~0..1 Period~0..1 Depth~0..1 }`,
    ],
    [
      "12.0_12120",
      `PreDrive~-36..36 PreDcFilter? Type#7 ColorOn? BaseDrive~-36..36 ColorFrequency~29.9999962..18500 ColorWidth~0..1
      ColorDepth~-24..24 PostClip#2 PostDrive~-36..0 DryWet~0..1 BassShaperThreshold~-50..0 WsDrive~0..1 WsLin~0..1
      WsCurve~0..1 WsDamp~0..1 WsPeriod~0..1 WsDepth~0..1 Oversampling=`,
    ],
  ],
  StereoGain: [
    [
      "10.0_370",
      `PhaseInvertL? PhaseInvertR? ChannelMode#3 StereoWidth~0..4 MidSideBalance~0..2 MidSideBalanceOn= Mono? BassMono?
      BassMonoAudition= BassMonoFrequency~50..500 Balance~-1..1 Gain~0..56.2341309 LegacyGain~-35..35 Mute? DcFilter?
      LegacyMode=`,
    ],
  ],
};

/** What every device begins with, up to its protection number. */
export const DEVICE_HEADS: Shapes = [
  [
    "10.0_370",
    `LomId= LomIdView= IsExpanded= On? ParametersListWrapper@ LastSelectedTimeableIndex= LastSelectedClipEnvelopeIndex=
    LastPresetRef{ Value/ } LockedScripts/ IsFolded= ShouldShowPresetName= UserName= Annotation= SourceContext{ Value/ }
    OverwriteProtectionNumber=`,
  ],
  [
    "11.0_433",
    `LomId= LomIdView= IsExpanded= On? ModulationSourceCount= ParametersListWrapper@ Pointee! LastSelectedTimeableIndex=
    LastSelectedClipEnvelopeIndex= LastPresetRef{ Value/ } LockedScripts/ IsFolded= ShouldShowPresetName= UserName=
    Annotation= SourceContext{ Value/ } OverwriteProtectionNumber=`,
  ],
  [
    "12.0_12120",
    `LomId= LomIdView= IsExpanded= BreakoutIsExpanded= On? ModulationSourceCount= ParametersListWrapper@ Pointee!
    LastSelectedTimeableIndex= LastSelectedClipEnvelopeIndex= LastPresetRef{ Value/ } LockedScripts/ IsFolded=
    ShouldShowPresetName= UserName= Annotation= SourceContext{ Value/ } MpePitchBendUsesTuning=
    OverwriteProtectionNumber=`,
  ],
  [
    "12.0_12300",
    `LomId= LomIdView= IsExpanded= BreakoutIsExpanded= On? ModulationSourceCount= ParametersListWrapper@ Pointee!
    LastSelectedTimeableIndex= LastSelectedClipEnvelopeIndex= LastPresetRef{ Value/ } LockedScripts/ IsFolded=
    ShouldShowPresetName= UserName= Annotation= SourceContext{ Value/ } MpePitchBendUsesTuning= ViewData=
    OverwriteProtectionNumber=`,
  ],
];

const SOURCE = "Target= UpperDisplayString= LowerDisplayString=";
const MPE = "MpeSettings{ ZoneType= FirstNoteChannel= LastNoteChannel= }";
const BAND = "IsOn? Mode#7 Freq~10..22000 Gain~-15..15 Q~0.1000000015..18";

/** Parts that several shapes name; `"head"` is what a device inside a device begins with. */
export const PARTS: Readonly<Record<string, Shapes | "head">> = {
  head: "head",
  sideChain: [
    [
      "10.0_370",
      "SideChain{ OnOff? RoutedInput{ Routable{ <source> } Volume~0.0003162277571..15.8489332 } DryWet~0..1 }",
    ],
  ],
  source: [
    ["10.0_370", SOURCE],
    ["11.0_436", `${SOURCE} ${MPE}`],
    ["12.0_12120", `${SOURCE} ${MPE} MpePitchBendUsesTuning=`],
  ],
  dynamics: [
    [
      "10.0_370",
      `Threshold~0.0003162277571..1.99526238 Ratio~1..340282326356119256160033759537265639424 ExpansionRatio~1..2
      Attack~0.009999999776..1000 Release~1..3000 AutoReleaseControlOnOff? Gain~-36..36 GainCompensation? DryWet~0..1
      Model#2 LegacyModel#2 LogEnvelope? LegacyEnvFollowerMode#2 Knee~0..18 LookAhead#2 SideListen?`,
    ],
  ],
  dynamicsView: [
    [
      "10.0_370",
      `Live8LegacyMode= ViewMode= IsOutputCurveVisible= RmsTimeShort= RmsTimeLong= ReleaseTimeShort= ReleaseTimeLong=
      CrossfaderSmoothingTime=`,
    ],
  ],
  bands: [
    [
      "10.0_370",
      `Precision= Mode= EditMode= SelectedBand= GlobalGain~-12..12 Scale~-2..2
      Bands.0-7{ ParameterA{ ${BAND} } ParameterB{ ${BAND} } }
      SpectrumAnalyzer{ <head> ScaleYBegin= ScaleYRange= AutoScaleY= ScaleXMode= ShowBins= ShowMax= AnalyzeOn= Length=
      Window= ChannelMode= NumAverages= MinRefreshTime= } Live8ShelfScaleLegacyMode= AuditionOnOff= AdaptiveQFactor=
      AdaptiveQ?`,
    ],
  ],
};
