import { make, makeButton, mark } from "#src/browser/frame/page/element.ts";

/** A row of a list: it takes the focus itself, and so do its buttons, one stop at a time. */
export function gridRow(className: string): HTMLElement {
  const line = make("div", `row ${className}`);
  mark(line, "role", "row");
  line.tabIndex = -1;
  return line;
}

/** A cell at the end of a row. */
export function addCell(
  line: HTMLElement,
  className: string,
  role: "gridcell" | "rowheader" = "gridcell",
): HTMLElement {
  const cell = make("div", className);
  mark(cell, "role", role);
  line.append(cell);
  return cell;
}

/** A part of a cell for words of somebody's, in whichever direction they run. */
export function addWords(cell: HTMLElement, className: string, tag: "p" | "span" = "p"): HTMLElement {
  const words = make(tag, className);
  words.dir = "auto";
  cell.append(words);
  return words;
}

/** A button of a row. The main one is what pressing the row itself presses. */
export function addButton(cell: HTMLElement, className: string, words: string, press: () => void): HTMLButtonElement {
  const button = makeButton(className, words);
  button.tabIndex = -1;
  button.addEventListener("click", press);
  cell.append(button);
  return button;
}

export function asMain<Part extends HTMLElement>(button: Part): Part {
  button.dataset["main"] = "";
  return button;
}
