import type { Fraction } from "#src/model/units.ts";

/** What the face of every device shows, whatever the device does. */
export interface FaceState {
  readonly status: { readonly kind: StatusKind; readonly words: string };
  readonly progress: Fraction;
  /** What stands on the button under the status; `""` for no button. */
  readonly offer: string;
  /** The device's own switch. */
  readonly enabled: boolean;
}

export type StatusKind = (typeof STATUS_KINDS)[number];

/** In the order of their numbers on the wire. */
export const STATUS_KINDS = ["idle", "listening", "ready", "written", "playing", "refused", "writing"] as const;

/** While a press is on its way. */
export const AT_WORK: ReadonlySet<StatusKind> = new Set(["listening", "writing"]);

/** A device that was just dropped. */
export const EMPTY_FACE: FaceState = { status: { kind: "idle", words: "" }, progress: 0, offer: "", enabled: true };
