import { entry, type KeyAnswer, refusal } from "#src/knowledge/genres/answers/key-answer.ts";

const CLIPS = "FMA-medium, 6,173 clips of Electronic, as percentiles of takakhoo/lacquer, read 2026-11-30";
const WORD = "a word, no figure";

/**
 * The source document's figures for electronic dance music.
 * Source: each answer's own; the tone and the ranges are those of `ELECTRONIC`.
 */
export const EDM_ANSWERS: readonly KeyAnswer[] = [
  entry("edm.frequency_balance.sub_bass.range", "20 to 60 Hz is the range “sub bass”", "house taste, FREQUENCY_RANGES"),
  entry(
    "edm.frequency_balance.sub_bass.level",
    "63 Hz stands 7.8 dB over 1 kHz, 31 Hz 7.8 dB under it (tone of electronic)",
    CLIPS,
  ),
  refusal(
    "edm.frequency_balance.kick.range",
    "a kick has no range of its own: its lowest note is measured in the file",
    "no standard draws it",
  ),
  refusal("edm.frequency_balance.kick.level", WORD),
  entry("edm.frequency_balance.bass.range", "60 to 250 Hz is the range “bass”", "house taste, FREQUENCY_RANGES"),
  entry(
    "edm.frequency_balance.bass.level",
    "125 Hz stands 5.5 dB over 1 kHz, 250 Hz 3.2 dB (tone of electronic)",
    CLIPS,
  ),
  entry(
    "edm.frequency_balance.mids.range",
    "250 Hz to 4 kHz are three ranges: low mids, mids, upper mids",
    "house taste, FREQUENCY_RANGES",
  ),
  refusal(
    "edm.frequency_balance.mids.level",
    "no figure; a cut by rule is not supported, a measured excess is cut",
    "Pestana & Reiss, AES 53rd, 2014",
  ),
  entry(
    "edm.frequency_balance.highs.range",
    "4 to 20 kHz are two ranges: presence, brilliance",
    "house taste, FREQUENCY_RANGES",
  ),
  entry(
    "edm.frequency_balance.highs.level",
    "8 kHz stands 6.3 dB under 1 kHz, 4 dB over the median of all released music (tone of electronic)",
    CLIPS,
  ),
  entry(
    "edm.dynamics.kick_sidechain.ratio",
    "8:1 in the ducker's path, its threshold solved for a stated reduction",
    "engineers' practice, DUCKING_PATH",
  ),
  entry(
    "edm.dynamics.kick_sidechain.attack",
    "1 ms with 1 ms of lookahead: down before the click; 0.1 ms swings with a bass",
    "engineers' practice, DUCKING_PATH",
  ),
  entry(
    "edm.dynamics.kick_sidechain.release",
    "100 ms in the ducker's path; the Pump's reaches to the next hit",
    "engineers' practice, DUCKING_PATH",
  ),
  entry(
    "edm.dynamics.kick_sidechain.reduction",
    "3 to 6 dB can be asked for: the Pump's depth",
    "engineers' practice, the Pump's presets",
  ),
  entry(
    "edm.dynamics.drop_impact.buildup_hpf",
    "a high-pass from 200 Hz to 1 kHz over the build, its ends to choose",
    "engineers' practice, recipe drop impact",
  ),
  entry(
    "edm.dynamics.drop_impact.silence_before",
    "an eighth to a quarter of the bar before the drop",
    "engineers' practice, recipe drop impact",
  ),
  refusal("edm.dynamics.drop_impact.sub_drop", "“full frequency explosion” names no measure"),
  refusal(
    "edm.master_loudness.integrated_lufs",
    "-8 to -6 LUFS is the loudest tenth of what is released, and no target: the destination sets the loudness; observed are -17.0, -11.3 and -7.6 (p10, p50, p90)",
    CLIPS,
  ),
  refusal(
    "edm.master_loudness.peak_lufs",
    "there is no such measure: the maximum of momentary or of short-term loudness has a name each",
    "EBU Tech 3341; EBU R 128 s1",
  ),
  refusal(
    "edm.master_loudness.dynamic_range",
    "“LU” of what is not said; observed PLR 8.3, 11.4, 15.2 and PSR 7.4, 10.2, 13.7 (p10, p50, p90)",
    `EBU Tech 3342 (LRA); ${CLIPS}`,
  ),
];
