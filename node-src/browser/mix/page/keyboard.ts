import { type PressedKey, typedText } from "#src/browser/frame/typed-text.ts";
import { type MixCommand, mixKey } from "#src/browser/mix/mix-key.ts";
import type { MixActs } from "#src/browser/mix/page/acts.ts";
import type { Motion } from "#src/browser/mix/page/motion/motion.ts";
import { PANES, type Pane } from "#src/browser/mix/page/state.ts";
import type { RoleMenu } from "#src/browser/mix/page/views/role-menu.ts";

/** Hears keys wherever the focus stands, before anyone else sees them: a key that the page uses must not reach Live. */
export function listenToMixKeys(acts: MixActs, motion: Motion, menu: RoleMenu, find: () => void): void {
  const obey = obedient(acts, motion, find);
  const used = (pressed: PressedKey, target: EventTarget | null): boolean => {
    if (menu.isOpen) {
      menu.press(pressed.key);
      return true;
    }
    const place = target instanceof HTMLInputElement ? "text" : "elsewhere";
    const command = mixKey(pressed, place);
    if (command !== null) {
      if (place === "text" && command === "down") motion.enter(acts.state.pane);
      else obey(command);
      return true;
    }
    const text = typedText(pressed, place, acts.state.filter.query);
    if (text !== null) acts.look({ query: text });
    return text !== null;
  };
  const hear = (event: KeyboardEvent): void => {
    const { key, code, altKey: alt, shiftKey: shift } = event;
    if (event.ctrlKey || event.metaKey || event.isComposing) return;
    if (!used({ key, code, alt, shift }, event.target)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener("keydown", hear, true);
}

function obedient(acts: MixActs, motion: Motion, find: () => void): (command: MixCommand) => void {
  const inRow = (pane: Pane, css: string): void => motion.rowIn(pane)?.querySelector<HTMLElement>(css)?.click();
  const press = (): void => {
    const { here } = motion;
    const row = PANES.map((pane) => motion.rowIn(pane)).find((each) => each !== null && each === here);
    if (row) row.querySelector<HTMLElement>("[data-main]:not([hidden])")?.click();
    else here?.click();
  };
  const commands: Readonly<Partial<Record<MixCommand, () => void>>> = {
    press,
    find,
    only: () => inRow("moves", ".only"),
    lock: () => inRow("tracks", ".lock"),
    escape: acts.stepBack,
    analyse: acts.analyse,
    apply: acts.apply,
    revert: acts.revert,
    tracks: () => motion.enter("tracks"),
    moves: () => motion.enter("moves"),
    masking: () => motion.enter("masking"),
  };
  return (command) => {
    const act = commands[command];
    if (act === undefined) motion.go(command);
    else act();
  };
}
