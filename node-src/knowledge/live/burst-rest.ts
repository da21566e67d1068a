/**
 * How much quieter the rest of a frame is taken than a sine of the frame's power, behind the burst that its peak is taken for: 6 dB.
 *
 * Source: house taste; a half brings the loudness of made drums nearest to a compressor that goes by samples, among all of the power, a half, a quarter and an eighth
 * (test/process/live-devices/dynamics.test.ts).
 */
export const BURST_REST = 0.5;
