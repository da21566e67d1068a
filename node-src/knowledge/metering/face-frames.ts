/**
 * How often a face is told something new, and up to where it counts.
 * Source: house taste: what moves at 30 pictures a second looks alive, and more are not seen. A count is exact in a 32-bit float up to 2^24.
 */
export const FACE_FRAMES = { perSecond: 30, counted: 1_000_000 } as const;
