import type { Browsing } from "#src/browser/browse.ts";
import { element, make } from "#src/browser/frame/page/element.ts";
import type { State } from "#src/browser/page/state.ts";

/** What can be done where nothing is found. */
export interface WaysOut {
  look(change: Partial<Browsing>): void;
  save(): void;
  importing(): void;
}

/** The list's place where nothing is found: what is missing, and what to do about it. */
export function emptyView(ways: WaysOut): { show(state: State): void } {
  return {
    show: (state) => {
      const box = element("nothing");
      box.hidden = state.shown.length > 0;
      if (box.hidden) return;
      const buttons = waysFrom(state, ways).map(([words, take]) => {
        const button = make("button", "", words);
        button.type = "button";
        button.addEventListener("click", take);
        return button;
      });
      const row = make("div", "ways");
      row.append(...buttons);
      box.replaceChildren(make("p", "", missing(state)), row);
    },
  };
}

function missing({ presets, browsing: { query, favourites, yours, tags } }: State): string {
  if (presets.length === 0) return "There are no presets here: Import… takes a preset file.";
  if (query !== "") return `Nothing is called or tagged “${query}”.`;
  if (tags.length > 0) return "No preset fits what was chosen above.";
  if (favourites) return "No favourites yet: the star beside a preset's name makes it one.";
  if (yours) return "You have no presets here yet: Save… keeps the device as it stands as one, Import… takes a file.";
  return "No preset fits what was chosen above.";
}

type Way = readonly [words: string, take: () => void];

function waysFrom({ browsing, device, presets }: State, { look, save, importing }: WaysOut): readonly Way[] {
  const { query, favourites, yours, tags } = browsing;
  const filtered = favourites || yours || tags.length > 0;
  const bare = presets.length === 0 || (yours && query === "" && tags.length === 0 && !favourites);
  return [
    ...(query === "" ? [] : [["Clear the search", () => look({ query: "" })] as const]),
    ...(filtered ? [["Show all", () => look({ favourites: false, yours: false, tags: [] })] as const] : []),
    ...(bare && device.reach.length > 0 ? [["Save…", save] as const] : []),
    ...(bare ? [["Import…", importing] as const] : []),
  ];
}
