import type { Refusal } from "#src/model/refusal.ts";

/** What the device can do without an envelope: everything where no companion draws. */
export const PLAYABLE: ReadonlySet<Refusal["code"]> = new Set([
  "envelope-unsupported",
  "companion-missing",
  "companion-elsewhere",
  "companion-outdated",
  "companion-stopped",
]);

/** No companion was there to write, so nothing was begun: to install the companion, or to bring it up to date, may help. */
export const UNANSWERED: ReadonlySet<Refusal["code"]> = new Set(["companion-missing", "companion-outdated"]);

/** Why what was written before is not played on top of. */
export const STILL_WRITTEN =
  "The device does not play the curve, as the envelope that it wrote before would be heard as well: Revert or clear that first.";
