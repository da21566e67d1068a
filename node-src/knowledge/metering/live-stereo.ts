/**
 * How stereo relations are kept live: windows are moved by `moved` seconds, as those of files are, and summed in `steps` of one decibel from the
 * absolute gate on, so up to 58 dB above full scale.
 * Source: house taste. A window that lies at the relative gate, 30 dB under the mean, weighs a thousandth, so that a decibel is fine enough.
 */
export const LIVE_STEREO = { moved: 0.1, steps: 128 } as const;
