import { expect, it } from "vitest";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { type AnalogueSection, analoguePower, bell, notch } from "#src/dsp/equalisation/analogue-section.ts";
import { CAM_BAND_EDGES, CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { TRACK_RESONANCE } from "#src/knowledge/mix/restraint/finding-limits.ts";
import { EQ_BOUNDS } from "#src/knowledge/mix/restraint/move-bounds.ts";

/** Bands that resonances are found in: their edges, and their middle on a scale of octaves. */
const PLACES = CAM_BANDS.flatMap((at, band) => {
  const [low, high] = [CAM_BAND_EDGES[band]!, CAM_BAND_EDGES[band + 1]!];
  return at >= TRACK_RESONANCE.from && at <= TRACK_RESONANCE.to ? [{ low, high, middle: Math.sqrt(low * high) }] : [];
});
const { cut, steepest } = EQ_BOUNDS;

/** What is left of a tone at an edge of the band, by the worse of both, in dB; over all bands. */
function atEdges(section: (middle: number) => AnalogueSection): readonly number[] {
  return PLACES.map(({ low, high, middle }) =>
    Math.max(...[low, high].map((at) => powerToDecibels(analoguePower(section(middle), at)))),
  );
}

it("the steepest bell takes half of its cut off a tone wherever in its half Cam it stands, a steeper one not even that", () => {
  expect(Math.max(...atEdges((at) => bell(at, cut, steepest)))).toBeLessThan(cut / 2);
  expect(Math.max(...atEdges((at) => bell(at, cut, 2 * steepest)))).toBeGreaterThan(cut / 2);
});

it("a notch of that Q takes from a few decibels to all of it, by where in its half Cam it stands", () => {
  const left = atEdges((at) => notch(at, steepest));
  expect(Math.max(...left)).toBeGreaterThan(-4);
  expect(Math.min(...left)).toBeGreaterThan(-8.5);
  for (const { middle } of PLACES) expect(analoguePower(notch(middle, steepest), middle)).toBeLessThan(1e-9);
});
