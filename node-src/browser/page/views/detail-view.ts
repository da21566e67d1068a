import { element, make } from "#src/browser/frame/page/element.ts";
import { inReach, presetName, type State } from "#src/browser/page/state.ts";
import { areaPath, barsPath, curvePath, curveSvg, wavePath } from "#src/browser/page/views/curve-path.ts";
import type { Preview, PreviewSheet } from "#src/browser/preset-sheet.ts";
import { knownDevice } from "#src/model/device/device-names.ts";

/** The chosen preset: its curves on the clip, what it says of itself, and what can be done with it. */
export function showDetail(state: State): void {
  const { chosen } = state;
  element("detail").classList.toggle("empty", chosen === null);
  showDisplay(state);
  element("name").textContent = chosen?.preset.name ?? "";
  element("origin").textContent = chosen === null ? "" : originOf(chosen);
  element("description").textContent = chosen?.preset.description ?? "";
  const facts = chosen?.facts ?? [];
  element("facts").replaceChildren(
    ...facts.flatMap(([label, value]) => [make("dt", "", label), make("dd", "", value)]),
  );
  showActions(state);
}

/** A button that can do nothing now stays in its place and can be reached, and says why when it is pressed. */
function showActions(state: State): void {
  const { chosen, device } = state;
  const own = chosen?.origin === "user";
  press("favourite", chosen?.favourite === true);
  press("audition", chosen !== null && device.auditioned === chosen.key);
  allow("favourite", chosen !== null);
  allow("export", chosen !== null);
  for (const id of ["apply", "audition"]) allow(id, inReach(state, chosen));
  for (const id of ["rename", "remove"]) allow(id, own);
  allow("save", device.reach.length > 0);
  for (const slot of ["a", "b"] as const) {
    const button = element(`slot-${slot}`);
    const name = presetName(state, device[slot]);
    press(button.id, device.slot === slot);
    button.lastElementChild!.textContent = name === "" ? "as it was" : name;
  }
}

function press(id: string, on: boolean): void {
  element(id).setAttribute("aria-pressed", String(on));
}

function allow(id: string, can: boolean): void {
  element(id).setAttribute("aria-disabled", String(!can));
}

function originOf({ preset, origin }: NonNullable<State["chosen"]>): string {
  const from = origin === "user" ? "yours" : "factory";
  return [knownDevice(preset.device).title, from, ...(preset.author === "" ? [] : [`by ${preset.author}`])].join(" · ");
}

/** Drawn again only for another preset or another clip. */
let drawn: readonly unknown[] = [];

function showDisplay({ chosen, previews, previewSheet }: State): void {
  const preview = chosen === null ? undefined : previews.get(chosen.key);
  if (drawn[0] === preview && drawn[1] === previewSheet && drawn[2] === chosen) return;
  drawn = [preview, previewSheet, chosen];
  const display = element("display");
  if (preview === undefined || preview.lanes.length === 0) {
    display.replaceChildren(make("p", "note", noteFor(chosen === null, preview)));
    return;
  }
  const sheet = groundOf(preview, previewSheet);
  const clip = sheet.clip === "" ? [] : [make("span", "clip", sheet.clip)];
  for (const name of clip) name.dir = "auto";
  display.replaceChildren(...preview.lanes.map((lane) => laneBox(lane, sheet)), ...clip);
}

/** What stands behind a preset's curves. */
function groundOf({ over }: Preview, sheet: PreviewSheet): PreviewSheet {
  return over === undefined ? sheet : { ...sheet, clip: over, bars: [], wave: [] };
}

function noteFor(nothing: boolean, preview: Preview | undefined): string {
  if (nothing) return "No preset is chosen.";
  return preview === undefined || preview.note === "" ? "No curve is drawn for this preset." : preview.note;
}

function laneBox(lane: Preview["lanes"][number], sheet: PreviewSheet): HTMLElement {
  const box = make("div", "lane");
  box.setAttribute("role", "img");
  box.setAttribute(
    "aria-label",
    `${lane.label} between ${lane.bottom} and ${lane.top}${sheet.clip === "" ? "" : `, on ${sheet.clip}`}`,
  );
  const svg = curveSvg(
    [
      ["bars", barsPath(sheet.bars)],
      ["wave", wavePath(sheet.wave)],
      ["area", areaPath(lane.points)],
      ["line", curvePath(lane.points)],
    ],
    { x: 0, y: 0 },
  );
  const curve = make("div", "curve");
  curve.append(svg);
  const values = make("div", "values");
  values.append(make("span", "top", lane.top), make("span", "label", lane.label), make("span", "bottom", lane.bottom));
  box.append(curve, values);
  return box;
}
