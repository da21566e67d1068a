/** The module that Node for Max gives its scripts. Source: docs.cycling74.com, Node for Max API, read 2026. */
declare module "max-api" {
  export const MESSAGE_TYPES: Readonly<Record<"ALL" | "BANG" | "DICT" | "NUMBER" | "LIST", string>>;
  export const POST_LEVELS: Readonly<Record<"ERROR" | "INFO" | "WARN", string>>;
  export function addHandler(selector: string, handler: (...atoms: (number | string)[]) => void): void;
  export function outlet(...atoms: (number | string)[]): Promise<void>;
  export function post(...words: (number | string)[]): Promise<void>;
}
