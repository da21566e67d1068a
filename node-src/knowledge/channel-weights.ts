import type { Speaker } from "#src/model/audio-format.ts";

/**
 * Power factor of each loudspeaker position. Source: ITU-R BS.1770-5, Annex 1, Table 3 (surrounds +1.5 dB; the LFE channel is
 * left out). A mono file is one front channel: it is not doubled.
 */
export const CHANNEL_WEIGHTS: Readonly<Record<Speaker, number>> = {
  left: 1,
  right: 1,
  centre: 1,
  mono: 1,
  other: 1,
  lfe: 0,
  "left-surround": 1.41,
  "right-surround": 1.41,
};
