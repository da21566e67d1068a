import { entry, type KeyAnswer, refusal } from "#src/knowledge/genres/answers/key-answer.ts";

const CLIPS = "FMA-medium, 2,141 clips of Hip-Hop, as percentiles of takakhoo/lacquer, read 2026-11-30";
const FITTED = "DiffVox, arXiv 2504.14735: chains fitted to 365 dry and wet vocal tracks";
const PLAYED = "decided when it is programmed or played; a mix can neither measure nor mend it";

/**
 * The source document's figures for hip-hop and trap.
 * Source: each answer's own; the tone and the ranges are those of `HIP_HOP`.
 */
export const HIP_HOP_ANSWERS: readonly KeyAnswer[] = [
  refusal("hip_hop.drums.808.tuning", PLAYED),
  refusal("hip_hop.drums.808.saturation", "“heavy” is no figure; how much distortion is added is stated where it is"),
  entry(
    "hip_hop.drums.808.sidechain",
    "the Pump ducks a bass by the kick that is heard, and as deep as the bass sounds then",
    "engineers' practice, preset “Room for the kick, as deep as the bass”",
  ),
  refusal("hip_hop.drums.hi_hats.patterns", PLAYED),
  entry(
    "hip_hop.drums.hi_hats.panning",
    "a slow auto-pan of the Pump",
    "engineers' practice, preset “Auto-pan, hats on eighths”",
  ),
  refusal("hip_hop.drums.hi_hats.velocity", PLAYED),
  refusal("hip_hop.drums.snare.layer_clap", "sounds are not added to a mix unasked"),
  refusal("hip_hop.drums.snare.reverb", "“short room” is no figure, and nobody measured reverberation by drum"),
  refusal("hip_hop.drums.snare.eq", "a boost at 200 Hz by rule has no source: a measured want is filled"),
  refusal("hip_hop.vocals.auto_tune", "a retune speed is one product's dial; pitch is not corrected here"),
  refusal("hip_hop.vocals.ad_libs", "“wide, filtered” is no figure; nobody measured backing vocals by genre"),
  entry(
    "hip_hop.vocals.compression",
    "lead vocals: ratio 2.4, 3.3, 4.8, attack 1.1, 2.7, 7.0 ms (10 to 90 %), release 91, 264, 488 ms (p25, p50, p75)",
    FITTED,
  ),
  entry(
    "hip_hop.vocals.delay_throws",
    "throws of an eighth and of a quarter at phrase ends",
    "engineers' practice, the Throw's presets",
  ),
  refusal(
    "hip_hop.master.loudness",
    "-7 to -9 is written upside down and is no target: the destination sets the loudness; observed are -15.9, -10.5 and -7.3 LUFS (p10, p50, p90)",
    CLIPS,
  ),
  entry(
    "hip_hop.master.bass_emphasis",
    "63 Hz stands 7.7 dB over 1 kHz, 6 dB over the median of all released music (tone of hip-hop)",
    CLIPS,
  ),
  entry(
    "hip_hop.master.crispy_highs",
    "10 kHz stands 6.9 dB under 1 kHz, 6 dB over the median of all released music (tone of hip-hop)",
    CLIPS,
  ),
];
