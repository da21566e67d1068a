import { element } from "#src/browser/frame/page/element.ts";
import { PANES, type Pane } from "#src/browser/mix/page/state.ts";

/** What can be stood on in a row, from left to right: the row itself, then its buttons. */
export function stopsOf(row: HTMLElement): readonly HTMLElement[] {
  return [row, ...[...row.querySelectorAll<HTMLElement>("button")].filter(isShown)];
}

/** The rows of a list that can be stood on; heads of stages are passed over. */
export function rowsOf(pane: Pane): readonly HTMLElement[] {
  return [...element(pane).querySelectorAll<HTMLElement>(ROW)];
}

export function rowOf(part: Element | null): HTMLElement | null {
  return part?.closest<HTMLElement>(ROW) ?? null;
}

const ROW = ".row:not(.stage)";

export function paneOf(part: Element | null): Pane | null {
  const id = part?.closest("main > section")?.id;
  return PANES.find((pane) => pane === id) ?? null;
}

/** The line of buttons that a part is in. */
export function lineOf(part: Element | null): HTMLElement | null {
  return part?.closest<HTMLElement>(LINE) ?? null;
}

/** Lines of buttons that are shown on the way to a list, from the top down. */
export function linesTo(pane: Pane | null): readonly HTMLElement[] {
  const lines = [...document.querySelectorAll<HTMLElement>(LINE)].filter((line) => partsOf(line).length > 0);
  return lines.filter((line) => [null, pane].includes(paneOf(line)));
}

const LINE = "[data-line]";

export function partsOf(line: HTMLElement): readonly HTMLElement[] {
  return [...line.querySelectorAll<HTMLElement>("button, input")].filter(isShown);
}

/** The part of a line that is entered: the one that is chosen there, else the first. */
export function entryOf(line: HTMLElement): HTMLElement {
  const parts = partsOf(line);
  return parts.find((part) => part.matches("[aria-selected=true], [aria-pressed=true]")) ?? parts[0] ?? line;
}

export function isShown(part: HTMLElement): boolean {
  return part.checkVisibility();
}
