import type { FaceMessage } from "#src/chassis/face/common-messages.ts";
import { SPECTRUM_FRAME } from "#src/devices/meter/engine/spectrum/spectrum-frame.ts";
import { STEREO_FRAME } from "#src/devices/meter/engine/stereo/stereo-frame.ts";
import { METER_PICTURE } from "#src/devices/meter/face/meter-picture.ts";
import { type ViewName, viewPlace } from "#src/devices/meter/spec/view-names.ts";
import { decibelsToAmplitude, decibelsToPower } from "#src/dsp/decibels.ts";
import { FREQUENCY_RANGES } from "#src/knowledge/frequency-ranges.ts";
import { GONIOMETER } from "#src/knowledge/metering/goniometer.ts";
import { LIVE_COLUMNS } from "#src/knowledge/metering/live-spectrum.ts";
import { IMAGE_RANGE_EDGES } from "#src/knowledge/mix/image-ranges.ts";

import { meterCourse } from "./meter-course.ts";
import PROOF from "./sample-meter-proof.json" with { type: "json" };

/** A state of a face in a picture. */
export interface FacePanel {
  readonly name: string;
  /** Parameters that were moved from where they start, by long name. */
  readonly values: Readonly<Record<string, number>>;
  readonly messages: readonly FaceMessage[];
}

/** The other views for the pictures of the guide, each as its engine would fill a frame over a full mix. */
export const METER_PANELS: readonly FacePanel[] = [
  panel("VU", [-19.1, -16.8].map(decibelsToAmplitude)),
  panel("K-14", [-15.2, -12.9, -6.1, -4.9, -2.3, -1.8].map(decibelsToAmplitude)),
  panel("Spectrum", spectrum()),
  panel("Stereo", stereo()),
  shown("History", ...METER_PICTURE, ["course", ...meterCourse()]),
  shown("Self-Test", ["proof", ...PROOF.frames]),
];

function panel(name: ViewName, values: readonly number[]): FacePanel {
  return shown(name, ["frame", viewPlace(name), ...values]);
}

function shown(name: ViewName, ...messages: readonly FaceMessage[]): FacePanel {
  const view = viewPlace(name);
  return { name, values: { View: view }, messages: [["view", view], ...messages] };
}

/** A mix falls by about 4.5 dB an octave above its bass; a few notes stand out of it. */
function spectrum(): readonly number[] {
  const columns = Array.from({ length: LIVE_COLUMNS.columns }, (_, at) => {
    const octave = at / LIVE_COLUMNS.perOctave;
    const notes = 5 * Math.sin(octave * 19) + 3 * Math.sin(octave * 31 + 1);
    const fall = octave < 1.5 ? -14 - 22 * (1.5 - octave) : -14 - 4.5 * (octave - 1.5) - Math.max(0, octave - 8.7) * 14;
    return decibelsToPower(fall + notes);
  });
  const ranges = FREQUENCY_RANGES.map((_, at) => decibelsToPower(-11 - 3.1 * at - (at === 0 ? 7 : 0)));
  const loudest = columns.indexOf(Math.max(...columns));
  const values: number[] = [...columns, ...ranges];
  values[SPECTRUM_FRAME.binWidth] = 48_000 / 16_384;
  values[SPECTRUM_FRAME.loudest] = columns[loudest]!;
  values[SPECTRUM_FRAME.loudestAt] = LIVE_COLUMNS.lowest * 2 ** (loudest / LIVE_COLUMNS.perOctave);
  return values;
}

/** A mono bass, chords that widen upwards. */
function stereo(): readonly number[] {
  const triple = (correlation: number) => [0.02, 0.021, correlation * Math.sqrt(0.02 * 0.021)];
  const bands = IMAGE_RANGE_EDGES.slice(1).flatMap((_, band) => [
    ...triple([0.99, 0.82, 0.51, -0.12][band]!),
    ...triple([0.99, 0.86, 0.62, 0.34][band]!),
  ]);
  const points = Array.from({ length: GONIOMETER.points }, (_, at) => {
    const time = at / GONIOMETER.perSecond;
    const both = 0.3 * Math.sin(2 * Math.PI * 61 * time) + 0.12 * Math.sin(2 * Math.PI * 523 * time + 1);
    const apart = 0.1 * Math.sin(2 * Math.PI * 659 * time) + 0.05 * Math.sin(2 * Math.PI * 2_093 * time);
    return [both + apart, both - apart];
  });
  const values = [0.48, ...triple(0.71), ...triple(0.78), ...bands, ...points.flat()];
  return values.slice(0, STEREO_FRAME.length);
}
