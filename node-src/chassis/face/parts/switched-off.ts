import type { Ink, Painter } from "#src/ports/painter.ts";

/** A painter that draws everything in the grey of a device that is switched off; shapes and words stay. */
export function switchedOff(painter: Painter): Painter {
  return {
    moveTo: (x, y) => painter.moveTo(x, y),
    lineTo: (x, y) => painter.lineTo(x, y),
    closePath: () => painter.closePath(),
    rectangle: (x, y, width, height) => painter.rectangle(x, y, width, height),
    circle: (x, y, radius) => painter.circle(x, y, radius),
    fill: (ink, opacity = 1) => painter.fill(grey(ink), faded(ink, opacity)),
    stroke: (ink, width, opacity = 1) => painter.stroke(grey(ink), width, faded(ink, opacity)),
    text: (words, x, y, style) => painter.text(words, x, y, { ...style, ink: grey(style.ink) }),
    textWidth: (words, size) => painter.textWidth(words, size),
  };
}

function grey(ink: Ink): Ink {
  return isGround(ink) ? ink : "disabled";
}

function faded(ink: Ink, opacity: number): number {
  return isGround(ink) ? opacity : opacity * FADED;
}

function isGround(ink: Ink): boolean {
  return ink === "lcdBackground" || ink === "background";
}

/** Source: house taste: a line that does nothing stands behind the words. */
const FADED = 0.7;
