import { TEXT } from "#src/chassis/face/face-layout.ts";
import { frameValues, type MeterFace } from "#src/devices/meter/face/meter-face.ts";
import { type Area, drawLevel, type LevelScale } from "#src/devices/meter/face/views/draw-level.ts";
import type { MeterView } from "#src/devices/meter/face/views/meter-view.ts";
import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { K_HEADROOM, K_SYSTEM, VU_METER } from "#src/knowledge/metering/level-scales.ts";
import type { Dbfs, Decibels } from "#src/model/units.ts";
import type { Painter } from "#src/ports/painter.ts";

/** A scale with two channels on it, from what the engine of the scales says of them. */
interface TwoChannels {
  readonly scale: LevelScale;
  /** What stands at the zero. */
  readonly zero: Dbfs;
  /** Whether its engine writes peaks too, behind the means; without them something else may stand there. */
  readonly peaks: boolean;
}

/** Two needles' worth of VU, on the scale of a needle, which is even in volts. */
export const VU_VIEW: MeterView = {
  shows: ["frame"],
  draw: (state, { width }, painter) => drawChannels(VU, state, width, painter),
  words: () => `VU: 0 is a sine at ${VU_METER.zero} dBFS, 99 % in 300 ms, mean of the rectified signal`,
};

const VU: TwoChannels = {
  zero: VU_METER.zero,
  peaks: false,
  scale: {
    lowest: VU_METER.lowest,
    highest: VU_METER.highest,
    marks: [-20, -10, -7, -5, -3, -2, -1, 0, 1, 2, 3],
    zones: [
      { to: 0, ink: "accent" },
      { to: VU_METER.highest, ink: "warning" },
    ],
    share: (level): number => decibelsToAmplitude(level - VU_METER.highest),
  },
};

/** One of the K-System's scales: the mean as a bar, the peak as a line. */
export function kView(name: keyof typeof K_HEADROOM): MeterView {
  const channels = kChannels(K_HEADROOM[name]);
  return {
    shows: ["frame"],
    draw: (state, { width }, painter) => drawChannels(channels, state, width, painter),
    words: (state) => `${name}: 0 is ${channels.zero} dBFS RMS (AES17), 600 ms${highestWords(state)}`,
  };
}

function kChannels(headroom: Decibels): TwoChannels {
  const { lowest, loud } = K_SYSTEM;
  return {
    zero: -headroom,
    peaks: true,
    scale: {
      lowest,
      highest: headroom,
      marks: [-40, -30, -20, -10, -4, 0, 4, 8, 12, 16, 20].filter((mark) => mark <= headroom),
      zones: [
        { to: 0, ink: "accent" },
        { to: loud, ink: "phrase" },
        { to: headroom, ink: "warning" },
      ],
      share: (level) => (level - lowest) / (headroom - lowest),
    },
  };
}

function drawChannels({ scale, zero, peaks }: TwoChannels, state: MeterFace, width: number, painter: Painter): void {
  const values = frameValues(state) ?? [];
  for (const [at, name] of ["L", "R"].entries()) {
    const area: Area = { left: NAMES, top: BARS + at * (HEIGHT + GAP), right: width - FIGURES, height: HEIGHT };
    const level = amplitudeToDecibels(values[at] ?? 0) - zero;
    const peak = peaks ? amplitudeToDecibels(values[at + 2] ?? 0) - zero : null;
    const line = area.top + HEIGHT - RISE;
    painter.text(name, EDGE, line, { size: TEXT.small, ink: "textDim" });
    drawLevel({ scale, level, peak }, area, painter);
    const figure = level >= scale.lowest ? signed(level) : "–";
    painter.text(figure, width - EDGE, line, { size: TEXT.title, ink: "text", align: "right" });
  }
  drawMarks(scale, width, painter);
}

function drawMarks(scale: LevelScale, width: number, painter: Painter): void {
  const top = BARS + 2 * HEIGHT + GAP;
  for (const mark of scale.marks) {
    const x = NAMES + (width - FIGURES - NAMES) * scale.share(mark);
    painter.moveTo(Math.floor(x) + 0.5, top + 2);
    painter.lineTo(Math.floor(x) + 0.5, top + 5);
    const name = mark > 0 ? `+${mark}` : String(mark);
    painter.text(name, x, top + MARKS, { size: TEXT.small, ink: mark === 0 ? "text" : "textDim", align: "centre" });
  }
  painter.stroke("textDim", 1);
}

function highestWords(state: MeterFace): string {
  const highest = Math.max(...(frameValues(state)?.slice(4, 6) ?? [0]));
  return highest > 0 ? `. Highest sample ${amplitudeToDecibels(highest).toFixed(1)} dBFS` : "";
}

function signed(level: Decibels): string {
  const text = level.toFixed(1);
  return level > 0 && text !== "0.0" ? `+${text}` : text.replace("-0.0", "0.0");
}

/** Pixels. Source: house taste, tried at 1x and 2x. */
const EDGE = 6;
const NAMES = 20;
const FIGURES = 52;
const BARS = 16;
const HEIGHT = 22;
const GAP = 6;
const RISE = 6;
const MARKS = 15;
