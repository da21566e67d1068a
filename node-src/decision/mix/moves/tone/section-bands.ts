import { powerToDecibels } from "#src/dsp/decibels.ts";
import { type AnalogueSection, analoguePower } from "#src/dsp/equalisation/analogue-section.ts";
import { CAM_BAND_EDGES, CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import type { Decibels } from "#src/model/units.ts";

/** What a filter that is steep beside a band's width adds to each of the 75 bands: the mean of its power over the band, as EQ Eight is heard. */
export function sectionBands(section: AnalogueSection): readonly Decibels[] {
  return CAM_BANDS.map((_, band) => {
    const [low, high] = [CAM_BAND_EDGES[band]!, CAM_BAND_EDGES[band + 1]!];
    const at = (point: number) => low + ((point + 0.5) / POINTS) * (high - low);
    const powers = Array.from({ length: POINTS }, (__, point) => analoguePower(section, at(point)));
    return powerToDecibels(powers.reduce((sum, power) => sum + power, 0) / POINTS);
  });
}

/** The lowest band reaches over more than an octave. */
const POINTS = 9;
