import { element } from "#src/browser/frame/page/element.ts";
import type { Naming, State } from "#src/browser/page/state.ts";

/** The panel that asks for a name, or whether a preset shall go. */
export function showNaming({ naming, native }: State): void {
  const panel = element("naming");
  const opened = naming !== null && panel.hidden;
  panel.hidden = naming === null;
  if (naming === null) return;
  const [yes, no] = ANSWERS[naming.what];
  element("naming-title").textContent = title(naming, native);
  element("naming-yes").textContent = yes;
  element("naming-no").textContent = no;
  element("naming-typed").textContent = naming.text;
  for (const id of ["naming-text", "naming-typed"]) element(id).hidden = naming.what === "remove";
  if (opened) enter(naming, native);
}

const ANSWERS = { save: ["Save", "Cancel"], rename: ["Rename", "Cancel"], remove: ["Delete", "Keep"] } as const;

function enter({ what, text }: Naming, native: boolean): void {
  const field = element<HTMLInputElement>("naming-text");
  field.value = text;
  if (what !== "remove" && !native) field.select();
  else element(what === "remove" ? "naming-no" : "naming-yes").focus();
}

function title({ what, preset }: Naming, native: boolean): string {
  const name = preset?.preset.name ?? "";
  if (what === "remove") return `Delete “${name}”?`;
  const where = native ? " Type it in the field above." : "";
  return what === "save" ? `Save the device's settings as a preset named:${where}` : `Rename “${name}” to:${where}`;
}
