import { type Markup, markup } from "#src/chassis/report/page/markup.ts";

/** What the strokes and fills of a chart mean. */
export function chartKey(entries: readonly Markup[]): Markup {
  return markup`<ul class="key">${entries}</ul>
`;
}

/** A sample of the very stroke or fill that the chart uses, and its name. */
export function keyEntry(kind: string, words: string): Markup {
  return markup`<li><svg aria-hidden="true" width="28" height="14">${SAMPLES[kind] ?? null}</svg>${words}</li>`;
}

const SAMPLES: Readonly<Record<string, Markup>> = {
  ring: markup`<path class="ring" d="M14 7h0"/><path class="ring hole" d="M14 7h0"/>`,
  dot: markup`<path class="dot" d="M14 7h0"/>`,
  target: markup`<path class="target" d="M1 7h26"/>`,
  "dead-band": markup`<rect class="dead-band" y="1" width="28" height="12"/>`,
  "phrase-block": markup`<rect class="phrase-block" x="1" y="1" width="26" height="12"/><text class="number" x="5" y="10.5">3</text>`,
  breath: markup`<rect class="breath" x="8" y="1" width="12" height="12"/>`,
  gap: markup`<path class="gap" d="M1 7h26"/>`,
  before: markup`<path class="before" d="M1 7h26"/>`,
  after: markup`<path class="after" d="M1 7h26"/>`,
  ride: markup`<path class="ride" d="M1 11l10-7 16 3"/><path class="points" d="M11 4h0"/>`,
  hit: markup`<path class="hit" d="M8 13v-12M20 13v-6"/>`,
  "hit unsure": markup`<path class="hit unsure" d="M8 13v-12M20 13v-6"/>`,
  "hit left-out": markup`<path class="hit left-out" d="M8 13v-12M20 13v-6"/>`,
  "block unsure": markup`<rect class="phrase-block unsure" x="4" y="1" width="20" height="12"/>`,
  "block left-out": markup`<rect class="phrase-block left-out" x="4" y="1" width="20" height="12"/>`,
  block: markup`<rect class="phrase-block" x="4" y="1" width="20" height="12"/>`,
  wave: markup`<rect class="wave" x="4" y="3" width="20" height="8"/>`,
  place: markup`<path class="rail" d="M1 7h26"/><rect class="place" x="8" y="2" width="5" height="10"/><rect class="place" x="19" y="2" width="1" height="10"/>`,
  zero: markup`<path class="zero" d="M1 7h26"/>`,
  reduction: markup`<path class="ride-area" d="M1 2h26v4l-9 6-8-5-9 3z"/><path class="reduction" d="M1 10l9-3 8 5 9-6"/>`,
  range: markup`<rect class="dead-band" y="1" width="28" height="12"/><path class="limit" d="M0 1h28M0 13h28"/>`,
  limit: markup`<path class="limit" d="M1 7h26"/>`,
};
