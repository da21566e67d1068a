import { describe, expect, it } from "vitest";
import { COLOURS } from "#src/chassis/report/page/colours.ts";

/** WCAG 2.2: 1.4.3 asks 4.5:1 of text, 1.4.11 asks 3:1 of strokes that carry meaning. */
const PAIRS = [
  ...["ground", "panel"].flatMap((ground) => ["ink", "soft", "accent"].map((text) => [text, ground, 4.5] as const)),
  ["ink", "clip", 4.5],
  ["ink", "block", 4.5],
  ...["panel", "shade"].flatMap((ground) =>
    ["accent", "before", "soft", "ink", "wave"].map((stroke) => [stroke, ground, 3] as const),
  ),
  ["accent", "tint", 3],
  ["soft", "tint", 3],
  ["accent", "band", 3],
] as const;

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  it.each(PAIRS)("%s on %s stands at %d:1 or more", (front, back, least) => {
    const colours: Readonly<Record<string, string>> = COLOURS[theme];
    expect(contrast(colours[front] ?? "", colours[back] ?? "")).toBeGreaterThanOrEqual(least);
  });
});

function contrast(front: string, back: string): number {
  const [light = 0, dark = 0] = [luminance(front), luminance(back)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
