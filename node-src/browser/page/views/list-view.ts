import { element, make } from "#src/browser/frame/page/element.ts";
import type { State } from "#src/browser/page/state.ts";
import { curvePath, curveSvg } from "#src/browser/page/views/curve-path.ts";
import type { ListedPreset, PresetKey } from "#src/browser/preset-sheet.ts";
import { knownDevice } from "#src/model/device/device-names.ts";

/** The list: as many rows as can be seen, filled anew where the list stands, so that a thousand presets cost what twenty do. */
export interface ListView {
  show(state: State): void;
  /** Moves the list until the chosen preset can be seen. */
  reveal(state: State): void;
  /** How many whole rows can be seen. */
  page(): number;
}

/** Height of a row in pixels, as in the stylesheet. */
const ROW = 40;

export function listView(
  chosen: (preset: ListedPreset) => void,
  act: (what: "apply" | "favourite", preset: ListedPreset) => void,
): ListView {
  const list = element("list");
  const rows = element("rows");
  const pool: Row[] = [];
  let last: State | null = null;

  const fill = (): void => {
    if (last === null) return;
    const { shown } = last;
    const first = Math.max(0, Math.floor(list.scrollTop / ROW) - 1);
    const count = Math.min(shown.length - first, Math.ceil(list.clientHeight / ROW) + 2);
    while (pool.length < count) pool.push(newRow(rows));
    for (const [place, row] of pool.entries()) fillRow(row, place < count ? first + place : -1, last);
  };
  const presetAt = (event: Event): ListedPreset | undefined => {
    const line = (event.target as Element).closest<HTMLElement>(".row");
    return line === null ? undefined : last?.shown.find(({ key }) => line.id === rowId(key));
  };
  list.addEventListener("scroll", fill, { passive: true });
  list.addEventListener("click", (event) => {
    const preset = presetAt(event);
    if (preset === undefined) return;
    if ((event.target as Element).classList.contains("fav")) act("favourite", preset);
    else chosen(preset);
  });
  list.addEventListener("dblclick", (event) => {
    const preset = presetAt(event);
    if (preset !== undefined && !(event.target as Element).classList.contains("fav")) act("apply", preset);
  });
  new ResizeObserver(fill).observe(list);

  return {
    show: (state) => {
      last = state;
      rows.style.height = `${state.shown.length * ROW}px`;
      for (const box of [list, element("search")]) pointAt(box, state.chosen);
      fill();
    },
    reveal: ({ shown, chosen }) => {
      const top = chosen === null ? 0 : Math.max(0, shown.indexOf(chosen)) * ROW;
      if (top < list.scrollTop) list.scrollTop = top;
      else if (top + ROW > list.scrollTop + list.clientHeight) list.scrollTop = top + ROW - list.clientHeight;
    },
    page: () => Math.max(1, Math.floor(list.clientHeight / ROW)),
  };
}

interface Row {
  readonly line: HTMLElement;
  readonly path: SVGPathElement;
  readonly name: HTMLElement;
  readonly tags: HTMLElement;
  readonly mark: HTMLElement;
  readonly star: HTMLElement;
  drawn: readonly number[];
}

function newRow(rows: HTMLElement): Row {
  const line = make("div", "row");
  line.setAttribute("role", "option");
  const svg = curveSvg([["line", ""]], { x: 40, y: 120 });
  const words = make("span", "words");
  const name = make("span", "name");
  const tags = make("span", "tags");
  for (const text of [name, tags]) text.dir = "auto";
  words.append(name, tags);
  const mark = make("span", "mark");
  const star = make("span", "fav", "★");
  star.setAttribute("aria-hidden", "true");
  line.append(svg, words, mark, star);
  rows.append(line);
  return { line, path: svg.firstElementChild as SVGPathElement, name, tags, mark, star, drawn: [] };
}

/** A row outside the list waits, and must not answer for the preset that it showed. */
function fillRow(row: Row, place: number, state: State): void {
  const { line } = row;
  const listed = state.shown[place];
  line.hidden = listed === undefined;
  line.setAttribute("aria-selected", String(listed !== undefined && state.chosen === listed));
  if (listed === undefined) {
    line.removeAttribute("id");
    return;
  }
  const { key, preset, favourite } = listed;
  line.id = rowId(key);
  line.style.transform = `translateY(${place * ROW}px)`;
  line.setAttribute("aria-posinset", String(place + 1));
  line.setAttribute("aria-setsize", String(state.shown.length));
  line.setAttribute(
    "aria-label",
    `${preset.name}, ${knownDevice(preset.device).title}${favourite ? ", favourite" : ""}`,
  );
  const points = state.previews.get(key)?.lanes[0]?.points ?? [];
  if (points !== row.drawn) row.path.setAttribute("d", curvePath(points));
  row.drawn = points;
  row.name.textContent = preset.name;
  row.tags.textContent = [
    ...(state.browsing.device === "all" ? [knownDevice(preset.device).title] : []),
    ...(listed.origin === "user" ? ["yours"] : []),
    ...preset.tags,
  ].join(" · ");
  row.mark.replaceChildren(...marksOf(key, state).map((mark) => make("i", "", mark)));
  row.star.classList.toggle("on", favourite);
}

function marksOf(key: PresetKey, { device }: State): string[] {
  return [
    ...(device.auditioned === key ? ["hearing"] : []),
    ...(device.a === key ? ["A"] : []),
    ...(device.b === key ? ["B"] : []),
  ];
}

function pointAt(box: HTMLElement, chosen: ListedPreset | null): void {
  if (chosen === null) box.removeAttribute("aria-activedescendant");
  else box.setAttribute("aria-activedescendant", rowId(chosen.key));
}

function rowId(key: PresetKey): string {
  return `preset-${key}`;
}
