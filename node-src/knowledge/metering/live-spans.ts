/**
 * How a stretch of the song is told from the transport's position alone, in beats.
 *
 * `leap`: farther than any tempo goes in a sample, nearer than any jump by hand. `near`: as near to a mark after a jump, or to the end of the loop
 * before one, as counts as at it; a thirty-second note is the finest grid that a loop is set on by hand, this is half of it. `same`: what sums of steps are off by, and less than a sample. `stands`: seconds without
 * a move after which the transport stands. Source: house taste; `leap` and `stands` are those of the curve reader.
 */
export const LIVE_SPANS = { leap: 1 / 64, near: 1 / 16, same: 1e-6, stands: 0.1 } as const;
