import type { Lufs } from "#src/model/units.ts";

/**
 * The axis of loudness lines: from 3 LU steps that hold the loudest of them and what else is to be seen, down to where a twentieth of the time lies lower, 12 to 36 LU.
 *
 * Edge: without any loudness, -60 to 0.
 */
export function levelDomain(lines: readonly ArrayLike<Lufs>[], others: readonly Lufs[]): readonly [Lufs, Lufs] {
  const heard = lines
    .flatMap((values) => Array.from(values))
    .filter((value) => value > QUIETEST)
    .sort((one, other) => one - other);
  const seen = others.filter(Number.isFinite);
  if (heard.length === 0 && seen.length === 0) return [-60, 0];
  const highest = seen.reduce((most, value) => Math.max(most, value), heard.at(-1) ?? -Infinity);
  const lowest = seen.reduce(
    (least, value) => Math.min(least, value),
    heard[Math.floor(heard.length / 20)] ?? Infinity,
  );
  const top = Math.ceil((highest + AIR) / STEP) * STEP;
  const bottom = Math.floor((lowest - AIR) / STEP) * STEP;
  return [Math.max(top - MOST, Math.min(top - LEAST, bottom)), top];
}

/** Source: EBU Tech 3342 gates at -70 LUFS; what lies lower is no music. */
const QUIETEST: Lufs = -70;
/** Source: house taste: a lane of 120 px shows 36 LU at 3 px each. */
const MOST = 36;
const LEAST = 12;
const STEP = 3;
const AIR = 1;
