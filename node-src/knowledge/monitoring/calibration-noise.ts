/**
 * Noise that loudspeakers are set with: between 500 and 2000 Hz, where neither the room's modes nor the meter's place in the field matter much.
 *
 * Shape: `length` samples, 10.9 s, repeat without a seam, `rounds` times a side. `level` as AES17 has it: one loudspeaker then reads
 * -22.5 LUFS, half a LU over the EBU's own noise.
 * Source: ATSC A/85:2013 and SMPTE RP 200 (band and level); EBU Tech 3343, 8.2 (the same band at -23 LUFS).
 */
export const CALIBRATION_NOISE = {
  low: 500,
  high: 2000,
  level: -20,
  sampleRate: 48_000,
  length: 2 ** 19,
  rounds: 2,
  seed: 1,
} as const;
