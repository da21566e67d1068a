/** A horizontal strip of a chart, in pixels from its top. */
export interface Band {
  readonly top: number;
  readonly height: number;
}
