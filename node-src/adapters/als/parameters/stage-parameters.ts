import { basename } from "node:path";
import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import { strayChange } from "#src/adapters/als/check/stray-change.ts";
import type { IndexedSet } from "#src/adapters/als/locate/opened-set.ts";
import { indexPointees, type Pointees } from "#src/adapters/als/locate/pointees.ts";
import { openSet } from "#src/adapters/als/locate/set-version.ts";
import { applySplices } from "#src/adapters/als/write/splice.ts";
import { NONE, type Range, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";

/** What a parameter's `Manual` shall say, digit by digit. */
export interface ParameterText {
  /** The parameter's `target`. */
  readonly target: number;
  readonly text: string;
}

/**
 * Sets parameters in the text of a set and checks what came of it: the bytes elsewhere are the same, nothing that Live would refuse
 * came in, and every value reads back as it was to be.
 * @throws AlsRefusal where one has no value in the file, or what came of it differs; then none is set.
 */
export function stageParameters(before: IndexedSet, path: string, texts: readonly ParameterText[]): IndexedSet {
  const { xml, version, text } = before;
  const pointees = indexPointees(xml);
  const splices = texts.map((each) => ({ ...valueRange(xml, pointees, each.target, path), text: each.text }));
  const staged = applySplices(text, splices);
  const after = openSet(staged, path);
  const now = indexPointees(after.xml);
  const stray = strayChange({ before: xml, after: after.xml, version, splices }, "parameters");
  if (stray !== null) throw differs(path, stray);
  for (const { target, text: asked } of texts)
    if (after.xml.text(manualParent(after.xml, now, target), "Manual") !== asked)
      throw differs(path, "a parameter reads otherwise");
  return { text: staged, ...after };
}

function manualParent(xml: XmlIndex, pointees: Pointees, target: number): number {
  const element = pointees.elementOf(target);
  return element === NONE ? NONE : xml.parent(element);
}

function valueRange(xml: XmlIndex, pointees: Pointees, target: number, path: string): Range {
  const parameter = manualParent(xml, pointees, target);
  const manual = parameter === NONE ? NONE : xml.child(parameter, "Manual");
  const range = manual === NONE ? null : xml.attributeRange(manual, "Value");
  if (range !== null) return range;
  throw new AlsRefusal(
    "parameter-unknown",
    `“${basename(path)}” holds no value for the target ${target}: list its parameters with "steadyhand set".`,
  );
}

function differs(path: string, what: string): AlsRefusal {
  return new AlsRefusal(
    "read-back-differs",
    `No parameter was set in the copy of “${basename(path)}”, because ${what}: the set may hold something unknown, so save it again in Live and retry.`,
  );
}
