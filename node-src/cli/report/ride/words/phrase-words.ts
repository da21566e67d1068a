import { barAt, writeClock, writeNumber } from "#src/chassis/report/page/write-number.ts";
import type { RideStory, StoryPhrase } from "#src/cli/report/ride/ride-story.ts";
import type { Decibels } from "#src/model/units.ts";

/** One plain sentence for each phrase that moved more than 1 dB, in song order. */
export function phraseWords(story: RideStory): Move[] {
  return changedPhrases(story).map((phrase) => ({ place: place(story, phrase), words: phraseSentence(story, phrase) }));
}

/** `Bar 17` and `raised 3.8 dB: it was 5.2 LU under the target; held back by the +4 dB limit.` */
export interface Move {
  readonly place: string;
  readonly words: string;
}

/** Source: house taste; moves that a listener can name. */
export const WORTH_A_SENTENCE: Decibels = 1;

/** The phrases that are told, in song order. */
export function changedPhrases(story: RideStory): StoryPhrase[] {
  return story.phrases.filter(({ gain }) => Math.abs(gain) > WORTH_A_SENTENCE);
}

/** What kept a phrase from its target, in a few words; "" when nothing did. */
export function limitWords(story: RideStory, phrase: StoryPhrase): string {
  const { boost, cut, ceiling, amount } = story.intent;
  if (phrase.limit === "boost") return `+${trim(boost)} dB limit`;
  if (phrase.limit === "cut") return `−${trim(cut)} dB limit`;
  if (phrase.limit === "ceiling") return `peak ceiling ${writeNumber(ceiling)} dBTP`;
  if (phrase.limit === "range") return "end of the parameter's range";
  if (Math.abs(phrase.target - phrase.before) <= story.deadBand) return "dead band";
  return amount < 1 ? `amount ${Math.round(amount * 100)} %` : "";
}

function phraseSentence(story: RideStory, phrase: StoryPhrase): string {
  const raised = phrase.gain > 0;
  const distance = phrase.target - phrase.before;
  const side = distance > 0 ? "under" : "over";
  const why = Number.isFinite(distance) ? `: it was ${writeNumber(Math.abs(distance))} LU ${side} the target` : "";
  const held = heldWords(story, phrase);
  return `${raised ? "raised" : "lowered"} ${writeNumber(Math.abs(phrase.gain))} dB${why}${held}.`;
}

/** A limit bounds every moment; a phrase's own move is its mean, which ramps at its ends and breaths inside pull under the limit. */
function heldWords(story: RideStory, phrase: StoryPhrase): string {
  if (phrase.limit === null) return "";
  const limit = phrase.limit === "boost" ? story.intent.boost : phrase.limit === "cut" ? story.intent.cut : 0;
  const reached = Math.abs(phrase.gain) > limit - SHOWN / 2;
  const words = limitWords(story, phrase);
  return reached ? `; held back by the ${words}` : `; within the ${words}, its ramps and breaths included`;
}

/** What a number in a sentence is rounded to. */
const SHOWN: Decibels = 0.1;

function place(story: RideStory, phrase: StoryPhrase): string {
  const bar = barAt(phrase.startBeats, story.bars);
  return bar === null ? `At ${writeClock(phrase.start)}` : `Bar ${bar.number}`;
}

/** `4`, `4.5`: a limit as a person typed it. */
function trim(limit: Decibels): string {
  return writeNumber(limit, Number.isInteger(limit) ? 0 : 1);
}
