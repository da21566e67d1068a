import { entry, type KeyAnswer, refusal } from "#src/knowledge/genres/answers/key-answer.ts";

const TESTED = "Pestana & Reiss, AES 53rd, 2014";
const FITTED = "DiffVox, arXiv 2504.14735: chains fitted to 365 dry and wet vocal tracks";
const ARRANGED = "decided when it is played and recorded; a mix can neither measure nor mend it";

/**
 * The source document's figures for rock and alternative.
 * Source: each answer's own.
 */
export const ROCK_ANSWERS: readonly KeyAnswer[] = [
  refusal("rock.drums.room_mics", "“compressed heavily” is no figure, and nobody measured room microphones"),
  entry(
    "rock.drums.parallel_compression",
    "a parallel path of 10:1 added to the dry sound, its threshold solved for 15 dB",
    "engineers' practice (New York compression), PARALLEL_PATH",
  ),
  refusal("rock.drums.gate_toms", "one track's repair, not a genre's: whether a tom is gated follows from its bleed"),
  refusal("rock.drums.sample_reinforcement", "sounds are not added to a mix unasked"),
  refusal(
    "rock.guitars.double_tracking",
    `${ARRANGED}; that hard panning be avoided was tested and is not supported`,
    TESTED,
  ),
  refusal(
    "rock.guitars.eq_approach",
    "a cut of 200 to 400 Hz by rule was tested and is not supported: a measured excess is cut",
    TESTED,
  ),
  refusal("rock.guitars.amp_saturation", "says to do nothing"),
  refusal(
    "rock.guitars.solo_boost",
    "3 dB at 2 to 3 kHz has no source; a solo is raised by its level against the rest",
  ),
  refusal("rock.bass.di_amp_blend", `${ARRANGED}; half and half has no source`),
  refusal(
    "rock.bass.compression",
    "6:1 has no source: nobody measured what basses are compressed with; ratio follows content",
    "Ma et al., JAES 63(6), 2015",
  ),
  refusal("rock.bass.eq", "a boost at 700 to 900 Hz has no source, and no sense where the bass is not picked"),
  entry(
    "rock.vocals.compression",
    "lead vocals: ratio 2.4, 3.3, 4.8 (p25, p50, p75), threshold 3.9 dB under the loudness at the middle",
    FITTED,
  ),
  refusal("rock.vocals.saturation", "“for aggression” is a taste; how much distortion is added is stated where it is"),
  refusal("rock.vocals.doubling", ARRANGED),
];
