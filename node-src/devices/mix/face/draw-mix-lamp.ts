import { type Area, TEXT } from "#src/chassis/face/face-layout.ts";
import { LAMPS, type LampLight, type MixLamp } from "#src/devices/mix/face/mix-face.ts";
import { shown } from "#src/model/figure-words.ts";
import type { Ink, Painter } from "#src/ports/painter.ts";

/** One for each lamp: three over three, over the whole width. */
export function mixLampAreas(width: number): readonly Area[] {
  const across = (width - 2 * EDGE) / COLUMNS;
  return LAMPS.map((_, place) => {
    const left = EDGE + Math.round((place % COLUMNS) * across);
    const top = TOP + Math.floor(place / COLUMNS) * DOWN;
    return { left, top, right: left + Math.floor(across) - GAP, bottom: top + DOWN - GAP };
  });
}

/** Light and name, and under them the figure that the lamp goes by. */
export function drawMixLamp({ lit, figure }: MixLamp, place: number, area: Area, painter: Painter): void {
  const { name, unit, digits } = LAMPS[place]!;
  const { ink, opacity } = LIGHTS[lit];
  painter.rectangle(area.left, area.top, BAR, area.bottom - area.top);
  painter.fill(ink, opacity);
  painter.text(name, area.left + WORDS_AT, area.top + NAME, { size: TEXT.small, ink: "textDim" });
  const words = figure === null ? "–" : shown(figure, digits);
  const size = TEXT.title;
  painter.text(words, area.left + WORDS_AT, area.top + FIGURE, { size, ink: lit === "dark" ? "textDim" : "text" });
  if (figure === null) return;
  const after = area.left + WORDS_AT + painter.textWidth(words, size) + GAP;
  painter.text(unit, after, area.top + FIGURE, { size: TEXT.small, ink: "textDim" });
}

const LIGHTS: Readonly<Record<LampLight, { readonly ink: Ink; readonly opacity: number }>> = {
  dark: { ink: "line", opacity: 0.25 },
  fine: { ink: "phrase", opacity: 0.9 },
  asks: { ink: "warning", opacity: 1 },
};

/** Pixels and opacities. Source: house taste, tried at 1x and 2x. */
const COLUMNS = 3;
const EDGE = 6;
const TOP = 20;
const DOWN = 36;
const GAP = 4;
const BAR = 3;
const WORDS_AT = 8;
const NAME = 10;
const FIGURE = 27;
