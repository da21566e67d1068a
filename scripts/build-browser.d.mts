export interface CompiledPage {
  readonly head: string;
  readonly tail: string;
}

export function compilePage(): Promise<CompiledPage>;
export function pageModule(page: CompiledPage): string;
