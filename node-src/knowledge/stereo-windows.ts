/**
 * How stereo relations are looked at over time: windows in seconds, gates in dB.
 * Source: window, moved by a tenth of a second: house taste, the integration time of common correlation meters (IEC 60268-18 asks no more than
 * that it be stated). Gates: house taste, after the form of BS.1770-5 eq. 5 to 7: noise in a pause is no stereo image.
 * Sustained: house taste, one second is long enough to be heard as a hole on a mono speaker.
 */
export const STEREO_WINDOWS = { window: 0.3, absolute: -70, relative: -30, sustained: 1 } as const;
