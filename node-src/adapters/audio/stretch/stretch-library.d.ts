/** The web release of Signalsmith Stretch: only what it asks of an audio context to bring its worklet in. Source: its README, version 1.3.2. */
declare module "signalsmith-stretch" {
  const createNode: (context: { readonly audioWorklet: { addModule(url: string): Promise<void> } }) => Promise<unknown>;
  // biome-ignore lint/style/noDefaultExport: the package has no other export.
  export default createNode;
}
