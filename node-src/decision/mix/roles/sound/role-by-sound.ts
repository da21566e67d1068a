import { soundFigures } from "#src/decision/mix/roles/sound/sound-figures.ts";
import { SOUND_CONFIDENCE, SOUND_RULES, type SoundFigure } from "#src/knowledge/mix/roles/sound-rules.ts";
import type { RoleGuess } from "#src/model/mix/role-guess.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";

/** What a track's sound makes likely; `null` where it never sounds. */
export function roleBySound(features: TrackFeatures): RoleGuess | null {
  const figures = soundFigures(features);
  if (figures === null) return null;
  const rule = SOUND_RULES.find(({ within }) =>
    Object.entries(within).every(([figure, [from, under]]) => {
      const value = figures[figure as SoundFigure];
      return value >= from && value < under;
    }),
  );
  return rule === undefined ? null : { role: rule.role, confidence: SOUND_CONFIDENCE[rule.role] ?? 0, by: "sound" };
}
