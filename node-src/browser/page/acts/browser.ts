import { type Browsing, browse, stillChosen } from "#src/browser/browse.ts";
import { type AuditionActs, auditionActs } from "#src/browser/page/acts/audition-acts.ts";
import { type NamingActs, namingActs } from "#src/browser/page/acts/naming-acts.ts";
import type { Outward } from "#src/browser/page/acts/outward.ts";
import { newState, type State } from "#src/browser/page/state.ts";
import type { ListedPreset, PageContent } from "#src/browser/preset-sheet.ts";
import type { HostMessage } from "#src/browser/protocol.ts";

/** What can be done in the window; each act says what it must to the device and has the views show what came of it. */
export interface Browser extends Omit<AuditionActs, "follow">, NamingActs {
  readonly state: State;
  take(sheet: Partial<PageContent>): void;
  hear(device: Extract<HostMessage, { say: "state" }>): void;
  look(change: Partial<Browsing>): void;
  choose(preset: ListedPreset | undefined): void;
  favourite(preset: ListedPreset | null): void;
  /** Text goes to the search, or to the name that is asked for. */
  type(text: string): void;
}

export function browser(outward: Outward): Browser {
  const { say, show } = outward;
  const state = newState();
  const { follow, ...auditioning } = auditionActs(state, outward);
  let opened = false;

  const relook = (choose: (place: number) => ListedPreset | undefined, revealing: boolean): void => {
    const place = state.chosen === null ? 0 : Math.max(0, state.shown.indexOf(state.chosen));
    Object.assign(state, browse(state.presets, state.browsing, state.synonyms));
    state.chosen = choose(place) ?? null;
    follow();
    show(state, revealing);
  };
  const same = (place: number) => stillChosen(state.shown, state.chosen?.key ?? null, place);
  const look = (change: Partial<Browsing>): void => {
    state.browsing = { ...state.browsing, ...change };
    relook(change.query ? () => state.shown[0] : same, true);
  };

  return {
    state,
    look,
    ...auditioning,
    ...namingActs(state, outward),
    take: (sheet) => {
      keep(state, sheet);
      relook(same, !opened);
    },
    hear: ({ say: _, device, ...stands }) => {
      state.device = stands;
      if (opened) return show(state, false);
      opened = true;
      state.browsing = { ...state.browsing, device };
      relook((place) => state.shown.find(({ key }) => key === stands.current) ?? same(place), true);
    },
    choose: (preset) => {
      if (preset === undefined || preset === state.chosen) return;
      state.chosen = preset;
      follow();
      show(state, true);
    },
    favourite: (preset) => {
      if (preset === null) return;
      const turned = { ...preset, favourite: !preset.favourite };
      say({ say: "favourite", key: preset.key, on: turned.favourite });
      state.presets = state.presets.map((one) => (one === preset ? turned : one));
      relook(same, false);
    },
    type: (text) => {
      if (state.naming !== null && state.naming.what !== "remove") {
        state.naming.text = text;
        show(state, false);
      } else if (text !== state.browsing.query) look({ query: text });
    },
  };
}

function keep(state: State, { presets, previews, synonyms }: Partial<PageContent>): void {
  if (synonyms !== undefined) state.synonyms = synonyms;
  if (presets !== undefined) state.presets = presets.presets;
  if (previews === undefined) return;
  state.previewSheet = previews;
  state.previews = new Map(previews.previews.map((preview) => [preview.key, preview]));
}
