/**
 * Whether a device of Live's does the same to every level that passes it: filters and gains, and what only shows sound.
 * Source: Ableton, Live 12 manual, Live Audio Effect Reference: none of these follows a level.
 */
export function passesLevels(className: string): boolean {
  return LEVEL_BLIND.has(className);
}

const LEVEL_BLIND = new Set(["StereoGain", "Eq8", "FilterEQ3", "Tuner", "SpectrumAnalyzer"]);
