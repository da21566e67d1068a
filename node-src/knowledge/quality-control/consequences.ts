import type { CheckCode } from "#src/model/quality/check-item.ts";

/**
 * Which checks may fail because of which fault: a fault that is found brings no others than these.
 *
 * Source: arithmetic of each. Clipped sound rises above its flat tops between the samples, and was loud. A channel that is inverted works
 * against the other at every frequency. An offset moves peaks. A limiter
 * that is as fast as the wave turns lopsided waves into an offset.
 */
export const CONSEQUENCES: Readonly<Record<CheckCode, readonly CheckCode[]>> = {
  clipping: ["true-peak", "intersample-overs", "dynamics", "loudness"],
  "intersample-overs": ["true-peak"],
  "true-peak": [],
  dc: ["true-peak", "intersample-overs", "low-correlation", "silence-start", "silence-end", "noise-end"],
  correlation: ["low-correlation", "mono-loss"],
  "low-correlation": ["correlation", "mono-loss"],
  "mono-loss": ["correlation", "low-correlation"],
  loudness: ["true-peak"],
  dynamics: ["loudness", "true-peak", "intersample-overs", "dc"],
  "silence-start": [],
  "silence-end": [],
  "noise-end": [],
  "one-sided": [],
  format: ["bit-depth"],
  "sample-rate": [],
  "bit-depth": [],
  metadata: [],
};
