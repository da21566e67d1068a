import { element, hide, mark, turn, write } from "#src/browser/frame/page/element.ts";
import { movesToMake } from "#src/browser/mix/find-in-mix.ts";
import type { MoveRow } from "#src/browser/mix/mix-view.ts";
import { moveFacts, OUTCOMES, predictedWords, STAGE_NAMES } from "#src/browser/mix/mix-words.ts";
import type { MixActs } from "#src/browser/mix/page/acts.ts";
import type { MixState } from "#src/browser/mix/page/state.ts";
import { addButton, addCell, addWords, asMain, gridRow } from "#src/browser/mix/page/views/grid-parts.ts";
import { type FilledRow, keyedRows } from "#src/browser/mix/page/views/keyed-rows.ts";
import { type Nothing, nothingRow } from "#src/browser/mix/page/views/nothing-row.ts";
import type { MixStage } from "#src/model/mix/mix-move.ts";

/** The moves by stage, each with its evidence, to accept or reject, and what became of it. */
export function movesView(acts: MixActs, nothing: (state: MixState) => Nothing): (state: MixState) => void {
  const rows = keyedRows<Item>(element("move-list"), {
    keyOf: (item) => ("move" in item ? `${item.move.key}` : "stage" in item ? item.stage : "nothing"),
    make: (item) => {
      if ("move" in item) return moveRow(acts);
      return "stage" in item ? stageRow() : (nothingRow() as FilledRow<Nothing | ShownMove | ShownStage>);
    },
  });
  return (state) => {
    const { moves } = state.found;
    const locked = new Set(state.view.tracks.filter((track) => track.locked).map(({ id }) => id));
    const may = state.view.may.apply;
    if (moves.length === 0) return rows.show([nothing(state)]);
    rows.show(
      moves.flatMap((move, at) => {
        const row = { move, may, locked: locked.has(move.track) };
        return moves[at - 1]?.stage === move.stage ? [row] : [{ stage: move.stage, ...counts(state, move.stage) }, row];
      }),
    );
  };
}

type Item = ShownMove | ShownStage | Nothing;

interface ShownMove {
  readonly move: MoveRow;
  /** Something may be applied now. */
  readonly may: boolean;
  readonly locked: boolean;
}

interface ShownStage {
  readonly stage: MixStage;
  readonly all: number;
  readonly accepted: number;
}

function counts({ found, view }: MixState, stage: MixStage): { readonly all: number; readonly accepted: number } {
  const all = found.moves.filter((move) => move.stage === stage);
  const make = new Set(movesToMake(view));
  return { all: all.length, accepted: all.filter((move) => make.has(move)).length };
}

function stageRow(): FilledRow<Item> {
  const line = gridRow("stage");
  const cell = addCell(line, "", "rowheader");
  const [name, count] = [addWords(cell, "", "span"), addWords(cell, "count", "span")];
  return {
    line,
    fill: (item) => {
      if (!("stage" in item)) return;
      write(name, STAGE_NAMES[item.stage]);
      write(count, `${item.accepted} of ${item.all} accepted`);
    },
  };
}

function moveRow(acts: MixActs): FilledRow<Item> {
  let now: MoveRow | undefined;
  const line = gridRow("move");
  const said = addCell(line, "said");
  const [sentence, evidence] = [addWords(said, "sentence"), addWords(said, "evidence")];
  const facts = addWords(said, "facts");
  const predicted = addWords(said, "predicted");
  const fate = addWords(said, "fate");
  const acting = addCell(line, "acting");
  const accept = asMain(addButton(acting, "accept", "Accept", () => now && acts.accept(now.key, !now.accepted)));
  mark(accept, "role", "checkbox");
  const only = addButton(acting, "only", "Only this", () => now && acts.only(now.key));
  only.title = "Apply this move alone (Shift+Enter)";
  return {
    line,
    fill: (item) => {
      if (!("move" in item)) return;
      const { move, locked } = item;
      now = move;
      write(sentence, move.sentence);
      write(evidence, move.evidence);
      hide(evidence, move.evidence === "");
      write(facts, moveFacts(move).join(" · "));
      write(predicted, predictedWords(move));
      write(fate, fateWords(item));
      hide(fate, fate.textContent === "");
      mark(line, "data-outcome", locked && move.outcome === "proposed" ? "locked" : move.outcome);
      turn(line, "rejected", !move.accepted || locked);
      for (const button of [accept, only]) hide(button, move.outcome === "applied");
      mark(accept, "aria-checked", `${move.accepted}`);
      mark(only, "aria-disabled", item.may ? null : "true");
    },
  };
}

/** What became of it, why, and the way back; that its track is locked. */
function fateWords({ move: { outcome, why, wayBack }, locked }: ShownMove): string {
  if (outcome === "proposed") return locked ? "Its track is locked: Apply leaves this move out." : "";
  return [OUTCOMES[outcome], why ?? "", wayBack ?? ""]
    .filter((words) => words !== "")
    .map((words) => (/[.!?]$/.test(words) ? words : `${words}.`))
    .join(" ");
}
