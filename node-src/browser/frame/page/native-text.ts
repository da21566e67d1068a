/** The window's native text field, which has the keys: what is typed there is heard, and it shows what the page holds. */
export interface NativeText {
  /** What it holds now, as it said itself. */
  heard(text: string): void;
  /** Puts text into it where it holds another. */
  put(text: string): void;
  /** Gives it the keys. */
  focus(): void;
}

export function nativeText(
  say: (message: { readonly say: "field"; readonly text: string } | { readonly say: "focus" }) => void,
): NativeText {
  let holds = "";
  return {
    heard: (text) => {
      holds = text;
    },
    put: (text) => {
      if (text === holds) return;
      holds = text;
      say({ say: "field", text });
    },
    focus: () => say({ say: "focus" }),
  };
}
