import { message, object, type PatchBox, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { TARGET_BOXES } from "#src/chassis/patch/strip/targets-part.ts";
import { shownNumbers } from "#src/chassis/spec/shown-number.ts";
import { type DeviceStrip, panelKeys, type StripView, stripViews } from "#src/chassis/spec/strip-layout.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";

/**
 * One panel for each option of a choice, shown by the patch alone: the choice says which, `thispatcher` hides and shows boxes by
 * their scripting names. Parameters stay as they are, on Push and in automation too; nothing of it is an undo step. When the device
 * is whole the panel is shown again, for a choice that Live recalled before there was a view.
 *
 * More adds the number of options to the place, so that the same way leads to the other panel; it is Hidden, so that Live stores
 * nothing of it and no undo step comes of it.
 *
 * Source: Max reference, thispatcher (`script hide NAME`, `script show NAME`); `hidden` is redrawn at run time, a
 * `presentation_rect` is not.
 */
export function panelPart(spec: DeviceSpec, strip: DeviceStrip): PatchPart {
  const { by, panels, more } = strip;
  const views = stripViews(strip);
  const places = views.map((_, place) => place);
  const counts = [panels.length, more?.length ?? panels.length];
  if (counts.some((count) => count !== choiceOf(spec, by).options.length))
    throw new RangeError(`panelPart: “${by}” has another number of options than there are panels`);
  const all = panelBoxes(spec, strip);
  return {
    boxes: [
      object("panelNow", `int ${choiceOf(spec, by).initial}`, [24, 720]),
      object("panelGate", "gate 1 1", [24, 736]),
      object("panelAt", `sel ${places.join(" ")}`, [24, 752]),
      ...views.map((view, place) => message(`panel${place}`, words(all, seenIn(spec, view)), [24, 784 + place * 20])),
      object("panels", "thispatcher", [320, 752]),
      ...(more === undefined ? [] : moreBoxes(panels.length)),
    ],
    cords: [
      `${by} > panelNow`,
      "deviceReady:2 > panelNow",
      ...(more === undefined ? ["panelNow > panelGate:1"] : MORE_CORDS),
      "panelGate > panelAt",
      ...places.flatMap((place) => [`panelAt:${place} > panel${place}`, `panel${place} > panels`]),
    ],
  };
}

/** More to the left of the place of the choice: once it has said where it stands, the choice is asked again. */
function moreBoxes(count: number): PatchBox[] {
  return [
    object("moreTold", "t b i", [120, 688]),
    object("moreOffset", `* ${count}`, [200, 688]),
    object("panelAdd", "+ 0", [120, 720]),
  ];
}

const MORE_CORDS: readonly string[] = [
  "more > moreTold",
  "moreTold:1 > moreOffset",
  "moreOffset > panelAdd:1",
  "moreTold:0 > panelNow",
  "panelNow > panelAdd:0",
  "panelAdd > panelGate:1",
];

/** Scripting names of all that the panels of a strip show. */
export function panelBoxes(spec: DeviceSpec, strip: DeviceStrip): readonly string[] {
  return [...new Set(stripViews(strip).flatMap((view) => seenIn(spec, view)))];
}

/** A part whose boxes are hidden from the start where the first panel does not show them. */
export function hideOthers(spec: DeviceSpec, strip: DeviceStrip, part: PatchPart): PatchPart {
  const views = stripViews(strip);
  const first = views[choiceOf(spec, strip.by).initial];
  const seen = first === undefined ? [] : seenIn(spec, first);
  const others = new Set(panelBoxes(spec, strip).filter((name) => !seen.includes(name)));
  return { ...part, boxes: part.boxes.map((box) => (others.has(box.name) ? { ...box, hidden: true } : box)) };
}

/** Scripting names of what a panel shows: its controls, the fields under its dials, the names over its menus, its buttons. */
function seenIn({ parameters }: DeviceSpec, { panel, buttons }: StripView): readonly string[] {
  const keys = panelKeys(panel);
  const fields = shownNumbers(parameters).flatMap(({ key, field }) => (keys.includes(key) ? [field.key] : []));
  const names = panel.menus.flatMap((key) => (key === null ? [] : [`${key}Label`]));
  return [...keys, ...fields, ...names, ...buttons];
}

/** What goes is hidden before what comes is shown. */
function words(all: readonly string[], seen: readonly string[]): string {
  const gone = [...all.filter((name) => !seen.includes(name)), ...TARGET_BOXES];
  return [...gone.map((name) => `script hide ${name}`), ...seen.map((name) => `script show ${name}`)].join(", ");
}

function choiceOf({ parameters }: DeviceSpec, key: string) {
  const found = parameters.find((parameter) => parameter.key === key);
  if (found?.kind !== "choice") throw new RangeError(`panelPart: the spec has no choice “${key}”`);
  return found;
}
