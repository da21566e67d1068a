import { element, make } from "#src/browser/frame/page/element.ts";
import type { State } from "#src/browser/page/state.ts";
import { knownDevice } from "#src/model/device/device-names.ts";
import type { PresetDevice } from "#src/model/recipe/preset.ts";

/** The line below the list that says what the same search finds in other devices: “3 more in Sweep” leads there. */
export function elsewhereView(lead: (device: PresetDevice) => void): { show(state: State): void } {
  let drawn = "";
  return {
    show: ({ browsing, elsewhere, shown }) => {
      const found = browsing.query === "" && shown.length > 0 ? [] : elsewhere;
      const box = element("elsewhere");
      box.hidden = found.length === 0;
      const more = shown.length === 0 ? "" : " more";
      const words = found.map(([device, count]) => `${count}${more} in ${knownDevice(device).title}`);
      if (words.join() === drawn) return;
      drawn = words.join();
      const buttons = found.map(([device], at) => {
        const button = make("button", "", words[at]);
        button.type = "button";
        button.addEventListener("click", () => lead(device));
        return button;
      });
      box.replaceChildren(...buttons);
    },
  };
}
