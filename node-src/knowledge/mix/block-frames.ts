/** BS.1770's blocks in frames of 50 ms: 400 ms, one every 100 ms. Source: `GATING`; features stand on a grid of 20 frames a second. */
export const BLOCK_FRAMES = { width: 8, step: 2 } as const;
