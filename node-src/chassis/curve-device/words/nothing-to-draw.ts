import type { DrawnStretch } from "#src/chassis/curve-device/drawn-stretch.ts";
import type { IdleCurve } from "#src/chassis/plan/plan-curves.ts";
import { recipeWords } from "#src/chassis/work/recipe-words.ts";
import type { RecipeNeed, RecipeNote } from "#src/model/recipe/recipe.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";

/** Whether a move found nothing of what it was asked to follow, or would leave every parameter where it is. */
export function drawsNothing({ plan: { notes, curves, unplaced, idle } }: Pick<DrawnStretch, "plan">): boolean {
  if (notes.some(({ code }) => code in NOT_FOUND && code !== "nothing-heard")) return true;
  return curves.length === 0 && (unplaced.length === 0 || idle.some(({ why }) => why !== "flat"));
}

/** Why there is nothing to write, and what to do about it, in one sentence. */
export function nothingToDraw(drawn: Pick<DrawnStretch, "plan" | "lacks">, recipe: string): Refusal {
  const stuck = drawn.plan.notes.every(({ code }) => BESIDE.has(code))
    ? drawn.plan.idle.find(({ why }) => why !== "flat")
    : undefined;
  const code = stuck?.why === "silent" ? "not-heard" : "nothing-to-draw";
  return refusal(code, `${whyNothingDrawn(drawn, recipe)}.`);
}

/** What is said of what was heard, and is no reason why nothing is drawn. */
const BESIDE: ReadonlySet<RecipeNote["code"]> = new Set(["plain-onsets", "irregular"]);

/** The same for one of several clips, which stays as it is while the others are drawn. */
export function leftAsItIs(drawn: Pick<DrawnStretch, "plan" | "lacks" | "stretch">, recipe: string): string {
  const clip = drawn.stretch.clips[0]?.name ?? drawn.stretch.track.name;
  return `Clip “${clip}” stays as it is. ${whyNothingDrawn(drawn, recipe)}.`;
}

function whyNothingDrawn(
  { plan: { notes, idle }, lacks }: Pick<DrawnStretch, "plan" | "lacks">,
  recipe: string,
): string {
  const missed = notes.find(({ code }) => code in NOT_FOUND);
  const unsure = missed === undefined ? undefined : unsureOf(missed, notes);
  if (unsure !== undefined)
    return `None of the ${unsure.what} that were found (${unsure.times}) is sure, so there is nothing to write: leave “Confident” off to draw by all of them, or choose a recording in which they stand out`;
  if (missed !== undefined) {
    const { need, what, usual, wayOut } = NOT_FOUND[missed.code as keyof typeof NOT_FOUND];
    const why = need.map((each) => lacks[each]).find((reason) => reason !== undefined) ?? usual;
    return `${what}, so there is nothing to write: ${why}; ${wayOut}`;
  }
  const few = notes.find((note) => note.code === "too-few");
  if (few !== undefined)
    return `One in ${few.asked} ${few.what} is asked for and there are only ${few.found}, so there is nothing to write: ask for more of them`;
  const limited = notes.find((note) => note.code === "limited");
  if (limited !== undefined)
    return `All ${limited.what} (${limited.times}) had no room, so there is nothing to write: make them shorter or rarer`;
  const stuck = idle.find(({ why }) => why !== "flat");
  return stuck === undefined
    ? `As it is set, “${recipeWords(recipe)}” never moves, so there is nothing to write: turn up its depth or range, or choose another preset`
    : stuckWords(stuck);
}

type LeftOut = Extract<RecipeNote, { readonly code: "left-out" }>;

/** What was found of what is missed, and left out because it is not sure. */
function unsureOf({ code }: RecipeNote, notes: readonly RecipeNote[]): LeftOut | undefined {
  const what = code === "no-hits" ? "hits" : code === "no-phrase-ends" ? "phrase ends" : null;
  return notes.find((note): note is LeftOut => note.code === "left-out" && note.what === what);
}

/** Why a parameter does not follow a curve that moves. */
function stuckWords({ name, why }: IdleCurve): string {
  if (why === "silent")
    return `“${name}” would not be heard: it is at silence. Raise it first, or move another parameter`;
  if (why === "above")
    return `“${name}” stands as high as this curve opens it, so there is nothing to write: lower it first, or raise the curve's level`;
  return `“${name}” stays at one value over this curve, so there is nothing to write: give it more of its range, or move another parameter`;
}

interface Missing {
  /** What was listened for; the first that says why counts. */
  readonly need: readonly RecipeNeed[];
  readonly what: string;
  /** The reason where none is known. */
  readonly usual: string;
  readonly wayOut: string;
}

const NOT_FOUND: Readonly<Record<Extract<RecipeNote["code"], `no-${string}` | "nothing-heard">, Missing>> = {
  "no-hits": {
    need: ["hits"],
    what: "No hits were found",
    usual: "none stands out there",
    wayOut: "name another track whose hits it follows, or take beats for the trigger",
  },
  "no-notes": {
    need: ["notes"],
    what: "No notes were found",
    usual: "none lies between the lowest and the highest note",
    wayOut: "name another track whose notes it follows, widen the range of notes, or take beats for the trigger",
  },
  "no-phrase-ends": {
    need: ["phraseEnds"],
    what: "No phrase ends were found",
    usual: "no phrase there ends with a gap of a beat or more",
    wayOut: "choose a track or a clip with a recorded voice that pauses",
  },
  "no-sections": {
    need: ["sections"],
    what: "No sections were found",
    usual: "none begins inside the stretch",
    wayOut: "set locators in the arrangement, or let what is drawn end at bars",
  },
  "nothing-heard": {
    need: ["monoLoss", "loudness", "bass"],
    what: "Nothing could be heard",
    usual: "there is no sound to go by",
    wayOut: "choose a track with audio, or turn off what listens to it",
  },
};
