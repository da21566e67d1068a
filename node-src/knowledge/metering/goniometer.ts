/**
 * Points of the goniometer: the last `points` samples of every so many, `perSecond` of them about, at most `gain` dB louder than they are. What was
 * largest falls by `fall` dB a second, so that the picture swells slowly.
 * Source: house taste: 42 ms of sound are seen, more than pass from picture to picture.
 */
export const GONIOMETER = { points: 400, perSecond: 9_600, gain: 40, fall: 12 } as const;
