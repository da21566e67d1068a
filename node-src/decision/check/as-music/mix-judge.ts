import { item } from "#src/decision/check/judge.ts";
import type { Genre } from "#src/knowledge/genres/genre.ts";
import type { ToneRange } from "#src/knowledge/genres/tone-range.ts";
import { MIX_LENGTH } from "#src/knowledge/quality-control/mix-limits.ts";
import { BALANCE } from "#src/knowledge/quality-control/stereo-limits.ts";
import type { CheckCode, CheckItem } from "#src/model/quality/check-item.ts";
import type { MixReading } from "#src/model/quality/mix-reading.ts";
import type { QualityReading } from "#src/model/quality/quality-reading.ts";

/** A file as music, and what music it is held against. */
export interface HeardMix {
  readonly mix: MixReading;
  readonly quality: QualityReading;
  /** `null` where none was named: released music and professional mixes stand in. */
  readonly genre: Genre | null;
  readonly range: ToneRange;
}

/** Judges one thing of a file as music. */
export type MixJudge = (heard: HeardMix) => CheckItem;

/** A judgement of what sounds for long enough; else the file is not tested, in a sentence. */
export function ofMusic(code: CheckCode, judge: MixJudge): MixJudge {
  return (heard) => {
    const { mix, quality } = heard;
    if (quality.loudness.integrated === Number.NEGATIVE_INFINITY && mix.duration >= MIX_LENGTH.least)
      return item(code, "not-tested", "nothing sounds in it");
    if (mix.duration < MIX_LENGTH.least)
      return item(code, "not-tested", `shorter than ${MIX_LENGTH.least} s: too little to judge as music`);
    return judge(heard);
  };
}

/** As `ofMusic`, of two channels that both sound. */
export function ofTwoSides(code: CheckCode, judge: MixJudge): MixJudge {
  return ofMusic(code, (heard) => {
    if (heard.mix.channels === 1) return item(code, "not-tested", "one channel has no sides");
    return isOneSided(heard) ? item(code, "not-tested", "one channel is silent: see one-sided") : judge(heard);
  });
}

export function isOneSided({ quality: { stereo } }: HeardMix): boolean {
  return stereo?.balance != null && Math.abs(stereo.balance) > BALANCE.silent;
}
