import type { Browser } from "playwright-core";
import type { DevicePicture } from "./device-pictures.ts";

export interface Look {
  readonly name: string;
  readonly theme: "light" | "dark";
  readonly enabled: boolean;
}

export const LOOKS: readonly Look[];
export function lookPage(look: Look, picture: DevicePicture, path?: string): Promise<string>;
export function openBrowser(): Promise<Browser | null>;
