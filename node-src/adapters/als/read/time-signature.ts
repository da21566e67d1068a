import type { Envelope } from "#src/model/envelope.ts";
import type { LiveSet, TimeSignature } from "#src/model/live-set.ts";

/** Numerators that one denominator has numbers for. Source: Live's files: (numerator - 1) + 99 log2(denominator), 201 is 4/4. */
const NUMERATORS = 99;

/** A time signature from its number in the file. */
export function timeSignature(number: number): TimeSignature {
  const index = Math.max(0, Math.round(number));
  return [(index % NUMERATORS) + 1, 2 ** Math.floor(index / NUMERATORS)];
}

/** Where the signature changes; empty where it never does. */
export function signatureChanges(points: Envelope, from: number): LiveSet["timeSignatureChanges"] {
  const changes: { readonly time: number; readonly signature: TimeSignature }[] = [];
  let current = from;
  for (const { time, value } of points) {
    if (value === current) continue;
    const step = changes.at(-1)?.time === time ? changes.pop() : undefined;
    current = value;
    changes.push({ time: step?.time ?? time, signature: timeSignature(value) });
  }
  return changes;
}
