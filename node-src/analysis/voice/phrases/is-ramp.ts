import type { Run } from "#src/analysis/voice/runs.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { meanPower } from "#src/dsp/series/mean-power.ts";
import { LEVEL_PIECES, PHRASE_CUT, RAMP } from "#src/knowledge/ears/phrases.ts";
import { VOICE_ACTIVITY } from "#src/knowledge/ride-defaults.ts";
import type { Hearing } from "#src/model/hearing.ts";

/**
 * Whether the level gets from one side of a moment to the other on a slope rather than at once.
 *
 * Shape: over two and a half seconds to either side, inside the stretch and down to 25 LU under its loudest moment, a level that stays, moves evenly for 0.8 s or longer and stays again is
 * fitted, and so are two levels that meet near the moment; a slope it is where that is clearly the better of the two.
 */
export function isRamp(hearing: Hearing, at: number, { from, to }: Run): boolean {
  const step = Math.round(LEVEL_PIECES.grid * hearing.hopsPerSecond);
  const reach = Math.round(RAMP.reach / LEVEL_PIECES.grid);
  const before = Math.min(reach, Math.floor((at - from) / step));
  const after = Math.min(reach, Math.floor((to - at) / step));
  const levels = Float64Array.from({ length: before + after }, (_, i) => {
    const start = at + (i - before) * step;
    return powerToLoudness(meanPower(hearing.power, start, start + step));
  });
  const least = levels.reduce((most, level) => Math.max(most, level), VOICE_ACTIVITY.floor) - RAMP.depth;
  for (let i = 0; i < levels.length; i++) levels[i] = Math.max(least, levels[i]!);
  const near = Math.round(PHRASE_CUT.near / LEVEL_PIECES.grid);
  let atOnce = Number.POSITIVE_INFINITY;
  for (let moment = before - near; moment <= before + near; moment++)
    atOnce = Math.min(atOnce, missOf(levels, moment, moment));
  const longest = Math.round(RAMP.shortest / LEVEL_PIECES.grid);
  let best = Number.POSITIVE_INFINITY;
  for (let start = 0; start < levels.length; start++)
    for (let end = start + longest; end <= levels.length; end++) best = Math.min(best, missOf(levels, start, end));
  return best < RAMP.better * atOnce;
}

/** What two levels with a straight way between them from one point to another leave, squared and summed. */
function missOf(levels: Float64Array, start: number, end: number): number {
  const count = levels.length;
  let [x, y, xx, xy, yy] = [0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const along = end === start ? Number(i >= start) : Math.max(0, Math.min(1, (i - start) / (end - start)));
    const level = levels[i]!;
    x += along;
    y += level;
    xx += along * along;
    xy += along * level;
    yy += level * level;
  }
  const spread = xx - (x * x) / count;
  const together = xy - (x * y) / count;
  return yy - (y * y) / count - (spread > 0 ? (together * together) / spread : 0);
}
