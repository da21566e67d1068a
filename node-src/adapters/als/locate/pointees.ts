import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";

/** What envelopes can point at: one space of ids over the whole set. */
export interface Pointees {
  /** The element of an id; `NONE` where no element or more than one has it. */
  elementOf(id: number): number;
  readonly duplicates: readonly number[];
  readonly highest: number;
}

/**
 * Finds every target of a set, or those of the ids that are `asked` for.
 * Source: measured on 291 sets of Live 10 to 12, whose ids are unique over these names.
 */
export function indexPointees(xml: XmlIndex, asked: (id: number) => boolean = () => true): Pointees {
  const isPointee = xml.names().map(isPointeeName);
  const elements = new Map<number, number>();
  const duplicates = new Set<number>();
  let highest = -1;
  for (let element = 0; element < xml.count; element += 1) {
    if (isPointee[xml.tag(element)] !== true) continue;
    const id = xml.number(element, "Id");
    if (id === null || !asked(id)) continue;
    if (elements.has(id)) duplicates.add(id);
    elements.set(id, element);
    highest = Math.max(highest, id);
  }
  const elementOf = (id: number) => (duplicates.has(id) ? NONE : (elements.get(id) ?? NONE));
  return { elementOf, duplicates: [...duplicates], highest };
}

/** Whether elements of this name share the one space of ids. */
export function isPointeeName(name: string): boolean {
  return name === "Pointee" || name.endsWith("Target") || name.startsWith("ControllerTargets.");
}

/** Whether an element stands inside another. */
export function isInside(xml: XmlIndex, element: number, outer: number): boolean {
  return element > outer && element < xml.after(outer);
}
