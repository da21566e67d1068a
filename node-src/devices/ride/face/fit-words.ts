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

/** Lines broken between words, at most `most` of them; what is left over is cut off in the last one. */
export function wrapWords(words: string, width: number, size: number, most: number, painter: Painter): string[] {
  const rest = words.split(/\s+/).filter((word) => word !== "");
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
