import { timeRows } from "#src/chassis/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { chartKey, keyEntry } from "#src/chassis/report/sections/chart-key.ts";
import { section } from "#src/chassis/report/sections/section.ts";
import { MOST_DOTS } from "#src/cli/report/curves/charts/curve-lane.ts";
import { curveRows } from "#src/cli/report/curves/charts/curve-rows.ts";
import type { CurveStory, DrawingStory, Heard, StretchStory } from "#src/cli/report/curves/curve-story.ts";

/** A chart for each written parameter of each stretch. */
export function curveSections({ stretches, place }: DrawingStory): Markup[] {
  return stretches.flatMap((stretch) =>
    stretch.curves.map((curve, index) => {
      const id = `curve-${stretch.id}-${index + 1}`;
      const where = place === "session" ? `, ${stretch.name}` : "";
      return section(id, `${curve.parameter}${where}`, [
        markup`<p class="aside">${curve.role.charAt(0).toUpperCase()}${curve.role.slice(1)}, from ${curve.reach[0]} to ${curve.reach[1]}. ${restWords(curve)}</p>`,
        chartKey(keyOf(stretch, curve)),
        curveRows(stretch, curve, id),
      ]);
    }),
  );
}

function restWords({ before, after }: CurveStory): string {
  if (before === after) return `It stands at ${before} before and after.`;
  return `It stands at ${before} before and at ${after} after.`;
}

function keyOf(stretch: StretchStory, curve: CurveStory): Markup[] {
  const rows = timeRows(stretch);
  const dots = rows.some(({ start, end }) => {
    const inside = curve.breakpoints.filter(({ time }) => time >= start && time <= end);
    return inside.length <= MOST_DOTS;
  });
  return [
    keyEntry("ride", dots ? "the curve and its breakpoints, as read back" : "the curve, as read back"),
    keyEntry("before", "what it does without it"),
    ...(stretch.waveform.high.length > 0 ? [keyEntry("wave", "what was heard")] : []),
    ...(stretch.hits.length > 0 ? [keyEntry("hit", "hits, taller where harder")] : []),
    ...doubtKeys("hit", "hits", stretch.hits),
    ...(stretch.syllables.length > 0 ? [keyEntry("block", "last syllables")] : []),
    ...doubtKeys("block", "last syllables", stretch.syllables),
    ...(stretch.sections.length > 0 ? [keyEntry("block", "sections, named")] : []),
    ...(curve.cut ? [markup`<li>what is softer than −48 dB is drawn at the lower edge</li>`] : []),
  ];
}

function doubtKeys(kind: "hit" | "block", what: string, heard: readonly Heard[]): Markup[] {
  return (["unsure", "left-out"] as const)
    .filter((doubt) => heard.some((each) => each.doubt === doubt))
    .map((doubt) =>
      keyEntry(`${kind} ${doubt}`, `${what} that are not sure${doubt === "left-out" ? ", left out" : ""}`),
    );
}
