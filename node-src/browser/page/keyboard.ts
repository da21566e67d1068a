import { element } from "#src/browser/frame/page/element.ts";
import { type PressedKey, typedText } from "#src/browser/frame/typed-text.ts";
import { type Command, keyCommand, type Place } from "#src/browser/key-command.ts";
import type { Browser } from "#src/browser/page/acts/browser.ts";
import { deviceBeside } from "#src/browser/page/views/bar-view.ts";

/** What keys lead to. */
export interface KeyListener {
  obey(command: Command, place: Place): void;
  /** The panel that asks is answered. */
  answer(yes: boolean): void;
  /** The text that typing goes on from, and what it is then. */
  readonly text: string;
  type(text: string): void;
}

/** Hears keys wherever the focus stands, before anyone else sees them: a key that the page uses must not reach Live. */
export function listenToKeys(listener: KeyListener): void {
  const typed = (pressed: PressedKey, place: Place): boolean => {
    const text = typedText(pressed, place, listener.text);
    if (text !== null) listener.type(text);
    return text !== null;
  };
  const used = (pressed: PressedKey, target: Element): boolean => {
    const { key } = pressed;
    const place = placeOf(target);
    if (!element("naming").hidden) {
      const answers = key === "Escape" || (key === "Enter" && place !== "button");
      if (answers) listener.answer(key === "Enter");
      return answers || typed(pressed, place);
    }
    const command = keyCommand(pressed, place);
    if (command === null) return typed(pressed, place);
    listener.obey(command, place);
    return true;
  };
  const hear = (event: KeyboardEvent): void => {
    const { key, code, altKey: alt, shiftKey: shift } = event;
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    if (!used({ key, code, alt, shift }, event.target as Element)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener("keydown", hear, true);
}

/** What commands do that is not the page's own. */
export interface Beyond {
  /** Closes the window. */
  leave(): void;
  /** Brings back what was deleted last. */
  undo(): void;
}

/** What each command does. `rows` is how many presets a page of the list has. */
export function obedient(
  act: Browser,
  rows: () => number,
  { leave, undo }: Beyond,
): (command: Command, place: Place) => void {
  const { state } = act;
  const step = (by: number): void => {
    const at = state.chosen === null ? -1 : state.shown.indexOf(state.chosen);
    act.choose(state.shown[Math.min(state.shown.length - 1, Math.max(0, at + by))]);
  };
  const beside = (by: -1 | 1): void => act.look({ device: deviceBeside(state.browsing.device, by) });
  const commands: Readonly<Record<Command, () => void>> = {
    up: () => step(-1),
    down: () => step(1),
    pageUp: () => step(-rows()),
    pageDown: () => step(rows()),
    first: () => step(-state.shown.length),
    last: () => step(state.shown.length),
    previousDevice: () => beside(-1),
    nextDevice: () => beside(1),
    apply: act.apply,
    audition: () => act.audition(state.device.auditioned === null),
    favourite: () => act.favourite(state.chosen),
    search: () => undefined,
    escape: () => stepBack(act, leave),
    slotA: () => act.compare("a"),
    slotB: () => act.compare("b"),
    save: () => act.ask("save"),
    rename: () => act.ask("rename"),
    remove: () => act.ask("remove"),
    undo: () => state.deleted !== "" && undo(),
  };
  return (command, place) => {
    const entering = place === "text" && command === "down";
    if (!entering) commands[command]();
    if (entering || (place === "text" && MOVES.has(command))) element("list").focus();
    if (place === "tabs") element("devices").querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  };
}

/** From the text field the list is entered where it stands. */
const MOVES: ReadonlySet<Command> = new Set<Command>(["up", "down", "pageUp", "pageDown"]);

/** One thing at a time: what is heard, then what was looked for, then the window. */
function stepBack(act: Browser, leave: () => void): void {
  const { browsing, device } = act.state;
  if (device.auditioned !== null) act.audition(false);
  else if (browsing.query !== "" || browsing.favourites || browsing.yours || browsing.tags.length > 0)
    act.look({ query: "", favourites: false, yours: false, tags: [] });
  else leave();
}

function placeOf(target: Element): Place {
  if (target instanceof HTMLInputElement) return "text";
  if (target.getAttribute("role") === "tab") return "tabs";
  return target instanceof HTMLButtonElement ? "button" : "list";
}
