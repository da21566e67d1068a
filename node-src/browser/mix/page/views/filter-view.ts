import { element, hide, makeButton, mark, write } from "#src/browser/frame/page/element.ts";
import { trackNames } from "#src/browser/mix/find-in-mix.ts";
import { STAGE_NAMES } from "#src/browser/mix/mix-words.ts";
import type { MixActs } from "#src/browser/mix/page/acts.ts";
import { type MixState, PANES, type Pane } from "#src/browser/mix/page/state.ts";
import { MIX_STAGES, type MixStage } from "#src/model/mix/mix-move.ts";

/** The tabs of the lists, what is looked for, and the filters of the moves. */
export function filterView(acts: MixActs, enter: (pane: Pane) => void): (state: MixState) => void {
  for (const pane of PANES) element(`tab-${pane}`).addEventListener("click", () => enter(pane));
  const stages = new Map<MixStage | null, HTMLButtonElement>();
  for (const stage of [null, ...MIX_STAGES]) {
    const button = makeButton("", "");
    button.addEventListener("click", () => acts.look({ stage }));
    stages.set(stage, button);
  }
  element("stages").append(...stages.values());
  const track = makeButton("track-filter", "");
  track.addEventListener("click", () => acts.look({ track: null }));
  element("stages").append(track);
  return (state) => {
    showSearch(state);
    showCounts(state);
    showStages(state, stages);
    const { filter, view } = state;
    hide(track, filter.track === null);
    const name = trackNames(view).get(filter.track ?? -1) ?? "a track that is gone";
    write(track, `Only ${name} ×`);
    mark(track, "title", `Show the moves of all tracks again, not those of ${name} only`);
  };
}

function showSearch({ filter: { query } }: MixState): void {
  const search = element<HTMLInputElement>("search");
  if (search.value !== query) search.value = query;
  write(element("typed"), query);
  hide(element("clear"), query === "");
}

function showCounts({ pane, found, view }: MixState): void {
  mark(document.body, "data-pane", pane);
  for (const each of PANES) {
    const [shown, all] = [found[each].length, view[each].length];
    const count = shown === all ? `${all}` : `${shown} of ${all}`;
    const tab = element(`tab-${each}`);
    mark(tab, "aria-selected", `${each === pane}`);
    mark(tab, "tabindex", each === pane ? "0" : "-1");
    for (const box of document.querySelectorAll(`[data-count=${each}]`)) write(box, count);
  }
}

function showStages({ filter, found }: MixState, buttons: ReadonlyMap<MixStage | null, HTMLButtonElement>): void {
  const counts = new Map<MixStage | null, number>(found.stages);
  counts.set(
    null,
    found.stages.reduce((sum, [, count]) => sum + count, 0),
  );
  hide(element("stages"), found.stages.length === 0 && filter.track === null);
  for (const [stage, button] of buttons) {
    const count = counts.get(stage);
    hide(button, count === undefined);
    mark(button, "aria-pressed", `${filter.stage === stage}`);
    write(button, `${stage === null ? "All" : STAGE_NAMES[stage]} ${count ?? 0}`);
  }
}
