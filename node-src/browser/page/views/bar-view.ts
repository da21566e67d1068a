import { tagsToChoose } from "#src/browser/browse.ts";
import { element, make } from "#src/browser/frame/page/element.ts";
import type { State } from "#src/browser/page/state.ts";
import { knownDevice } from "#src/model/device/device-names.ts";
import { PRESET_DEVICES, type PresetDevice } from "#src/model/recipe/preset.ts";

/** The device tabs, the favourites button and the tags. */
export interface BarView {
  show(state: State): void;
}

const TABS = ["all", ...PRESET_DEVICES] as const;

/** As many tags as two lines would hold; what does not fit into the one line that is shown is cut off. */
const MOST_TAGS = 24;

export function barView(
  chooseDevice: (device: PresetDevice | "all") => void,
  toggleTag: (tag: string) => void,
): BarView {
  const tabs = TABS.map((device) => {
    const tab = make("button", "", device === "all" ? "All" : knownDevice(device).title);
    tab.type = "button";
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", "results");
    tab.addEventListener("click", () => chooseDevice(device));
    return tab;
  });
  element("devices").replaceChildren(...tabs);
  let drawn: readonly unknown[] = [];
  return {
    show: (state) => {
      const { browsing, presets } = state;
      for (const [place, tab] of tabs.entries()) {
        const here = TABS[place] === browsing.device;
        tab.setAttribute("aria-selected", String(here));
        tab.tabIndex = here ? 0 : -1;
      }
      element("favourites").setAttribute("aria-pressed", String(browsing.favourites));
      element("yours").setAttribute("aria-pressed", String(browsing.yours));
      const now = [presets, browsing.device, browsing.favourites, browsing.yours, browsing.tags];
      if (now.every((part, place) => part === drawn[place])) return;
      drawn = now;
      showTags(tagsToChoose(presets, browsing, MOST_TAGS), browsing.tags, toggleTag);
    },
  };
}

/** The tab left or right of the one that is shown; the ends stay. */
export function deviceBeside(device: PresetDevice | "all", step: -1 | 1): PresetDevice | "all" {
  return TABS[Math.min(TABS.length - 1, Math.max(0, TABS.indexOf(device) + step))] ?? "all";
}

function showTags(tags: readonly string[], chosen: readonly string[], toggle: (tag: string) => void): void {
  const box = element("tags");
  const focused = box.contains(document.activeElement) ? document.activeElement?.textContent : null;
  const buttons = tags.map((tag) => {
    const button = make("button", "", tag);
    button.type = "button";
    button.dir = "auto";
    button.setAttribute("aria-pressed", String(chosen.includes(tag)));
    button.addEventListener("click", () => toggle(tag));
    return button;
  });
  box.replaceChildren(...buttons);
  for (const button of buttons) if (button.offsetTop > box.offsetTop + 10) button.hidden = true;
  buttons.find((button) => button.textContent === focused)?.focus();
}
