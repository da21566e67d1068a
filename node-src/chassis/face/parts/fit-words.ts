import type { Painter } from "#src/ports/painter.ts";

/** The words, or as many of their letters as fit before an ellipsis; empty where not even that fits. */
export function fitWords(words: string, width: number, size: number, painter: Painter): string {
  const fits = (candidate: string): boolean => painter.textWidth(candidate, size) <= width;
  if (fits(words)) return words;
  const letters = [...words];
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (fits(cut(letters, middle))) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? "" : cut(letters, low);
}

/**
 * Lines broken between words, at most `most` of them, as even as they can be; what is left over is cut off in the last.
 */
export function wrapWords(words: string, width: number, size: number, most: number, painter: Painter): string[] {
  const whole = words.split(/\s+/).filter((word) => word !== "");
  let lines = broken(whole, width, size, most, painter);
  if (lines.length < 2 || lines.join(" ") !== whole.join(" ")) return lines;
  for (let narrower = width - STEP; narrower > 0; narrower -= STEP) {
    const tried = broken(whole, narrower, size, lines.length, painter);
    if (tried.join(" ") !== whole.join(" ")) break;
    lines = tried;
  }
  return lines;
}

function broken(words: readonly string[], width: number, size: number, most: number, painter: Painter): string[] {
  const rest = [...words];
  const lines: string[] = [];
  while (rest.length > 0 && lines.length < most - 1) {
    let line = rest.shift()!;
    while (rest.length > 0 && painter.textWidth(`${line} ${rest[0]}`, size) <= width) line += ` ${rest.shift()}`;
    lines.push(fitWords(line, width, size, painter));
  }
  if (rest.length > 0) lines.push(fitWords(rest.join(" "), width, size, painter));
  return lines.filter((line) => line !== "");
}

function cut(letters: readonly string[], length: number): string {
  return `${letters.slice(0, length).join("").trimEnd()}…`;
}

/** Pixels by which lines are narrowed to even them. */
const STEP = 6;
