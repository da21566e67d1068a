import { element, hide, make, mark, style, turn, write } from "#src/browser/frame/page/element.ts";
import { movesToMake } from "#src/browser/mix/find-in-mix.ts";
import { counted, figureWords } from "#src/browser/mix/mix-words.ts";
import { whyNotApply, whyNotRevert } from "#src/browser/mix/page/acts.ts";
import type { MixState } from "#src/browser/mix/page/state.ts";

/** The set, the mix in three figures before and after, the verdict, and what can be pressed. */
export function showHead({ view }: MixState): void {
  const set = element("set");
  write(set, view.set === "" ? "This set" : view.set);
  mark(set, "title", set.textContent);
  const { heard } = view;
  write(element("heard"), heard === null ? "not heard yet" : `bars ${heard.from} to ${heard.to}`);
  const verdict = element("verdict");
  hide(verdict, view.verdict === "");
  write(verdict, view.verdict);
  mark(verdict, "title", view.verdict);
  showFigures(view);
  showPresses(view);
}

function showFigures({ before, after }: MixState["view"]): void {
  const box = element("figures");
  hide(box, before === null && after === null);
  const figures = figureWords(before, after);
  while (box.children.length < figures.length) {
    const pair = make("div", "");
    pair.append(make("dt", ""), make("dd", ""));
    box.append(pair);
  }
  for (const [at, [what, words]] of figures.entries()) {
    write(box.children[at]!.firstElementChild!, what);
    write(box.children[at]!.lastElementChild!, words);
  }
}

/** A button that can do nothing now stays in its place and can be reached, and says why when it is pressed. */
function showPresses(view: MixState["view"]): void {
  const busy = view.status.kind === "busy";
  const [analyse, cancel] = [element("analyse"), element("cancel")];
  const held = document.activeElement;
  hide(analyse, busy);
  hide(cancel, !busy);
  if (held === analyse && busy) cancel.focus();
  if (held === cancel && !busy) analyse.focus();
  const count = movesToMake(view).length;
  write(element("apply"), count === 0 ? "Apply" : `Apply ${counted(count, "move")}`);
  mark(element("apply"), "aria-disabled", whyNotApply(view) === null ? null : "true");
  mark(element("revert"), "aria-disabled", whyNotRevert(view) === null ? null : "true");
  turn(element("analyse"), "main", count === 0);
  turn(element("apply"), "main", whyNotApply(view) === null);
}

/** What the device says, or the page itself, and how far what is busy has come. */
export function showStatus({ view: { status }, told, done }: MixState): void {
  const line = element("status");
  const { words, refused } = told ?? { words: status.words, refused: status.kind === "refused" };
  write(line, words);
  mark(line, "title", words === "" ? null : words);
  turn(line, "refused", refused);
  const progress = element("progress");
  hide(progress, status.kind !== "busy");
  mark(progress, "aria-valuenow", done === null ? null : `${Math.round(100 * done)}`);
  style(progress, "--done", `${100 * (done ?? 0)}%`);
}
