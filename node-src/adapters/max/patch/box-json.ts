import { type Ends, objectEnds } from "#src/adapters/max/patch/object-ends.ts";
import { parameterValue } from "#src/adapters/max/patch/parameter-value.ts";
import type { PatchBox, Point } from "#src/adapters/max/patch/patch-part.ts";

/** A box as Max writes it. `order` is the parameter's place in the spec. */
export function boxJson(box: PatchBox, id: string, order: number): Readonly<Record<string, unknown>> {
  const { inlets, outlets } = endsOf(box);
  return {
    id,
    maxclass: box.maxclass,
    ...(box.text === undefined ? {} : { text: box.text }),
    numinlets: inlets,
    numoutlets: outlets.length,
    outlettype: outlets,
    patching_rect: [...box.at, ...(box.size ?? sizeOf(box))],
    ...(box.shown === undefined ? {} : { presentation: 1, presentation_rect: box.shown }),
    ...(box.hidden === true ? { hidden: 1 } : {}),
    ...withParameter(box, order),
    ...(box.file === undefined ? {} : { textfile: { filename: box.file, flags: 0, embed: 0, autowatch: 1 } }),
    varname: box.name,
  };
}

export function idOf(index: number): string {
  return `obj-${index + 1}`;
}

function withParameter({ parameter, maxclass, keys }: PatchBox, order: number): object {
  if (parameter === undefined) return { ...keys };
  const value = parameterValue(parameter, order);
  const attributes = (keys?.["saved_attribute_attributes"] ?? {}) as Readonly<Record<string, unknown>>;
  return {
    annotation: parameter.info,
    annotation_name: parameter.longName,
    ...(maxclass === "newobj" ? {} : { parameter_enable: 1 }),
    ...keys,
    saved_attribute_attributes: { ...attributes, valueof: value },
  };
}

function endsOf({ maxclass, text, inlets, outlets, sends = "" }: PatchBox): Ends {
  if (inlets !== undefined && outlets !== undefined) {
    return { inlets, outlets: Array.from({ length: outlets }, () => sends) };
  }
  if (maxclass !== "newobj") return objectEnds(maxclass, []);
  const [name = "", ...words] = (text ?? "").split(" ");
  const attributes = words.findIndex((word) => word.startsWith("@"));
  return objectEnds(name, attributes < 0 ? words : words.slice(0, attributes));
}

/** About what Max gives a box of so many letters. */
function sizeOf({ text = "" }: PatchBox): Point {
  return [Math.max(SMALLEST, text.length * LETTER + PADDING), HEIGHT];
}

/** Pixels. */
const SMALLEST = 32;
const LETTER = 6;
const PADDING = 14;
const HEIGHT = 20;
