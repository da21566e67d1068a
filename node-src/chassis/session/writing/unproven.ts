import { deviceSentence } from "#src/chassis/work/device-words.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";

/** Why a write that stands was not measured again: what stands is said first, as it was not taken back. */
export function unproven(why: Refusal): Refusal {
  return refusal(why.code, `Written and read back, but not measured again: ${deviceSentence(why)}`);
}
