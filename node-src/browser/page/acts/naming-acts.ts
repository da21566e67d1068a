import type { Outward } from "#src/browser/page/acts/outward.ts";
import type { Naming, State } from "#src/browser/page/state.ts";
import type { PageMessage } from "#src/browser/protocol.ts";

export interface NamingActs {
  ask(what: Naming["what"]): void;
  answer(yes: boolean): void;
}

/** The panel that asks for a name, or whether a preset shall go. */
export function namingActs(state: State, { say, tell, show }: Outward): NamingActs {
  return {
    ask: (what) => {
      const refusal = whyNot(what, state);
      if (refusal !== null) return tell(refusal, true);
      const preset = what === "save" ? null : state.chosen;
      state.naming = { what, preset, text: what === "rename" ? (preset?.preset.name ?? "") : "" };
      show(state, false);
    },
    answer: (yes) => {
      const { naming } = state;
      if (naming === null) return;
      const message = yes ? answered(naming) : null;
      if (yes && message === null) return tell("A preset needs a name.", true);
      if (message !== null) say(message);
      state.naming = null;
      show(state, false);
    },
  };
}

function whyNot(what: Naming["what"], { chosen, device }: State): string | null {
  if (what === "save") return device.reach.length > 0 ? null : "There is no device here whose settings could be saved.";
  if (chosen === null) return "No preset is chosen.";
  const done = what === "rename" ? "renamed" : "deleted";
  return chosen.origin === "user" ? null : `“${chosen.preset.name}” came with the device and cannot be ${done}.`;
}

function answered({ what, preset, text }: Naming): PageMessage | null {
  const name = text.trim();
  if (what === "remove") return preset === null ? null : { say: "remove", key: preset.key };
  if (name === "") return null;
  return preset === null ? { say: "save", text: name } : { say: "rename", key: preset.key, text: name };
}
