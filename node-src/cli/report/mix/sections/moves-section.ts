import { barAxis, barStrip } from "#src/cli/report/mix/charts/bar-strip.ts";
import { trackName } from "#src/cli/report/mix/mix-names.ts";
import type { MixStory } from "#src/cli/report/mix/mix-story.ts";
import { outcomeWords } from "#src/cli/report/mix/outcome-words.ts";
import { type Markup, markup } from "#src/cli/report/page/markup.ts";
import { writeNumber } from "#src/cli/report/page/write-number.ts";
import { section } from "#src/cli/report/sections/section.ts";
import { type BarSpans, barWords } from "#src/model/mix/bar-words.ts";
import type { MixMove, Prediction } from "#src/model/mix/mix-move.ts";

/** Every move with its evidence, what it is predicted to do, and what would take it back; absent where there is none. */
export function movesSection(story: MixStory): Markup {
  const { moves } = story.diagnosis;
  if (moves.length === 0) return markup``;
  return section("moves", "What an engineer would try first", markup`${moves.map((move) => moveCard(story, move))}`);
}

function moveCard(story: MixStory, move: MixMove): Markup {
  const { stage, sentence, evidence, predicted, neighbours, guard, confidence, parameters, device, bars } = move;
  const settings = parameters.map(
    ({ name, from, to, unit }) =>
      markup`<tr><th scope="row">${name}</th><td>${from === null ? "as it stands" : settingWords(from, unit)}</td><td>${settingWords(to, unit)}</td></tr>`,
  );
  const keyed = move.key === undefined ? "" : `, Sidechain from ${trackName(story, move.key)}, Post FX`;
  const effects = neighbours.map(
    (effect) => markup`<li><b>${trackName(story, effect.track)}</b>: ${predictedWords(effect)}</li>`,
  );
  return markup`<article class="row card" id="${move.id}"><h3>${trackName(story, move.track)} <span>${stage}, ${Math.round(confidence * PERCENT)} % sure</span></h3>
<p>${sentence}</p>
<table class="settings"><caption>${device ?? "Mixer"}${keyed}</caption><thead><tr><th scope="col">Parameter</th><th scope="col">Stands at</th><th scope="col">Set to</th></tr></thead><tbody>${settings}</tbody></table>
<ul class="plain"><li>Why: ${evidence}</li><li>Predicted: ${predictedWords(predicted)}</li>${effects}<li>${outcomeWords(move, story.applied?.outcomes.get(move.id)) ?? guard}</li></ul>
${where(story, bars)}</article>
`;
}

/** As Live shows it: short times in milliseconds. */
function settingWords(value: number, unit: string): string {
  return unit === "s" && value < 1
    ? `${writeNumber(MILLISECONDS * value, DIGITS)} ms`
    : `${writeNumber(value, DIGITS)} ${unit}`;
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
