/** What decides where a user's files are. */
export interface Whereabouts {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
