import type { State } from "#src/browser/page/state.ts";
import type { PageMessage } from "#src/browser/protocol.ts";

/** The window's native text field, which has the keys: what is typed there is heard, and it shows what the page holds. */
export interface NativeField {
  /** What it holds now, as it said itself. */
  heard(text: string): void;
  /** Puts the page's text into it where it holds another, and the keys where a name is asked for or no more. */
  show(state: State): void;
  /** Gives it the keys. */
  focus(): void;
}

export function nativeField(say: (message: PageMessage) => void): NativeField {
  let holds = "";
  let asked = false;
  return {
    heard: (text) => {
      holds = text;
    },
    show: (state) => {
      const asking = state.naming !== null;
      if (!state.native) return;
      const text = typedInto(state);
      if (text !== holds) {
        holds = text;
        say({ say: "field", text });
      }
      if (asking !== asked) say({ say: "focus" });
      asked = asking;
    },
    focus: () => say({ say: "focus" }),
  };
}

/** Where typing goes on: in the name that is asked for, else in the search. */
export function typedInto({ naming, browsing }: State): string {
  return naming === null || naming.what === "remove" ? browsing.query : naming.text;
}
