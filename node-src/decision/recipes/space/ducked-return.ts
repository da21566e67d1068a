import { edgeBefore } from "#src/decision/recipes/drawing/edge-times.ts";
import { laneOver, NEUTRAL } from "#src/decision/recipes/drawing/lane-over.ts";
import { phraseStarts } from "#src/decision/recipes/space/phrase-starts.ts";
import type { CurvePoint } from "#src/dsp/bezier.ts";
import type { Lane } from "#src/model/recipe/lane.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { Beats, Decibels } from "#src/model/units.ts";

/**
 * The gain of an effect's return that makes room for the voice.
 *
 * Shape: `duck` decibels down from where a phrase begins until it ends, so that the echoes of its own last word are heard in
 * full. Edges last 80 ms and end on those places; between phrases that leave no room for them it stays down.
 * Before the first known phrase end and after the last the return stands at 0 dB.
 */
export function duckedReturn(duck: Decibels, music: Music): Lane {
  const open = NEUTRAL.returnGain.value;
  const points = sungSpans(music).flatMap(({ from, to }): CurvePoint[] => [
    { time: edgeBefore(music.tempo, from, EDGE), value: open },
    { time: from, value: -duck },
    ...(Number.isFinite(to)
      ? [
          { time: Math.max(from, edgeBefore(music.tempo, to, EDGE)), value: -duck },
          { time: to, value: open },
        ]
      : []),
  ]);
  return laneOver("returnGain", points, music);
}

/** Milliseconds. Source: house taste: quick enough for a first syllable, slow enough not to be heard as a switch. */
const EDGE = 80;

interface BeatSpan {
  readonly from: Beats;
  readonly to: Beats;
}

/** From each phrase's beginning, as far as it is known, to its end; one span where there is no room for edges between two. */
function sungSpans({ phraseEnds, tempo }: Music): BeatSpan[] {
  const spans: BeatSpan[] = [];
  for (const [k, from] of phraseStarts(phraseEnds).entries()) {
    const to = phraseEnds[k + 1]?.end ?? Number.POSITIVE_INFINITY;
    if (!(from < to)) continue;
    const last = spans.at(-1);
    if (last !== undefined && edgeBefore(tempo, from, EDGE) < last.to)
      spans[spans.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else spans.push({ from, to });
  }
  return spans;
}
