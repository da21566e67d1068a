import { element, hide, make, mark, style, write } from "#src/browser/frame/page/element.ts";
import { placeOfBars, type RulerBars, rulerTicks } from "#src/browser/mix/bar-ruler.ts";
import { trackNames } from "#src/browser/mix/find-in-mix.ts";
import type { MaskingRow } from "#src/browser/mix/mix-view.ts";
import type { MixActs } from "#src/browser/mix/page/acts.ts";
import type { MixState } from "#src/browser/mix/page/state.ts";
import { addButton, addCell, addWords, asMain, gridRow } from "#src/browser/mix/page/views/grid-parts.ts";
import { type FilledRow, keyedRows } from "#src/browser/mix/page/views/keyed-rows.ts";
import { type Nothing, nothingRow } from "#src/browser/mix/page/views/nothing-row.ts";
import { hertzWords, shown } from "#src/model/figure-words.ts";
import { barWords } from "#src/model/mix/bar-words.ts";

/** Who hides whom, a row a pair, over the bars that were heard: a stretch that is pressed is gone to. */
export function maskingView(acts: MixActs, nothing: (state: MixState) => Nothing): (state: MixState) => void {
  const rows = keyedRows<Item>(element("pairs"), {
    keyOf: (item) => ("pair" in item ? `${item.pair.masker} ${item.pair.maskee}` : "nothing"),
    make: (item) => ("pair" in item ? pairRow(acts) : nothingRow()),
  });
  const ruler = newRuler(element("ruler"));
  return (state) => {
    const { found, view } = state;
    const { heard } = view;
    hide(element("ruler"), found.masking.length === 0 || heard === null);
    if (found.masking.length === 0 || heard === null) return rows.show([nothing(state)]);
    ruler(heard);
    const names = trackNames(view);
    const name = (id: number) => names.get(id) ?? "a track that is gone";
    rows.show(found.masking.map((pair) => ({ pair, heard, masker: name(pair.masker), maskee: name(pair.maskee) })));
  };
}

type Item = ShownPair | Nothing;

interface ShownPair {
  readonly pair: MaskingRow;
  readonly heard: RulerBars;
  readonly masker: string;
  readonly maskee: string;
}

function pairRow(acts: MixActs): FilledRow<ShownPair> {
  const line = gridRow("pair");
  const head = addCell(line, "who", "rowheader");
  const names = make("p", "names");
  head.append(names);
  const masker = addWords(names, "name", "span");
  names.append(make("span", "verb", " hides "));
  const maskee = addWords(names, "name", "span");
  const loss = addWords(head, "loss");
  const lane = addCell(line, "lane");
  let drawn = "";
  return {
    line,
    fill: (item) => {
      const { pair, heard } = item;
      write(masker, item.masker);
      write(maskee, item.maskee);
      mark(names, "title", `${item.masker} hides ${item.maskee}`);
      write(loss, `${shown(pair.loss, 1)} phon, ${hertzWords(pair.low)} to ${hertzWords(pair.high)}`);
      mark(loss, "title", loss.textContent);
      const now = JSON.stringify([pair.bars, heard]);
      if (now === drawn) return;
      drawn = now;
      lane.replaceChildren();
      for (const span of pair.bars) addStretch(lane, span, heard, acts);
      const first = lane.querySelector<HTMLElement>("button");
      if (first !== null) asMain(first);
    },
  };
}

function addStretch(lane: HTMLElement, span: MaskingRow["bars"][number], heard: RulerBars, acts: MixActs): void {
  const place = placeOfBars(span, heard);
  if (place === null) return;
  const stretch = addButton(lane, "stretch", "", () => acts.jump(span[0]));
  const words = barWords([span]);
  mark(stretch, "aria-label", `${words}: go to bar ${span[0]}`);
  mark(stretch, "title", `${words}: Enter or a click goes to bar ${span[0]}`);
  style(stretch, "left", `${100 * place.left}%`);
  style(stretch, "width", `${100 * place.width}%`);
}

/** More numbers than this would touch each other in the narrowest window. */
const MOST_TICKS = 9;

function newRuler(ruler: HTMLElement): (bars: RulerBars) => void {
  let drawn = "";
  return (bars) => {
    const now = `${bars.from} ${bars.to}`;
    if (now === drawn) return;
    drawn = now;
    const ticks = rulerTicks(bars, MOST_TICKS).map((bar) => {
      const tick = make("span", "", `${bar}`);
      style(tick, "left", `${100 * (placeOfBars([bar, bar], bars)?.left ?? 0)}%`);
      return tick;
    });
    ruler.lastElementChild?.replaceChildren(...ticks);
  };
}
