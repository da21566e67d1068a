import type { CurveFace } from "#src/chassis/face/curve-face.ts";
import type { Beats } from "#src/model/units.ts";

/** A beat as Live writes it: bar, beat and sixteenth, each from 1; there is no bar 0, the bar before 1 is -1. */
export function placeWords({ length, first }: CurveFace["bars"], at: Beats): string {
  const sixteenths = Math.round((at - first) * SIXTEENTHS);
  const bar = Math.floor(sixteenths / Math.round(length * SIXTEENTHS));
  const rest = sixteenths - bar * Math.round(length * SIXTEENTHS);
  const [beat, sixteenth] = [Math.floor(rest / SIXTEENTHS), rest % SIXTEENTHS];
  return `${bar < 0 ? bar : bar + 1}.${beat + 1}.${sixteenth + 1}`;
}

const SIXTEENTHS = 4;
