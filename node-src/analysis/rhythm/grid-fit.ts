import { GRID } from "#src/knowledge/ears/grid.ts";
import type { Hit, Music } from "#src/model/recipe/music.ts";
import type { Beats, Fraction, Seconds } from "#src/model/units.ts";

/** How hits lie on the song's grid: on its 16ths or its triplets, whichever fits better. */
export interface GridFit {
  /** Those that were judged, and those of them that lie off every line. */
  readonly hits: number;
  readonly off: number;
  readonly share: Fraction;
  /** How far those that are off lie from their lines, at the median; 0 where none is. */
  readonly by: Seconds;
  /** Whether most are off. */
  readonly irregular: boolean;
}

/**
 * How hits lie on the grid of bars and tempo.
 *
 * Shape: each bar has lines of its own from its beginning on. What is not surely heard is not judged; notes are.
 * Edge: `null` for fewer than eight. Hits of a tempo whose beats are the song's triplets lie on the grid.
 */
export function gridFit(hits: readonly Hit[], song: Pick<Music, "bars" | "tempo">): GridFit | null {
  const judged = hits.filter(({ sure }) => sure !== false).map(({ at }) => at);
  if (judged.length < GRID.fewest) return null;
  const fits = GRID.steps.map((step) => offLines(judged, step, song));
  const best = fits.reduce((least, fit) => (fit.length < least.length ? fit : least));
  const share = best.length / judged.length;
  const by = [...best].sort((a, b) => a - b)[best.length >> 1] ?? 0;
  return { hits: judged.length, off: best.length, share, by, irregular: share > GRID.most };
}

/** The distances of what is off the lines of one step. */
function offLines(beats: readonly Beats[], step: Beats, { bars, tempo }: Pick<Music, "bars" | "tempo">): Seconds[] {
  return beats.flatMap((at) => {
    const beat = SECONDS_A_MINUTE / tempo.tempoAt(at);
    const length = bars.barLengthAt(at);
    const inside = positive(at - bars.signatureAt(at).from, length);
    const after = positive(inside, step);
    const away = Math.min(after, step - after, length - inside) * beat;
    return away > Math.min(GRID.far, GRID.part * step * beat) ? [away] : [];
  });
}

function positive(value: Beats, length: Beats): Beats {
  return ((value % length) + length) % length;
}

const SECONDS_A_MINUTE = 60;
