import type { State } from "#src/browser/page/state.ts";
import type { PageMessage } from "#src/browser/protocol.ts";

/** Where the acts lead: to the device, and to what is shown. */
export interface Outward {
  say(message: PageMessage): void;
  tell(words: string, refused?: boolean): void;
  /** `revealing` when the chosen preset must be seen. */
  show(state: State, revealing: boolean): void;
}
