import { element, hide, mark, turn, write } from "#src/browser/frame/page/element.ts";
import { movesToMake } from "#src/browser/mix/find-in-mix.ts";
import type { MoveRow } from "#src/browser/mix/mix-view.ts";
import { moveFacts, OUTCOMES, predictedWords, STAGE_NAMES } from "#src/browser/mix/mix-words.ts";
import { type MixActs, whyNotOnly } from "#src/browser/mix/page/acts.ts";
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
      return "stage" in item ? stageRow() : nothingRow();
    },
  });
  return (state) => {
    const { moves } = state.found;
    const locked = new Set(state.view.tracks.filter((track) => track.locked).map(({ id }) => id));
    const may = whyNotOnly(state.view) === null;
    if (moves.length === 0) return rows.show([nothing(state)]);
    rows.show(
      moves.flatMap((move, at) => {
        const row = { move, may, locked: locked.has(move.track) };
        return moves[at - 1]?.stage === move.stage
          ? [row]
          : [{ stage: move.stage, counts: countsOf(state, move.stage) }, row];
      }),
    );
  };
}

type Item = ShownMove | ShownStage | Nothing;

interface ShownMove {
  readonly move: MoveRow;
  /** A move may be applied alone now. */
  readonly may: boolean;
  readonly locked: boolean;
}

interface ShownStage {
  readonly stage: MixStage;
  readonly counts: string;
}

/** `2 of 3 accepted, 1 applied`. */
function countsOf({ found, view }: MixState, stage: MixStage): string {
  const moves = found.moves.filter((move) => move.stage === stage);
  const made = new Set(movesToMake(view));
  const many = (fits: (move: MoveRow) => boolean) => moves.filter(fits).length;
  const [proposed, applied] = [
    many(({ outcome }) => outcome === "proposed"),
    many(({ outcome }) => outcome === "applied"),
  ];
  return [
    ...(proposed === 0 ? [] : [`${many((move) => made.has(move))} of ${proposed} accepted`]),
    ...(applied === 0 ? [] : [`${applied} applied`]),
  ].join(", ");
}

function stageRow(): FilledRow<ShownStage> {
  const line = gridRow("stage");
  const cell = addCell(line, "", "rowheader");
  const [name, count] = [addWords(cell, "", "span"), addWords(cell, "count", "span")];
  return {
    line,
    fill: (item) => {
      write(name, STAGE_NAMES[item.stage]);
      write(count, item.counts);
    },
  };
}

function moveRow(acts: MixActs): FilledRow<ShownMove> {
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
      hide(accept, move.outcome !== "proposed");
      hide(only, move.outcome === "applied");
      mark(accept, "aria-checked", `${move.accepted}`);
      mark(only, "aria-disabled", item.may ? null : "true");
    },
  };
}

/** What became of it, why, and the way back; that its track is locked. */
function fateWords({ move: { outcome, why, wayBack }, locked }: ShownMove): string {
  if (outcome === "proposed") return locked ? "Its track is locked: Apply leaves this move out." : "";
  const back = wayBack !== null && outcome === "applied" ? `The way back in Live: ${wayBack}` : wayBack;
  return [OUTCOMES[outcome], why ?? "", back ?? ""]
    .filter((words) => words !== "")
    .map((words) => (/[.!?]$/.test(words) ? words : `${words}.`))
    .join(" ");
}
