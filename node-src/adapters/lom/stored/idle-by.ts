import { type IdleRule, idleRules } from "#src/knowledge/live/idle-parameters.ts";

/**
 * The rule by which a parameter of a device changes nothing while others stand as they do, and the path of the one that says so; `null` where it counts.
 *
 * Shape: `stands` tells what is stored at a path, a switch as 0 or 1; `undefined` for what is not there.
 */
export function idleBy(
  className: string,
  path: string,
  stands: (path: string) => number | string | undefined,
): { readonly rule: IdleRule; readonly when: string } | null {
  for (const rule of idleRules(className)) {
    const caught = rule.parameter.exec(path);
    if (caught === null) continue;
    const when = rule.when.replace(/\$(\d)/g, (_, group) => caught[Number(group)] ?? "");
    const value = stands(when);
    if (value !== undefined && rule.is.some((text) => (SWITCHES[text] ?? text) === String(value)))
      return { rule, when };
  }
  return null;
}

/** Rules name switches as a set file writes them. */
const SWITCHES: Readonly<Record<string, string>> = { true: "1", false: "0" };
