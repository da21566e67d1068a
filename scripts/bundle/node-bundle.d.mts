import type { BuildOptions } from "esbuild";

export const NODE_BUNDLE: BuildOptions & { readonly bundle: true; readonly external: string[] };
