import { element, makeButton, mark } from "#src/browser/frame/page/element.ts";
import type { TrackRow } from "#src/browser/mix/mix-view.ts";
import { roleName } from "#src/browser/mix/mix-words.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";

/** The menu of what a track plays; the last thing in it has the role guessed again. */
export interface RoleMenu {
  readonly isOpen: boolean;
  open(track: TrackRow, roles: readonly TrackRole[], opener: HTMLElement): void;
  /** Moves, chooses or closes by a key's name; as long as the menu is open all keys are its own. */
  press(key: string): void;
}

export function roleMenu(
  choose: (track: number, role: TrackRole | null) => void,
  hold: (part: HTMLElement) => void,
): RoleMenu {
  const menu = element("roles");
  let opener: HTMLElement | null = null;
  const close = (): void => {
    menu.hidden = true;
    if (opener !== null) mark(opener, "aria-expanded", "false");
    if (opener?.isConnected) hold(opener);
    opener = null;
  };
  const item = (track: TrackRow, role: TrackRole | null): HTMLButtonElement => {
    const button = makeButton("", role === null ? "Guess it again" : roleName(role));
    mark(button, "role", "menuitemradio");
    mark(button, "aria-checked", `${role === track.role}`);
    button.tabIndex = -1;
    button.addEventListener("click", () => {
      choose(track.id, role);
      close();
    });
    return button;
  };
  const step = (key: string): HTMLElement | undefined => {
    const items = [...menu.children] as HTMLElement[];
    const at = items.findIndex((each) => each.classList.contains("here"));
    const last = items.length - 1;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last, PageUp: 0, PageDown: last }[key];
    return to === undefined ? undefined : items[Math.min(last, Math.max(0, to))];
  };
  document.addEventListener("pointerdown", ({ target }) => {
    if (!menu.hidden && !menu.contains(target as Node)) close();
  });
  return {
    get isOpen() {
      return !menu.hidden;
    },
    open: (track, roles, from) => {
      opener = from;
      mark(from, "aria-expanded", "true");
      const roleItems = roles.map((role) => item(track, role));
      menu.replaceChildren(...roleItems, item(track, null));
      mark(menu, "aria-label", `What ${track.name} plays`);
      menu.hidden = false;
      placeBeside(menu, from);
      hold(roleItems[roles.indexOf(track.role)] ?? roleItems[0] ?? (menu.lastElementChild as HTMLElement));
    },
    press: (key) => {
      if (key === "Escape" || key === "Tab") close();
      else if (key === "Enter" || key === " ") menu.querySelector<HTMLElement>(".here")?.click();
      else {
        const to = step(key);
        if (to !== undefined) hold(to);
      }
    },
  };
}

const MARGIN = 6;

/** Below its button where there is room, else as far up as it must be. */
function placeBeside(menu: HTMLElement, opener: HTMLElement): void {
  const from = opener.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(MARGIN, Math.min(from.left, innerWidth - width - MARGIN))}px`;
  menu.style.top = `${Math.max(MARGIN, Math.min(from.bottom + 2, innerHeight - height - MARGIN))}px`;
}
