import { MASKING } from "#src/knowledge/mix/masking-limits.ts";
import type { HiddenAmongAll } from "./hidden-among-all.ts";
import type { MixSources, Unit } from "./mix-sources.ts";

/** A source and what hides it, to be looked into. */
export interface Candidate {
  readonly maskee: Unit;
  readonly maskers: readonly Unit[];
}

/**
 * Which pairs are worth a look of their own: of sources that lose `MASKING.share` of their time to all others together, those that do most of it.
 *
 * Shape: `MASKING.maskers` for a source and `MASKING.pairs` in all. A group stands as one, unless one of its own does `MASKING.one` of it.
 */
export function pairsThatMatter(
  { sources, neighbours, unit }: MixSources,
  hidden: HiddenAmongAll,
): readonly Candidate[] {
  const pairs: { readonly source: number; readonly masker: Unit; readonly done: number }[] = [];
  for (let source = 0; source < sources.length; source++) {
    if (hidden.lost[source]! < MASKING.share * Math.max(1, hidden.sounding[source]!)) continue;
    const done = (one: Unit) => one.sources.reduce((sum, other) => sum + hidden.doneBy[source]![other]!, 0);
    const maskers = neighbours(source)
      .map((one) => soleDoer(one, done))
      .map((masker) => ({ source, masker, done: done(masker) }))
      .sort((one, other) => other.done - one.done);
    const least = MASKING.part * maskers.reduce((sum, masker) => sum + masker.done, 0);
    pairs.push(...maskers.slice(0, MASKING.maskers).filter((masker) => masker.done > 0 && masker.done >= least));
  }
  const kept = pairs.sort((one, other) => other.done - one.done).slice(0, MASKING.pairs);
  return sources
    .map(({ id }, source) => ({
      maskee: unit(id)!,
      maskers: kept.filter((pair) => pair.source === source).map(({ masker }) => masker),
    }))
    .filter(({ maskers }) => maskers.length > 0);
}

/** The unit inside a group that does nearly all of what the group does, or the group. */
function soleDoer(unit: Unit, done: (unit: Unit) => number): Unit {
  const sole = unit.units.find((inner) => done(inner) >= MASKING.one * done(unit));
  return sole ? soleDoer(sole, done) : unit;
}
