/** A Python file as text: esbuild puts it into the bundle. */
declare module "*.py" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: an import with { type: "text" } has no other export.
  export default text;
}
