import { entry, type KeyAnswer, refusal } from "#src/knowledge/genres/answers/key-answer.ts";

const CLIPS = "FMA-medium as percentiles of takakhoo/lacquer, read 2026-11-30";
const SETS = "no target, as the destination sets the loudness; observed (p10, p50, p90) are";
const NAMELESS = "“LU” of what is not said, and as a loudness range too much; observed PLR (p10, p50, p90) is";
const RANGES = `EBU Tech 3342 (LRA); ${CLIPS}`;

/**
 * The source document's reference figures.
 * Source: each answer's own; ranges and tones are those of the genres' sets.
 */
export const REFERENCE_ANSWERS: readonly KeyAnswer[] = [
  refusal("reference.loudness_targets.classical", `${SETS} -28.5, -20.5, -14.5 LUFS`, CLIPS),
  refusal("reference.loudness_targets.jazz", `${SETS} -21.3, -14.1, -9.9 LUFS`, CLIPS),
  refusal("reference.loudness_targets.rock", `${SETS} -16.6, -10.7, -6.7 LUFS`, CLIPS),
  refusal("reference.loudness_targets.pop", `${SETS} -18.7, -11.6, -7.4 LUFS`, CLIPS),
  refusal("reference.loudness_targets.edm", `${SETS} -17.0, -11.3, -7.6 LUFS (electronic)`, CLIPS),
  refusal(
    "reference.loudness_targets.hip_hop",
    `${SETS} -15.9, -10.5, -7.3 LUFS; the range was written upside down`,
    CLIPS,
  ),
  refusal("reference.dynamic_range.classical", `${NAMELESS} 11.9, 14.9, 18.1`, RANGES),
  refusal("reference.dynamic_range.jazz", `${NAMELESS} 10.1, 13.3, 17.8`, RANGES),
  refusal("reference.dynamic_range.rock", `${NAMELESS} 7.2, 10.5, 14.6`, RANGES),
  refusal("reference.dynamic_range.pop", `${NAMELESS} 7.8, 11.1, 15.5`, RANGES),
  refusal("reference.dynamic_range.edm", `${NAMELESS} 8.3, 11.4, 15.2 (electronic)`, RANGES),
  refusal("reference.dynamic_range.hip_hop", `${NAMELESS} 8.0, 10.7, 14.2`, RANGES),
  refusal(
    "reference.frequency_response.flat_reference",
    "a flat response is asked of equipment, not of music: released music falls by 4.5 dB an octave of power density from 89 Hz to 4.5 kHz",
    "Elowsson & Friberg, AES 142nd, 2017, 12,345 tracks",
  ),
  entry("reference.frequency_response.bass_boost", "the tone of each genre at 63 and 80 Hz, with its spread", CLIPS),
  entry(
    "reference.frequency_response.presence_lift",
    "the tone of each genre from 3.15 to 5 kHz, with its spread",
    CLIPS,
  ),
  entry("reference.frequency_response.air_shelf", "the tone of each genre at 10 and 12.5 kHz, with its spread", CLIPS),
];
