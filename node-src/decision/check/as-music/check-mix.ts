import type { HeardMix, MixJudge } from "#src/decision/check/as-music/mix-judge.ts";
import { kickBass } from "#src/decision/check/musical/kick-bass.ts";
import { voiceOverBed } from "#src/decision/check/musical/voice-over-bed.ts";
import { car, earbuds, monitors } from "#src/decision/check/translation/asked.ts";
import { mono } from "#src/decision/check/translation/mono.ts";
import { laptop, phone } from "#src/decision/check/translation/small-loudspeakers.ts";
import { harsh } from "#src/decision/check/trouble/harsh.ts";
import { image } from "#src/decision/check/trouble/image.ts";
import { muddy } from "#src/decision/check/trouble/muddy.ts";
import { punch } from "#src/decision/check/trouble/punch.ts";
import { toneRange } from "#src/knowledge/genres/tone-range.ts";
import type { CheckItem } from "#src/model/quality/check-item.ts";

/** The musical, translation and troubleshooting checks of a file, each once, in the order of the list. */
export function checkMix(heard: Omit<HeardMix, "range">): readonly CheckItem[] {
  const mix = { ...heard, range: toneRange(heard.genre) };
  return JUDGES.map((judge) => judge(mix));
}

const JUDGES: readonly MixJudge[] = [
  ...[voiceOverBed, kickBass],
  ...[phone, mono, car, laptop, earbuds, monitors],
  ...[muddy, harsh, punch, image],
];
