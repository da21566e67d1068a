import type { ButtonSpec } from "#src/model/device/device-spec.ts";

/** A button; left out: its names are what stands on it, and it comes up by itself. */
export function button(
  own: Pick<ButtonSpec, "key" | "label" | "info"> & Partial<Pick<ButtonSpec, "longName" | "shortName" | "latching">>,
): ButtonSpec {
  return { kind: "button", longName: own.label, shortName: own.label, latching: false, visibility: "hidden", ...own };
}
