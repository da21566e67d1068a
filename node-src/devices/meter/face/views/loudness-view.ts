import { TEXT } from "#src/chassis/face/face-layout.ts";
import type { DeliveryTarget, DeliveryVerdict, Verdict } from "#src/decision/delivery/judge-delivery.ts";
import type { LiveReading } from "#src/devices/meter/engine/outlets.ts";
import { METER_HINT, type MeterFace } from "#src/devices/meter/face/meter-face.ts";
import { METER_TARGETS, meterVerdict } from "#src/devices/meter/face/meter-targets.ts";
import { DARK_LAMP, LAMP, LIT_LAMP } from "#src/devices/meter/face/views/lamp.ts";
import type { MeterView } from "#src/devices/meter/face/views/meter-view.ts";
import { LOUDNESS_RANGE } from "#src/knowledge/gating.ts";
import type { Lufs } from "#src/model/units.ts";
import type { Painter } from "#src/ports/painter.ts";

/** Figures, two bars and the target's lamps. */
export const LOUDNESS_VIEW: MeterView = {
  shows: ["reading", "target"],
  draw(state, { width }, painter) {
    const target = METER_TARGETS[state.target] ?? METER_TARGETS[0]!;
    const { reading } = state;
    drawFigures(reading, width, painter);
    drawBar(reading?.momentary, reading?.maxMomentary, BARS.momentary, width, painter);
    drawBar(reading?.shortTerm, reading?.maxShortTerm, BARS.shortTerm, width, painter);
    drawTarget(target.loudness!, width, painter);
    drawLamps(target, meterVerdict(reading, target), painter);
  },
  words: loudnessWords,
};

/** Names, figures and units of what is measured. */
export function meterFigures(
  reading: LiveReading | null,
): readonly (readonly [name: string, figure: string, unit: string])[] {
  const of = (value: (from: LiveReading) => number) => (reading === null ? "–" : figure(value(reading)));
  return [
    ["Momentary", of(({ momentary }) => momentary), "LUFS"],
    ["Short-term", of(({ shortTerm }) => shortTerm), "LUFS"],
    ["Integrated", of(({ integrated }) => integrated), "LUFS"],
    ["Range", of(({ loudnessRange }) => loudnessRange), "LU"],
    ["True peak", of(({ truePeak }) => truePeak), "dBTP"],
    ["PSR", of(({ recentPeak, shortTerm }) => recentPeak - shortTerm), "dB"],
    ["PLR", of(({ truePeak, integrated }) => truePeak - integrated), "dB"],
  ];
}

function figure(value: number): string {
  return Number.isFinite(value) ? value.toFixed(1) : "–";
}

function drawFigures(reading: LiveReading | null, width: number, painter: Painter): void {
  const figures = meterFigures(reading);
  const column = (width - 2 * EDGE) / figures.length;
  for (const [at, [name, value, unit]] of figures.entries()) {
    const middle = EDGE + (at + 0.5) * column;
    painter.text(name, middle, NAME, { size: TEXT.small, ink: "textDim", align: "centre" });
    painter.text(value, middle, FIGURE, { size: TEXT.title, ink: "text", align: "centre" });
    painter.text(unit, middle, UNIT, { size: TEXT.small, ink: "textDim", align: "centre" });
  }
}

/** A level as a bar, its largest as a line. */
function drawBar(
  level: Lufs | undefined,
  largest: Lufs | undefined,
  top: number,
  width: number,
  painter: Painter,
): void {
  const right = across(0, width);
  painter.rectangle(EDGE, top, right - EDGE, BARS.height);
  painter.fill("line", GROUND);
  if (level !== undefined && level > BARS.lowest) {
    painter.rectangle(EDGE, top, across(level, width) - EDGE, BARS.height);
    painter.fill("accent");
  }
  if (largest === undefined || !(largest > BARS.lowest)) return;
  painter.rectangle(across(largest, width) - 1, top, 2, BARS.height);
  painter.fill("text");
}

function drawTarget(loudness: Lufs, width: number, painter: Painter): void {
  const x = Math.floor(across(loudness, width)) + 0.5;
  painter.moveTo(x, BARS.momentary - 2);
  painter.lineTo(x, BARS.shortTerm + BARS.height + 2);
  painter.stroke("playhead", 1);
}

/** Two lamps: whether loudness and true peak are what the target asks for. */
function drawLamps(target: DeliveryTarget, verdict: DeliveryVerdict | null, painter: Painter): void {
  const ceiling = verdict === null ? target.truePeak : verdict.ceiling;
  const lamps: (readonly [Verdict, string])[] = [
    [verdict?.loudnessResult ?? null, `${target.name} ${target.loudness!.toFixed(1)} LUFS`],
  ];
  if (ceiling !== null) lamps.push([verdict?.truePeakResult ?? null, `${ceiling.toFixed(1)} dBTP`]);
  let left = EDGE;
  for (const [result, words] of lamps) {
    const { ink, opacity } = result === null ? DARK_LAMP : LIT_LAMP[result];
    painter.circle(left + LAMP.radius, LAMPS - LAMP.rise, LAMP.radius);
    painter.fill(ink, opacity);
    painter.text(words, left + LAMP.words, LAMPS, { size: TEXT.small, ink: "text" });
    left += LAMP.words + painter.textWidth(words, TEXT.small) + LAMP.gap;
  }
}

/** How long was heard, and what the target does on playback, or what the range is worth. */
function loudnessWords({ reading, target }: MeterFace): string {
  if (reading === null) return METER_HINT;
  const seconds = Math.floor(reading.heard);
  const clock = `Heard ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  if (seconds < LOUDNESS_RANGE.stableAfter) return `${clock}: the range is not to be relied on before 1:00`;
  const verdict = meterVerdict(reading, METER_TARGETS[target] ?? METER_TARGETS[0]!);
  const plays = verdict?.target.platform?.kind === "service" ? verdict.simulation : null;
  return plays === null ? clock : `${clock}. ${plays.sentence}`;
}

function across(level: Lufs, width: number): number {
  const share = (level - BARS.lowest) / -BARS.lowest;
  return EDGE + (width - 2 * EDGE) * Math.min(1, Math.max(0, share));
}

/** Pixels, LUFS at the left end of the bars, opacities. Source: house taste, tried at 1x and 2x. */
const BARS = { lowest: -40, momentary: 52, shortTerm: 62, height: 6 } as const;
const GROUND = 0.35;
const EDGE = 6;
const NAME = 12;
const FIGURE = 29;
const UNIT = 41;
const LAMPS = 85;
