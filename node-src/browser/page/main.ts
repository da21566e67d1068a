import { element } from "#src/browser/frame/page/element.ts";
import { connectHost } from "#src/browser/frame/page/host.ts";
import { liveTheme } from "#src/browser/frame/page/live-theme.ts";
import { embeddedContent, readSheet, takeSheets } from "#src/browser/frame/page/sheets.ts";
import { browser } from "#src/browser/page/acts/browser.ts";
import { takeDroppedFiles } from "#src/browser/page/drop.ts";
import { listenToKeys, obedient } from "#src/browser/page/keyboard.ts";
import { nativeField, typedInto } from "#src/browser/page/native-field.ts";
import type { State } from "#src/browser/page/state.ts";
import { barView } from "#src/browser/page/views/bar-view.ts";
import { showDetail } from "#src/browser/page/views/detail-view.ts";
import { elsewhereView } from "#src/browser/page/views/elsewhere-view.ts";
import { emptyView } from "#src/browser/page/views/empty-view.ts";
import { listView } from "#src/browser/page/views/list-view.ts";
import { showNaming } from "#src/browser/page/views/naming-view.ts";
import { type PageContent, sheetFileName } from "#src/browser/preset-sheet.ts";
import { FROM_PAGE, type HostMessage, TO_PAGE } from "#src/browser/protocol.ts";

const host = connectHost(FROM_PAGE, TO_PAGE, hear);
const theme = liveTheme();
const search = element<HTMLInputElement>("search");
const field = nativeField(host.say);
const act = browser({ say: host.say, tell, show });
const { state } = act;
const list = listView(act.choose, (what, preset) => {
  act.choose(preset);
  if (what === "apply") act.apply();
  else act.favourite(preset);
});
const bar = barView((device) => act.look({ device }), toggleTag);
const elsewhere = elsewhereView((device) => act.look({ device }));
const empty = emptyView({
  look: act.look,
  save: () => act.ask("save"),
  importing: () => host.say({ say: "import" }),
});
const obey = obedient(act, list.page, {
  leave: () => host.say({ say: "close" }),
  undo: () => host.say({ say: "undo" }),
});
let naming = false;

open();

/** The window is complete before the device is told so. */
function open(): void {
  const content = embeddedContent<PageContent>();
  theme(content.theme);
  useField(host.there);
  listenToKeys({
    obey: (command, place) => (command === "search" ? startSearch() : obey(command, place)),
    answer: act.answer,
    get text() {
      return typedInto(state);
    },
    type: act.type,
  });
  listenToButtons();
  document.addEventListener("click", () => state.native && field.focus());
  takeSheets(act.take);
  takeDroppedFiles(
    (file, text) => host.say({ say: "importText", file, text }),
    (words) => tell(words, true),
  );
  act.take(content);
  if (host.there) element("list").focus();
  else search.focus();
  host.say({ say: "ready" });
}

function hear(message: HostMessage): void {
  switch (message.say) {
    case "state":
      act.hear(message);
      break;
    case "presets":
    case "previews":
      readSheet(sheetFileName(message.say), message.revision, () =>
        tell("The presets were changed, but their list could not be read again.", true),
      );
      break;
    case "theme":
      theme(message.colours);
      break;
    case "status":
      tell(message.text, message.refused);
      break;
    case "deleted":
      state.deleted = message.text;
      showUndo(state);
      break;
    case "typing":
      useField(message.native);
      break;
    default:
      hearKeys(message);
  }
}

/** What was typed into the window's native text field. */
function hearKeys(message: Extract<HostMessage, { say: "typed" | "entered" | "press" }>): void {
  if (message.say === "press") {
    const [key = "", ...held] = message.text.split("+").reverse();
    const pressed = new KeyboardEvent("keydown", { key, shiftKey: held.includes("Shift"), bubbles: true });
    element("list").dispatchEvent(pressed);
    return;
  }
  field.heard(message.text);
  act.type(message.text);
  if (message.say === "typed") return;
  if (state.naming === null) act.apply();
  else act.answer(true);
}

function listenToButtons(): void {
  const buttons: Readonly<Record<string, () => void>> = {
    clear: () => {
      act.look({ query: "" });
      startSearch();
    },
    favourites: () => act.look({ favourites: !state.browsing.favourites }),
    yours: () => act.look({ yours: !state.browsing.yours }),
    favourite: () => act.favourite(state.chosen),
    apply: act.apply,
    audition: () => act.audition(state.chosen === null || state.device.auditioned !== state.chosen.key),
    "slot-a": () => act.compare("a"),
    "slot-b": () => act.compare("b"),
    save: () => act.ask("save"),
    rename: () => act.ask("rename"),
    remove: () => act.ask("remove"),
    import: () => host.say({ say: "import" }),
    export: () => state.chosen !== null && host.say({ say: "export", key: state.chosen.key }),
    undo: () => host.say({ say: "undo" }),
    "naming-yes": () => act.answer(true),
    "naming-no": () => act.answer(false),
  };
  for (const [id, press] of Object.entries(buttons)) element(id).addEventListener("click", press);
  search.addEventListener("input", () => act.type(search.value));
  const name = element<HTMLInputElement>("naming-text");
  name.addEventListener("input", () => act.type(name.value));
}

function show(shown: State, revealing: boolean): void {
  const { query, device } = shown.browsing;
  if (search.value !== query) search.value = query;
  element("typed").textContent = query;
  element("clear").hidden = query === "";
  bar.show(shown);
  list.show(shown);
  if (revealing) list.reveal(shown);
  showDetail(shown);
  showNaming(shown);
  elsewhere.show(shown);
  empty.show(shown);
  showUndo(shown);
  const all = shown.presets.filter(({ preset }) => device === "all" || preset.device === device).length;
  const count = `${shown.shown.length} of ${all} presets`;
  element("count").textContent = shown.shown.length === all ? `${all} ${all === 1 ? "preset" : "presets"}` : count;
  field.show(shown);
  if (naming && shown.naming === null) element("list").focus();
  naming = shown.naming !== null;
}

function showUndo({ deleted }: State): void {
  const undo = element("undo");
  undo.hidden = deleted === "";
  undo.title = `Bring “${deleted}” back (Alt+Z)`;
}

function startSearch(): void {
  if (state.native) field.focus();
  else search.select();
}

function toggleTag(tag: string): void {
  const { tags } = state.browsing;
  act.look({ tags: tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag] });
}

function useField(native: boolean): void {
  state.native = native;
  document.documentElement.classList.toggle("native", native);
}

function tell(words: string, refused = false): void {
  const status = element("status");
  status.textContent = words;
  status.classList.toggle("refused", refused);
}
