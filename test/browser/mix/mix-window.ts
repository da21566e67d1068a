import type { Browser } from "playwright-core";
import type { ThemeColours } from "#src/browser/frame/page-theme.ts";
import { VIEW_FILE, viewFile } from "#src/browser/mix/mix-page-file.ts";
import { FROM_MIX_PAGE, type MixHostMessage, type MixPageMessage, TO_MIX_PAGE } from "#src/browser/mix/mix-protocol.ts";
import type { MixView } from "#src/browser/mix/mix-view.ts";
import { mixWindowPage } from "#src/browser/mix/mix-window-page.ts";
import { type WindowInMax, type WindowLook, windowInMax } from "#test/browser/window-in-max.ts";

/** The window of a mix in a real browser. */
export interface MixWindow extends Omit<WindowInMax<MixPageMessage, MixHostMessage>, "rewrite"> {
  /** Writes a view next to the page and says so, as Node does when things change. */
  rewrite(view: MixView): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
}

export async function openMix(
  browser: Browser,
  view: MixView,
  look: WindowLook = {},
  theme: Partial<ThemeColours> = {},
): Promise<MixWindow> {
  const words = { said: FROM_MIX_PAGE, told: TO_MIX_PAGE };
  const window = await windowInMax(browser, mixWindowPage({ view, theme }), words, look);
  return {
    ...window,
    rewrite: (later) => window.rewrite(VIEW_FILE, viewFile(later), { say: "view", revision: later.revision }),
    press: async (...keys) => {
      for (const key of keys) await window.page.keyboard.press(key);
    },
  };
}
