import { message, object, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { shownNumbers } from "#src/chassis/spec/shown-number.ts";
import { type DeviceStrip, panelKeys, type StripPanel } from "#src/chassis/spec/strip-layout.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";

/**
 * One panel for each option of a choice, shown by the patch alone: the choice says which, `thispatcher` hides and shows boxes by
 * their scripting names. Parameters stay as they are, on Push and in automation too; nothing of it is an undo step. When the device
 * is whole the panel is shown again, for a choice that Live recalled before there was a view.
 *
 * Source: Max reference, thispatcher (`script hide NAME`, `script show NAME`); `hidden` is redrawn at run time, a
 * `presentation_rect` is not.
 */
export function panelPart(spec: DeviceSpec, { by, panels }: DeviceStrip): PatchPart {
  const places = panels.map((_, place) => place);
  if (panels.length !== choiceOf(spec, by).options.length)
    throw new RangeError(`panelPart: “${by}” has another number of options than there are panels`);
  const all = [...new Set(panels.flatMap((panel) => seenIn(spec, panel)))];
  return {
    boxes: [
      object("panelNow", `int ${choiceOf(spec, by).initial}`, [24, 720]),
      object("panelAt", `sel ${places.join(" ")}`, [24, 752]),
      ...panels.map((panel, place) =>
        message(`panel${place}`, words(all, seenIn(spec, panel)), [24, 784 + place * 20]),
      ),
      object("panels", "thispatcher", [320, 752]),
    ],
    cords: [
      `${by} > panelNow`,
      "deviceReady:2 > panelNow",
      "panelNow > panelAt",
      ...places.flatMap((place) => [`panelAt:${place} > panel${place}`, `panel${place} > panels`]),
    ],
  };
}

/** A part whose boxes are hidden from the start where the first panel does not show them. */
export function hideOthers(spec: DeviceSpec, { by, panels }: DeviceStrip, part: PatchPart): PatchPart {
  const first = panels[choiceOf(spec, by).initial];
  const seen = first === undefined ? [] : seenIn(spec, first);
  const others = new Set(panels.flatMap((panel) => seenIn(spec, panel)).filter((name) => !seen.includes(name)));
  return { ...part, boxes: part.boxes.map((box) => (others.has(box.name) ? { ...box, hidden: true } : box)) };
}

/** Scripting names of what a panel shows: its controls, the fields under its dials, the names over its menus. */
function seenIn({ parameters }: DeviceSpec, panel: StripPanel): readonly string[] {
  const keys = panelKeys(panel);
  const fields = shownNumbers(parameters).flatMap(({ key, field }) => (keys.includes(key) ? [field.key] : []));
  const names = panel.menus.flatMap((key) => (key === null ? [] : [`${key}Label`]));
  return [...keys, ...fields, ...names];
}

/** What goes is hidden before what comes is shown. */
function words(all: readonly string[], seen: readonly string[]): string {
  const gone = all.filter((name) => !seen.includes(name));
  return [...gone.map((name) => `script hide ${name}`), ...seen.map((name) => `script show ${name}`)].join(", ");
}

function choiceOf({ parameters }: DeviceSpec, key: string) {
  const found = parameters.find((parameter) => parameter.key === key);
  if (found?.kind !== "choice") throw new RangeError(`panelPart: the spec has no choice “${key}”`);
  return found;
}
