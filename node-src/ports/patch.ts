/** A number or a word, as Max passes them. */
export type PatchAtom = number | string;

/** The patch around a script: messages in, messages out. */
export interface Patch {
  on(selector: string, handler: (...atoms: readonly PatchAtom[]) => void): void;
  send(selector: string, ...atoms: readonly PatchAtom[]): void;
}
