import type { CheckCode } from "#src/model/quality/check-item.ts";

/**
 * Which checks may fail because of which fault: a fault that is found brings no others than these.
 *
 * Source: arithmetic of each. Clipped sound rises above its flat tops between the samples, was loud, and crackles. A channel that is inverted
 * works against the other at every frequency, and steps where that begins in the middle. A hole begins and ends with a step. An offset moves
 * peaks, and silence. A limiter that is as fast as the wave turns lopsided waves into an offset. A codec moves peaks.
 */
export const CONSEQUENCES: Readonly<Record<CheckCode, readonly CheckCode[]>> = {
  clipping: ["true-peak", "intersample-overs", "dynamics", "punch", "loudness", "clicks"],
  "intersample-overs": ["true-peak"],
  "true-peak": [],
  dc: ["true-peak", "intersample-overs", "low-correlation", "silence-start", "silence-end", "noise-end"],
  correlation: ["low-correlation", "mono-loss", "mono", "image", "phone", "kick-bass", "clicks"],
  "low-correlation": ["correlation", "mono-loss", "mono", "image", "kick-bass"],
  "mono-loss": ["correlation", "low-correlation", "mono", "image", "phone", "clicks"],
  loudness: ["true-peak"],
  dynamics: ["punch", "loudness", "true-peak", "intersample-overs", "dc"],
  "silence-start": [],
  "silence-end": [],
  "noise-end": ["clicks"],
  clicks: ["true-peak", "intersample-overs"],
  dropout: ["clicks"],
  hum: ["noise-end", "low-correlation", "silence-start", "silence-end"],
  "one-sided": [],
  format: ["bit-depth", "lossy-source"],
  "sample-rate": ["upsampled"],
  "bit-depth": [],
  upsampled: [],
  "lossy-source": ["true-peak", "intersample-overs"],
  metadata: [],
  "voice-over-bed": [],
  "kick-bass": ["low-correlation", "image", "mono"],
  phone: ["laptop", "kick-bass"],
  mono: ["correlation", "low-correlation", "mono-loss", "image", "phone"],
  car: [],
  laptop: ["phone", "kick-bass"],
  earbuds: [],
  monitors: [],
  muddy: [],
  harsh: [],
  punch: ["dynamics", "loudness", "true-peak", "intersample-overs", "dc"],
  image: ["correlation", "low-correlation", "mono-loss", "mono", "kick-bass"],
};
