import { mark } from "#src/browser/frame/page/element.ts";
import type { MixCommand } from "#src/browser/mix/mix-key.ts";
import {
  entryOf,
  isShown,
  lineOf,
  linesTo,
  paneOf,
  partsOf,
  rowOf,
  rowsOf,
  stopsOf,
} from "#src/browser/mix/page/motion/stops.ts";
import { PANES, type Pane } from "#src/browser/mix/page/state.ts";

/**
 * Where the focus stands, and where arrows lead it.
 *
 * Shape: a window is lines of buttons above three lists. In a line Left and Right lead from button to button; in a list Up and Down
 * lead from row to row, Left and Right from the row through its buttons and on to the list beside. Up from the first row leads to
 * the line above. What has the focus is marked, as a page that a native text field takes the keys from has no focus of its own.
 */
export class Motion {
  readonly #shownPane: () => Pane;
  readonly #paneHeld: (pane: Pane) => void;
  readonly #places = new Map<Pane, Place>();
  #here: HTMLElement | null = null;

  constructor(shownPane: () => Pane, paneHeld: (pane: Pane) => void) {
    this.#shownPane = shownPane;
    this.#paneHeld = paneHeld;
    document.addEventListener("focusin", ({ target }) => this.#take(target as HTMLElement));
    document.addEventListener("pointerdown", ({ target }) => {
      const row = rowOf(target as Element);
      if (row !== null && (target as Element).closest("button") === null) this.hold(row);
    });
  }

  /** The part that has the focus, or had it last. */
  get here(): HTMLElement | null {
    return this.#here;
  }

  /** The row of a list that is stood on, itself or on one of its buttons; `null` elsewhere. */
  rowIn(pane: Pane): HTMLElement | null {
    return paneOf(this.#here) === pane ? rowOf(this.#here) : null;
  }

  hold(part: HTMLElement): void {
    this.#take(part);
    part.focus({ preventScroll: true });
    (rowOf(part) ?? part).scrollIntoView({ block: "nearest" });
  }

  /** Goes to where a list was stood on last. */
  enter(pane: Pane): void {
    this.#paneHeld(pane);
    const place = this.#places.get(pane);
    const row = place?.row.isConnected ? place.row : rowsOf(pane)[0];
    if (row !== undefined) this.hold(stopsOf(row)[place?.stop ?? 0] ?? row);
  }

  go(command: MixCommand): void {
    const part = this.#here?.isConnected ? this.#here : null;
    const [row, line] = [rowOf(part), lineOf(part)];
    if (row !== null) this.#goInList(command, row);
    else if (line !== null) this.#goInLine(command, line);
    else this.enter(this.#shownPane());
  }

  /** Lists were filled anew: what was stood on is stood on, or what took its place. */
  settle(): void {
    for (const pane of PANES) this.#settlePane(pane);
  }

  #take(part: HTMLElement): void {
    if (part === this.#here) return;
    this.#here?.classList.remove("here");
    this.#here = part;
    part.classList.add("here");
    const [pane, row] = [paneOf(part), rowOf(part)];
    if (pane === null) return;
    if (row !== null) this.#standOn(pane, row, part);
    this.#paneHeld(pane);
  }

  /** Tab leads into a list at one part, the one that was stood on last. */
  #standOn(pane: Pane, row: HTMLElement, part: HTMLElement): void {
    const before = this.#places.get(pane)?.row;
    before?.classList.remove("at");
    for (const each of [before, ...(before?.querySelectorAll("button") ?? [])]) if (each) each.tabIndex = -1;
    const [first] = rowsOf(pane);
    if (before === undefined && first !== undefined) first.tabIndex = -1;
    this.#places.set(pane, { row, index: rowsOf(pane).indexOf(row), stop: Math.max(0, stopsOf(row).indexOf(part)) });
    row.classList.add("at");
    part.tabIndex = 0;
  }

  #goInList(command: MixCommand, row: HTMLElement): void {
    const pane = paneOf(row) ?? this.#shownPane();
    const stops = stopsOf(row);
    const stop = stops.indexOf(this.#here!);
    const sideways = { left: -1, right: 1 }[command as string];
    const rows = rowsOf(pane);
    const at = rows.indexOf(row);
    if (sideways !== undefined) {
      const to = stops[stop + sideways];
      const next = PANES[PANES.indexOf(pane) + sideways];
      if (to !== undefined) this.hold(to);
      else if (next !== undefined) this.enter(next);
    } else if (command === "up" && at === 0) this.#holdLine(linesTo(pane).at(-1));
    else {
      const to = rows[within(rows, at + stepsOf(command, row))]!;
      this.hold(stopsOf(to)[stop] ?? to);
    }
  }

  #goInLine(command: MixCommand, line: HTMLElement): void {
    const parts = partsOf(line);
    const step = { left: -1, right: 1, first: -parts.length, last: parts.length }[command as string];
    if (step !== undefined) {
      this.hold(parts[within(parts, parts.indexOf(this.#here!) + step)] ?? line);
      return;
    }
    const down = command === "down" || command === "pageDown";
    const pane = paneOf(line) ?? this.#shownPane();
    const lines = linesTo(pane);
    const next = lines[lines.indexOf(line) + (down ? 1 : -1)];
    if (next !== undefined) this.#holdLine(next);
    else if (down) this.enter(pane);
  }

  #holdLine(line: HTMLElement | undefined): void {
    if (line !== undefined) this.hold(entryOf(line));
  }

  #settlePane(pane: Pane): void {
    const rows = rowsOf(pane);
    const place = this.#places.get(pane);
    if (place === undefined) {
      if (rows[0] !== undefined) mark(rows[0], "tabindex", "0");
      return;
    }
    const row = place.row.isConnected ? place.row : rows[within(rows, place.index)];
    if (row === undefined) return;
    const here = this.#here;
    const lost = here !== null && place.row.contains(here) && !(here.isConnected && isShown(here));
    if (lost && row.checkVisibility()) this.hold(row);
    else if (row !== place.row) this.#standOn(pane, row, row);
    else place.index = rows.indexOf(row);
  }
}

interface Place {
  readonly row: HTMLElement;
  /** Among the rows. */
  index: number;
  /** Among the row's stops. */
  readonly stop: number;
}

/** How many rows a command leads on; a page is what can be seen less one, so that one row stays to go by. */
function stepsOf(command: MixCommand, row: HTMLElement): number {
  const page = Math.max(1, Math.floor((row.closest(".list")?.clientHeight ?? 0) / row.offsetHeight) - 1);
  const all = Number.MAX_SAFE_INTEGER;
  return { up: -1, down: 1, pageUp: -page, pageDown: page, first: -all, last: all }[command as string] ?? 0;
}

function within(list: readonly unknown[], index: number): number {
  return Math.min(list.length - 1, Math.max(0, index));
}
