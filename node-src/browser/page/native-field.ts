import { type NativeText, nativeText } from "#src/browser/frame/page/native-text.ts";
import type { State } from "#src/browser/page/state.ts";
import type { PageMessage } from "#src/browser/protocol.ts";

/** The native text field, which the page fills and gives the keys to. */
export interface NativeField extends Omit<NativeText, "put"> {
  /** Puts the page's text into it where it holds another, and the keys where a name is asked for or no more. */
  show(state: State): void;
}

export function nativeField(say: (message: PageMessage) => void): NativeField {
  const { put, ...field } = nativeText(say);
  let asked = false;
  return {
    ...field,
    show: (state) => {
      const asking = state.naming !== null;
      if (!state.native) return;
      put(typedInto(state));
      if (asking !== asked) field.focus();
      asked = asking;
    },
  };
}

/** Where typing goes on: in the name that is asked for, else in the search. */
export function typedInto({ naming, browsing }: State): string {
  return naming === null || naming.what === "remove" ? browsing.query : naming.text;
}
