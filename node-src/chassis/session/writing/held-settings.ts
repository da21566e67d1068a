import type { HeldValue } from "#src/ports/output/read-back-log.ts";

/** A device that was to be put in or set, and what its host holds of its settings, by path. */
export function heldSettings(
  { className: of, settings }: DeviceSettings,
  held: (path: string) => number | undefined,
): readonly HeldValue[] {
  const values = Object.entries(settings).map(([parameter, value]) => ({
    of,
    parameter,
    asked: Number(value),
    held: held(parameter) ?? null,
  }));
  return [{ of }, ...values];
}

interface DeviceSettings {
  readonly className: string;
  readonly settings: Readonly<Record<string, number | boolean | string>>;
}
