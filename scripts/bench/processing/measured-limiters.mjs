/**
 * What nine limiters made of tones 6 dB over a ceiling of -1 dB and of six stems of music driven by 13 dB, in one sitting: THD at 50 and 100 Hz and
 * SMPTE in dB, the worst true peak over white noise and fs/4 at 45 degrees (a meter of 8 readings a sample) and the stems' loudness and true
 * peak, CPU seconds for 4 minutes of stereo at 48 kHz.
 *
 * Source: measured 2026-11-29 on Debian 12, two cores, with ffmpeg 5.1.9, x42-plugins, lsp-plugins 1.2.5, calf-plugins 0.90.3, swh-plugins, Faust 2.54 and
 * the published method of matchering 2.0. What can be run on this machine is measured anew beside ours.
 */
export const MEASURED_LIMITERS = [
  ["ffmpeg alimiter 5/50", -36, -150, -39, 2.0, -10.4, -0.7, 0.45],
  ["ffmpeg alimiter 5/50 at 4x", -36, -149, -39, -0.46, -10.4, -1.0, 1.37],
  ["x42 dpl, true peak, 50 ms", -73, -71, -45, -0.47, -10.7, -1.0, 2.18],
  ["x42 dpl, 50 ms", -73, -70, -44, 2.0, -10.7, -0.7, 0.45],
  ["Faust limiter_lad 5/5/50", -34, -150, -40, 2.0, -10.2, -0.1, 0.43],
  ["Faust limiter_lad 10/100/1 s", -151, -150, -149, 2.0, -11.7, -0.8, 0.42],
  ["LSP, 4x, 20 ms", -19, -24, -21, 1.3, -10.1, -1.0, 0.92],
  ["calf, 4x", -36, -148, -39, 1.3, -10.4, -0.8, 2.21],
  ["swh fast lookahead", -41, -72, -41, 2.0, -10.6, -0.7, 0.42],
  ["matchering's Hyrax", -29, -52, -34, 2.0, -10.1, -0.6, 2.74],
];
