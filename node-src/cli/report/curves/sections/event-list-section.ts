import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { barAt, writeClock } from "#src/chassis/report/page/write-number.ts";
import { section } from "#src/chassis/report/sections/section.ts";
import type { DrawingStory, EventStory, StretchStory } from "#src/cli/report/curves/curve-story.ts";
import { countWords, lengthWords, placeWords } from "#src/cli/report/curves/words/event-words.ts";

/** Every dip, throw or build with its place, size, length and cause; a long list is folded by bars. */
export function eventListSection({ stretches, place }: DrawingStory): Markup {
  const lists = stretches.map((stretch) => {
    const head = stretches.length > 1 ? markup`<h3>${stretch.name}</h3>` : null;
    return [head, stretch.events.length > 0 ? eventList(stretch) : markup`<p>${ALL_THE_TIME}</p>`];
  });
  const axis = place === "session" ? "bars of the clip's content" : "bars of the song";
  return section("events", "One by one", [
    markup`<p class="aside">Places are bar.beat in ${axis}, lengths in beats of the time signature; sizes were read back from the copy.</p>`,
    lists,
  ]);
}

const ALL_THE_TIME = "These curves move all the time, cycle by cycle: there is nothing single to list.";

function eventList(stretch: StretchStory): Markup {
  const { events } = stretch;
  if (events.length <= MOST_OPEN) return table(stretch, events);
  const groups = byBars(stretch);
  return markup`${groups.map(
    ({ name, events: inside }, index) =>
      markup`<details${index === 0 ? markup` open` : null}><summary>${name} <span>${countWords(inside) ?? ""}</span></summary>
${table(stretch, inside)}</details>
`,
  )}`;
}

/** Source: house taste; two screens of a phone. */
const MOST_OPEN = 48;
const BARS_A_FOLD = 16;

interface Fold {
  readonly name: string;
  readonly events: EventStory[];
}

function byBars({ events, bars }: StretchStory): Fold[] {
  const folds = new Map<number, EventStory[]>();
  for (const event of events) {
    const bar = barAt(event.atBeats, bars)?.number ?? 1;
    const fold = Math.floor((bar - 1) / BARS_A_FOLD);
    const inside = folds.get(fold) ?? [];
    inside.push(event);
    folds.set(fold, inside);
  }
  return [...folds].map(([fold, inside]) => ({
    name: `Bars ${fold * BARS_A_FOLD + 1} to ${(fold + 1) * BARS_A_FOLD}`,
    events: inside,
  }));
}

function table({ bars }: StretchStory, events: readonly EventStory[]): Markup {
  return markup`<table class="events"><thead><tr><th scope="col">Bar</th><th scope="col">Time</th><th scope="col">Size</th><th scope="col">Length</th><th scope="col">Heard from</th></tr></thead><tbody>${events.map(
    (event) =>
      markup`<tr><th scope="row">${placeWords(event, bars)}</th><td>${writeClock(event.start, 1)}</td><td>${event.size}</td><td>${lengthWords(event, bars)}</td><td>${event.cause}</td></tr>
`,
  )}</tbody></table>`;
}
