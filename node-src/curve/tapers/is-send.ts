import type { Parameter } from "#src/model/live-set.ts";

/** Whether a parameter is a send of a track's mixer, as a running Live or a set file holds it. */
export function isSend({ unit, name }: Pick<Parameter, "unit" | "name">, className: string): boolean {
  return className === "Mixer" && (unit === "send" || name.startsWith("Sends."));
}
