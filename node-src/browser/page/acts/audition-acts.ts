import type { Outward } from "#src/browser/page/acts/outward.ts";
import { inReach, type State } from "#src/browser/page/state.ts";
import type { ListedPreset } from "#src/browser/preset-sheet.ts";
import { knownDevice } from "#src/model/device/device-names.ts";

/** While arrow keys are held down only the preset that they stop at is auditioned. */
const PAUSE = 60;

export interface AuditionActs {
  /** Gives the chosen preset to the slot that is lit. */
  apply(): void;
  /** Hears the chosen preset without giving it to the device, or ends that. */
  audition(on: boolean): void;
  compare(slot: "a" | "b"): void;
  /** While something is auditioned, what is chosen next is auditioned too. */
  follow(): void;
}

/** What is heard: applying, auditioning, the two slots. */
export function auditionActs(state: State, { say, tell, show }: Outward): AuditionActs {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const stand = (change: Partial<State["device"]>): void => {
    clearTimeout(pause);
    state.device = { ...state.device, ...change };
    show(state, false);
  };
  const begin = (): void => {
    const preset = withinReach(state, tell);
    if (preset === null) return;
    say({ say: "audition", key: preset.key });
    stand({ auditioned: preset.key });
  };
  const end = (): void => {
    if (state.device.auditioned !== null) say({ say: "auditionEnd" });
    stand({ auditioned: null });
  };
  return {
    audition: (on) => (on ? begin() : end()),
    apply: () => {
      const preset = withinReach(state, tell);
      if (preset === null) return;
      say({ say: "apply", key: preset.key });
      stand({ auditioned: null, current: preset.key, [state.device.slot]: preset.key });
    },
    compare: (slot) => {
      say({ say: "compare", slot });
      stand({ slot, auditioned: null });
    },
    follow: () => {
      clearTimeout(pause);
      const { chosen, device } = state;
      if (device.auditioned === null || chosen?.key === device.auditioned || !inReach(state, chosen)) return;
      pause = setTimeout(begin, PAUSE);
    },
  };
}

/** The chosen preset, or a sentence on why it cannot be heard from here. */
function withinReach(state: State, tell: Outward["tell"]): ListedPreset | null {
  const { chosen } = state;
  if (chosen === null || inReach(state, chosen)) return chosen;
  const { name, device } = chosen.preset;
  tell(
    `“${name}” is for the ${knownDevice(device).title} device: put one on the track and open the presets there.`,
    true,
  );
  return null;
}
