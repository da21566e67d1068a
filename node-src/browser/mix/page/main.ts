import { element } from "#src/browser/frame/page/element.ts";
import { connectHost } from "#src/browser/frame/page/host.ts";
import { liveTheme } from "#src/browser/frame/page/live-theme.ts";
import { nativeText } from "#src/browser/frame/page/native-text.ts";
import { embeddedContent, readSheet, takeSheets } from "#src/browser/frame/page/sheets.ts";
import { VIEW_FILE } from "#src/browser/mix/mix-page-file.ts";
import { FROM_MIX_PAGE, type MixHostMessage, TO_MIX_PAGE } from "#src/browser/mix/mix-protocol.ts";
import type { MixPageContent } from "#src/browser/mix/mix-view.ts";
import { mixActs } from "#src/browser/mix/page/acts.ts";
import { listenToMixKeys } from "#src/browser/mix/page/keyboard.ts";
import { Motion } from "#src/browser/mix/page/motion/motion.ts";
import type { MixState, Pane } from "#src/browser/mix/page/state.ts";
import { filterView } from "#src/browser/mix/page/views/filter-view.ts";
import { showHead, showStatus } from "#src/browser/mix/page/views/head-view.ts";
import { maskingView } from "#src/browser/mix/page/views/masking-view.ts";
import { movesView } from "#src/browser/mix/page/views/moves-view.ts";
import { nothingIn } from "#src/browser/mix/page/views/nothing-in.ts";
import { roleMenu } from "#src/browser/mix/page/views/role-menu.ts";
import { tracksView } from "#src/browser/mix/page/views/tracks-view.ts";

const content = embeddedContent<MixPageContent>();
const host = connectHost(FROM_MIX_PAGE, TO_MIX_PAGE, hear);
const theme = liveTheme();
const field = nativeText(host.say);
const acts = mixActs(content.view, host.say, show);
const { state } = acts;
const move = new Motion(() => state.pane, showPane);
const menu = roleMenu(acts.role, (part) => move.hold(part));
const search = element<HTMLInputElement>("search");
const views = [
  tracksView(acts, (track, opener) => menu.open(track, state.view.roles, opener), nothingIn(acts, "tracks")),
  movesView(acts, nothingIn(acts, "moves")),
  maskingView(acts, nothingIn(acts, "masking")),
  filterView(acts, (pane) => move.enter(pane)),
  showHead,
  showStatus,
];

open();

/** The window is complete before the device is told so. */
function open(): void {
  theme(content.theme);
  useField(host.there);
  listenToMixKeys(acts, move, menu, startFinding);
  listenToButtons();
  // A click that a key caused leaves the keys where they are.
  document.addEventListener("click", ({ isTrusted }) => isTrusted && state.native && field.focus());
  takeSheets<MixPageContent>(({ view }) => view !== undefined && acts.take(view));
  show(state);
  if (state.view.heard === null) move.hold(element("analyse"));
  else move.enter("tracks");
  host.say({ say: "ready" });
}

function hear(message: MixHostMessage): void {
  switch (message.say) {
    case "view":
      readSheet(VIEW_FILE, message.revision, () =>
        acts.tell("The window could not be brought up to date: close it and open it again.", true),
      );
      break;
    case "progress":
      acts.progress(message.done);
      break;
    case "theme":
      theme(message.colours);
      break;
    case "typing":
      useField(message.native);
      break;
    case "typed":
      field.heard(message.text);
      acts.look({ query: message.text });
      break;
    case "press":
      press(message.text);
      break;
  }
}

/** A key that the window's native text field was pressed with. */
function press(words: string): void {
  const [key = "", ...held] = words.split("+").reverse();
  const pressed = new KeyboardEvent("keydown", { key, shiftKey: held.includes("Shift"), bubbles: true });
  (move.here ?? document.body).dispatchEvent(pressed);
}

function listenToButtons(): void {
  const { analyse, cancel, apply, revert } = acts;
  const buttons: Readonly<Record<string, () => void>> = {
    analyse,
    cancel,
    apply,
    revert,
    clear: () => acts.look({ query: "" }),
  };
  for (const [id, act] of Object.entries(buttons)) element(id).addEventListener("click", act);
  search.addEventListener("input", () => acts.look({ query: search.value }));
}

function show(shown: MixState): void {
  for (const view of views) view(shown);
  if (shown.native) field.put(shown.filter.query);
  move.settle();
}

function showPane(pane: Pane): void {
  if (state.pane === pane) return;
  state.pane = pane;
  show(state);
}

function startFinding(): void {
  if (state.native) field.focus();
  else {
    move.hold(search);
    search.select();
  }
}

function useField(native: boolean): void {
  state.native = native;
  document.documentElement.classList.toggle("native", native);
}
