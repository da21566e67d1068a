import { alignedSpans, SPAN_SETTINGS } from "#src/decision/recipes/drawing/aligned-spans.ts";
import { eventIn } from "#src/decision/recipes/drawing/event-in.ts";
import { flatLane, laneOver, NEUTRAL } from "#src/decision/recipes/drawing/lane-over.ts";
import { SHARED } from "#src/decision/recipes/shared-settings.ts";
import { widestFor, worstLoss } from "#src/decision/recipes/space/width-guard.ts";
import { type CurvePoint, evaluateEnvelope } from "#src/dsp/bezier.ts";
import { shapedSegment } from "#src/dsp/shapes/segment-shapes.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Drawing, Recipe, RecipeNote } from "#src/model/recipe/recipe.ts";
import type { SettingSpecs, SettingsOf } from "#src/model/recipe/settings.ts";
import type { Beats } from "#src/model/units.ts";

const SETTINGS = {
  narrow: { kind: "number", label: "Narrow", unit: "%", minimum: 0, maximum: 100, initial: 20 },
  wide: { kind: "number", label: "Wide", unit: "%", minimum: 0, maximum: 200, initial: 140 },
  ...SPAN_SETTINGS,
  shape: { ...SHARED.shape, initial: "linear" },
  fall: { kind: "number", label: "Closes in", unit: "beats", minimum: 0, maximum: 8, initial: 1 },
  rest: { kind: "choice", label: "Then", options: ["hold", "open"], initial: "hold" },
  guard: { kind: "choice", label: "Mono guard", options: ["on", "off"], initial: "on" },
  limit: { kind: "number", label: "Mono loss", unit: "dB", minimum: 0.5, maximum: 12, initial: 3 },
} as const satisfies SettingSpecs;

/**
 * The stereo image closes and opens again, as wide as the mono sum bears.
 *
 * Shape: each span closes to `narrow` over `fall` beats, or half of itself, and opens to `wide` by its end; then it stays there
 * until the next one, or goes back to 100 %, the material's own width, at which it also begins.
 * Promise: with the guard nothing that the recipe sets loses more than `limit` LU in mono, whatever was heard to lose at 100 %
 * (see widestFor); where that holds a span back, a note gives the narrowest of the widths that such spans open to.
 * Edge: with the guard and nothing heard the width is not moved, without it the guard cannot say. `narrow` over `wide` closes.
 * Source: stereo_width of the source document's cookbook, narrow to wide for impact; ranges by house taste.
 */
export const widthOpen: Recipe<typeof SETTINGS> = {
  name: "widthOpen",
  settings: SETTINGS,
  needs: ["sections", "monoLoss"],
  draw(settings, music): Drawing {
    if (settings.guard === "on" && music.levels.monoLoss.length === 0)
      return { lanes: [flatLane("width", music)], notes: [{ code: "nothing-heard" }], events: [] };
    const { spans, notes } = alignedSpans(music, settings);
    const openings = spans.map(({ from, to }, k): Opening => {
      const next = spans[k + 1];
      const closed = (span: { readonly from: Beats; readonly to: Beats }) =>
        span.from + Math.min(settings.fall, (span.to - span.from) / 2);
      const held = settings.rest === "open" ? to : next === undefined ? music.to : closed(next);
      return { from, closed: closed({ from, to }), to, held };
    });
    const widths = openings.map((opening) => widthsOf(opening, settings, music));
    const points = openings.flatMap((opening, k) =>
      drawn(opening, widths[k]!, settings, k === 0 ? NEUTRAL.width.value : widths[k - 1]!.wide),
    );
    const guarded = widths.filter(({ wide }) => wide < settings.wide).map(({ wide }) => wide);
    const said: RecipeNote[] =
      guarded.length > 0
        ? [
            {
              code: "mono-guarded",
              widest: guarded.reduce((least, width) => Math.min(least, width), Number.POSITIVE_INFINITY),
            },
          ]
        : [];
    const events = spans.map(({ from, to }) => eventIn(music, "build", from, to));
    return { lanes: [laneOver("width", points, music)], notes: [...notes, ...said], events };
  },
};

type Settings = SettingsOf<typeof SETTINGS>;

/** One span: it closes from `from`, opens from `closed` to `to`, and what it opened to is heard until `held`. */
interface Opening {
  readonly from: Beats;
  readonly closed: Beats;
  readonly to: Beats;
  readonly held: Beats;
}

/** Parts of a span in which the guard looks for the worst. */
const PARTS = 64;

/** What a span goes from and to, each held back as far as the guard asks. */
function widthsOf({ closed, to, held }: Opening, settings: Settings, { levels }: Music) {
  const { narrow: asked, wide: wanted, guard, limit, shape } = settings;
  if (guard === "off") return { narrow: asked, wide: wanted };
  const widest = (from: Beats, until: Beats) => widestFor(worstLoss(levels.monoLoss, from, until), limit);
  const narrow = Math.min(asked, widest(closed, to));
  const rise = shapedSegment({ time: 0, value: 0 }, { time: 1, value: 1 }, shape);
  let wide = Math.min(wanted, widest(to, held));
  for (let part = 1; part <= PARTS; part += 1) {
    const height = evaluateEnvelope(rise, part / PARTS);
    const room = widest(closed + ((part - 1) / PARTS) * (to - closed), closed + (part / PARTS) * (to - closed));
    if (height > 0) wide = Math.min(wide, narrow + (room - narrow) / height);
  }
  return { narrow, wide };
}

function drawn(
  { from, closed, to }: Opening,
  { narrow, wide }: { readonly narrow: number; readonly wide: number },
  { shape, rest }: Settings,
  before: number,
): CurvePoint[] {
  const own = NEUTRAL.width.value;
  const points = [
    { time: from, value: rest === "open" ? own : before },
    ...shapedSegment({ time: closed, value: narrow }, { time: to, value: wide }, shape),
  ];
  return rest === "open" ? [...points, { time: to, value: own }] : points;
}
