import type { Browser } from "playwright-core";

export interface Look {
  readonly name: string;
  readonly theme: "light" | "dark";
  readonly enabled: boolean;
}

export type PatchMessage = readonly [selector: string, ...atoms: (number | string)[]];

export const LOOKS: readonly Look[];
export const PATCH: string;
export function sampleMessages(look: Look): PatchMessage[];
export function lookPage(look: Look, messages: readonly PatchMessage[], path?: string): Promise<string>;
export function openBrowser(): Promise<Browser | null>;
