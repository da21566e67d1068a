export interface CompiledPage {
  readonly head: string;
  readonly tail: string;
}

/** By the folder of its sources. */
export const PAGES: Readonly<Record<string, { readonly module: string; readonly what: string }>>;
export function compilePage(folder: string): Promise<CompiledPage>;
export function pageModule(folder: string, page: CompiledPage): string;
