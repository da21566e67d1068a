import type { Dbfs, Dbtp } from "#src/model/units.ts";

/**
 * Levels that tracks are handed on at.
 *
 * `alignment`: RMS of a sine, which a VU meter shows as 0: what a track arrives with at a device that models an analogue one. It is a working level and no balance: as
 * a balance it errs by 6.5 dB (recomputed from De Man et al., ISMIR 2014). Live sums in floating point: no bus needs headroom for itself.
 * `ceiling`: true peak of what goes to a converter, a fixed-point file or a codec.
 * Source: EBU R 68-2000: alignment at -18 dBFS (SMPTE RP 155: -20). AES TD1008 (2021) and EBU R 128: -1 dBTP. That a mix is handed on 6 dB under full scale is habit, not a need.
 */
export const GAIN_STAGING: { readonly alignment: Dbfs; readonly ceiling: Dbtp } = { alignment: -18, ceiling: -1 };
