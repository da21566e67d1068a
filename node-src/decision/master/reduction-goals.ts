import { AT_ZERO, nothingAsked, type StageDecision } from "#src/decision/master/stage-decision.ts";
import type { ObservedSet } from "#src/knowledge/genres/observed/observed-set.ts";
import { REDUCTIONS } from "#src/knowledge/master/moves.ts";
import { DYNAMICS_EDGES } from "#src/knowledge/master/ranges.ts";
import { grouped } from "#src/model/figure-words.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { Decibels, Fraction } from "#src/model/units.ts";

/**
 * Stage 5: glue, where peaks stand further above loudness than in nine of ten recordings.
 *
 * Edge: the loudness range asks for nothing. It is not to fall through mastering unasked (AES TD1008), and half a minute of a song, which is what was observed of
 * genres, reads low.
 */
export function glueGoal(
  { peakToLoudness, peakToShortTerm }: Pick<MixFeatures, "peakToLoudness" | "peakToShortTerm">,
  observed: Pick<ObservedSet, "peakToLoudness" | "peakToShortTerm" | "n" | "what"> | null,
  amount: Fraction,
): StageDecision<Decibels> {
  if (peakToLoudness === null || peakToShortTerm === null)
    return nothingAsked("glue", "no loudness to compare peaks with");
  const figures = `PLR ${peakToLoudness.toFixed(1)} dB, PSR ${peakToShortTerm.toFixed(1)} dB`;
  if (observed === null) return nothingAsked("glue", figures, "nothing: nobody published what is usual of this genre");
  const over = Math.max(peakToLoudness - observed.peakToLoudness.p90, peakToShortTerm - observed.peakToShortTerm.p90);
  const of = `${grouped(observed.n)} ${observed.what}`;
  if (!(over > 0)) return nothingAsked("glue", `${figures}: not above the range of ${of}`);
  const reduction = goalFor(over) * amount;
  const found = `${figures}: above nine in ten of ${of}`;
  return reduction > 0
    ? { stage: "glue", found, move: reduction, did: `${reduction.toFixed(1)} dB asked for` }
    : nothingAsked("glue", found, AT_ZERO);
}

/**
 * Stage 2: each range whose levels spread further than in nine of ten recordings is held by 1 to 2 dB.
 *
 * Shape: a goal for each of four ranges, 0 for one that is left alone.
 * @param widest `null` for a genre that was not measured.
 */
export function multibandGoals(
  spreads: readonly (Decibels | null)[],
  widest: readonly Decibels[] | null,
  amount: Fraction,
): StageDecision<readonly Decibels[]> {
  const figures = `levels spread by ${spreads.map((spread) => (spread === null ? "-" : spread.toFixed(0))).join(", ")} dB in four bands`;
  if (widest === null)
    return nothingAsked("multiband", figures, "nothing: nobody published what is usual of this genre");
  const goals = spreads.map((spread, i) =>
    spread === null || !(spread > widest[i]!) ? 0 : goalFor(spread - widest[i]!),
  );
  if (goals.every((goal) => goal === 0)) return nothingAsked("multiband", `${figures}: none above its range`);
  const wide = goals.flatMap((goal, i) => (goal > 0 ? [`${DYNAMICS_EDGES[i]} to ${DYNAMICS_EDGES[i + 1]} Hz`] : []));
  const found = `${figures}: wide from ${wide.join(" and ")}`;
  if (!(amount > 0)) return nothingAsked("multiband", found, AT_ZERO);
  return { stage: "multiband", found, move: goals.map((goal) => goal * amount), did: "" };
}

function goalFor(over: Decibels): Decibels {
  const { least, most, over: full } = REDUCTIONS;
  return least + (most - least) * Math.min(1, over / full);
}
