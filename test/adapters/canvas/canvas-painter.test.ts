import { describe, expect, it } from "vitest";
import { LIVE_THEMES } from "#src/adapters/canvas/live-themes.ts";
import { painterContract } from "#test/contracts/painter.ts";
import { recordCanvas } from "#test/doubles/devices/recorders.ts";

painterContract("browsers", recordCanvas);

describe("the themes for browsers", () => {
  it.each(["dark", "light"] as const)("keep text legible on the display: %s", (name) => {
    const theme = LIVE_THEMES[name];
    for (const ink of ["text", "textDim", "warning", "accent", "disabled"] as const) {
      expect(contrast(theme[ink], theme.lcdBackground), ink).toBeGreaterThanOrEqual(4.5);
    }
    for (const ink of ["phrase", "breath", "playhead", "line"] as const) {
      expect(contrast(theme[ink], theme.lcdBackground), ink).toBeGreaterThanOrEqual(3);
    }
  });
});

/** WCAG 2.2, contrast ratio of two colours. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
