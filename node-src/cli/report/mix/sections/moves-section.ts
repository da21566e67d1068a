import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { trueMinus, writeNumber } from "#src/chassis/report/page/write-number.ts";
import { section } from "#src/chassis/report/sections/section.ts";
import { barAxis, barStrip } from "#src/cli/report/mix/charts/bar-strip.ts";
import { trackName } from "#src/cli/report/mix/mix-names.ts";
import type { MixStory } from "#src/cli/report/mix/mix-story.ts";
import { fateWords, heardWords } from "#src/cli/report/mix/outcome-words.ts";
import { type BarSpans, barWords } from "#src/model/mix/bar-words.ts";
import type { MixMove, Prediction } from "#src/model/mix/mix-move.ts";
import { type MoveOutcome, PROPOSED } from "#src/model/mix/moves/move-outcome.ts";

/** Every move with its evidence, what it is predicted to do, and what would take it back; absent where there is none. */
export function movesSection(story: MixStory): Markup {
  const { moves } = story.diagnosis;
  if (moves.length === 0) return markup``;
  return section("moves", "What an engineer would try first", markup`${moves.map((move) => moveCard(story, move))}`);
}

function moveCard(story: MixStory, move: MixMove): Markup {
  const { stage, sentence, evidence, neighbours, guard, confidence, parameters, device, bars } = move;
  const outcome = story.applied?.outcomes.get(move.id) ?? PROPOSED;
  const settings = parameters.map(
    ({ name, from, to, unit }) =>
      markup`<tr><th scope="row">${name}</th><td>${from === null ? "as it stands" : settingWords(from, unit)}</td><td>${settingWords(to, unit)}</td></tr>`,
  );
  const keyed = move.key === undefined ? "" : `, Sidechain from ${trackName(story, move.key)}, Post FX`;
  const effects = neighbours.map(
    (effect) => markup`<li><b>${trackName(story, effect.track)}</b>: ${predictedWords(effect)}</li>`,
  );
  const fate = outcome.outcome === "proposed" ? guard : fateWords(outcome);
  return markup`<article class="row card" id="${move.id}"><h3>${trackName(story, move.track)} <span>${stage}, ${Math.round(confidence * PERCENT)} % sure${FATES[outcome.outcome]}</span></h3>
<p>${trueMinus(sentence)}</p>
<table class="settings"><caption>${device ?? "Mixer"}${keyed}</caption><thead><tr><th scope="col">Parameter</th><th scope="col">Stands at</th><th scope="col">Set to</th></tr></thead><tbody>${settings}</tbody></table>
${measuredTable(move, outcome)}<ul class="plain"><li>Why: ${trueMinus(evidence)}</li>${effects}<li>${trueMinus(fate)}</li></ul>
${where(story, bars)}</article>
`;
}

/** As Live shows it: short times in milliseconds. */
function settingWords(value: number, unit: string): string {
  return unit === "s" && value < 1
    ? `${writeNumber(MILLISECONDS * value, DIGITS)} ms`
    : `${writeNumber(value, DIGITS)} ${unit}`;
}

const FATES: Readonly<Record<MoveOutcome["outcome"], string>> = {
  proposed: "",
  applied: ", applied",
  reverted: ", taken back",
  refused: ", not written",
};

/** What was predicted beside what was heard again. */
function measuredTable({ predicted }: MixMove, { measured }: MoveOutcome): Markup {
  const row = (name: string, { before, after }: Pick<Prediction, "before" | "after">) =>
    markup`<tr><th scope="row">${name}</th><td>${writeNumber(before)}</td><td>${writeNumber(after)}</td></tr>`;
  const heard = measured === null ? null : row(sentenceCase(heardWords(measured)), measured);
  return markup`<table class="settings"><caption>${sentenceCase(predicted.measure)}, ${predicted.unit}</caption><thead><tr><td></td><th scope="col">Before</th><th scope="col">After</th></tr></thead><tbody>${row("Predicted", predicted)}${heard}</tbody></table>
`;
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** By how much a measure moves. */
function predictedWords({ measure, before, after, unit }: Prediction): string {
  return `${measure} from ${writeNumber(before)} to ${writeNumber(after)} ${unit}`;
}

/** The bars of something on a strip; nothing where they are not known. */
export function where(story: MixStory, bars: BarSpans): Markup | null {
  if (bars.length === 0) return null;
  return markup`${barStrip(story, bars, barWords(bars))}${barAxis(story)}`;
}

const DIGITS = 2;
const MILLISECONDS = 1000;
const PERCENT = 100;
