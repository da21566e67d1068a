import type { MixView } from "#src/browser/mix/mix-view.ts";
import { mixWindowPage } from "#src/browser/mix/mix-window-page.ts";
import { TRACK_ROLES } from "#src/model/mix/track-role.ts";
import SAMPLE from "./sample-mix.json" with { type: "json" };

/** The window of a mix in its pictures: in light before anything is done, in dark once moves were made. */
export function mixPage(theme: string, surface: readonly [number, number, number]): string {
  const { origin: _, proposed, applied, ...heard } = SAMPLE;
  const made = theme === "dark";
  const view = {
    ...heard,
    ...(made ? applied : proposed),
    revision: 1,
    status: { kind: "done", words: "", done: null },
    may: { apply: !made, revert: made },
    roles: TRACK_ROLES,
  };
  return mixWindowPage({ view: view as unknown as MixView, theme: { surface } });
}
