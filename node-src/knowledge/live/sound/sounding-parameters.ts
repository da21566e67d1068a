/**
 * Which parameters of a device of Live's own tell its sound, as far as its law is known, by its class and their paths in a set of Live 12; `null` for
 * a class of which a running Live was never read, or no law is known.
 *
 * Source: what the laws in `process/live-devices` ask for (test/knowledge/live/sound/sounding-parameters.test.ts holds them to it); classes whose names in a
 * running Live are known (`parameter-names`).
 */
export function soundingParameters(className: string): readonly SoundingParameter[] | null {
  return Object.hasOwn(SOUNDING, className) ? SOUNDING[className]! : null;
}

/** A path; `more` counts only where it stands at another number than 0. */
export interface SoundingParameter {
  readonly path: string;
  readonly more: readonly SoundingParameter[];
  /** A device of an older Live 12 does not have it, and sounds as if it stood at 0. */
  readonly optional?: true;
}

/** The second set of an EQ Eight's filters, which counts only where it treats two channels apart. */
export const SECOND_FILTERS: readonly SoundingParameter[] = filtersOf("B");

function filtersOf(side: "A" | "B"): readonly SoundingParameter[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((band) => {
    const inside = `Bands.${band}/Parameter${side}/`;
    return switched(`${inside}IsOn`, `${inside}Mode`, `${inside}Freq`, `${inside}Gain`, `${inside}Q`);
  });
}

function plain(...paths: readonly string[]): readonly SoundingParameter[] {
  return paths.map((path) => ({ path, more: [] }));
}

function switched(path: string, ...more: readonly string[]): SoundingParameter {
  return { path, more: plain(...more) };
}

const SIDE_CHAIN = switched("SideChain/OnOff", "SideChain/DryWet", "SideChain/RoutedInput/Volume");

/** The detector's filter, of the key or of the sound itself. */
function detectorFilter(group: string): SoundingParameter {
  return switched(`${group}On`, `${group}Mode`, `${group}Freq`, `${group}Gain`, `${group}Q`);
}

const SOUNDING: Readonly<Record<string, readonly SoundingParameter[]>> = {
  StereoGain: [
    ...plain("Gain", "Mute", "ChannelMode", "PhaseInvertL", "PhaseInvertR", "StereoWidth", "Mono", "Balance"),
    switched("BassMono", "BassMonoFrequency"),
  ],
  Eq8: [...filtersOf("A"), ...plain("AdaptiveQ", "Scale", "GlobalGain")],
  Compressor2: [
    ...plain("Threshold", "Ratio", "Attack", "Release", "Knee", "Gain", "DryWet", "Model", "LogEnvelope"),
    ...plain("GainCompensation", "AutoReleaseControlOnOff", "SideListen"),
    SIDE_CHAIN,
    detectorFilter("SideChainEq_"),
  ],
  GlueCompressor: [
    ...plain("Threshold", "Ratio", "Attack", "Release", "Range", "Makeup", "DryWet", "PeakClipIn"),
    SIDE_CHAIN,
    detectorFilter("SideChainEq/"),
  ],
  Limiter: [
    ...plain("Gain", "Ceiling", "Release", "AutoRelease"),
    ...plain("Mode", "Maximize", "Routing").map((each) => ({ ...each, optional: true }) as const),
  ],
  AutoFilter2: plain(
    ...["Filter_Type", "Filter_Frequency", "Filter_Slope", "Filter_Resonance", "Filter_Circuit", "Filter_Drive"],
    ...["SoftClipOn", "Lfo_Amount", "Envelope_Amount", "SideChain/OnOff", "DryWet", "Output"],
  ),
  Tuner: [],
  SpectrumAnalyzer: [],
};
