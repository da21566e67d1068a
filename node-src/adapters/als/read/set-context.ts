import type { FoundSample } from "#src/adapters/als/file/find-sample.ts";
import type { SampleNaming } from "#src/adapters/als/file/sample-places.ts";
import type { Pointees } from "#src/adapters/als/locate/pointees.ts";
import type { XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { SampleReference } from "#src/model/song/sample-reference.ts";

/** What the readers of one set's parts share. */
export interface SetContext {
  readonly xml: XmlIndex;
  readonly liveVersion: number;
  readonly pointees: Pointees;
  /** Samples still to be looked for on the disk. */
  readonly samples: PendingSample[];
  readonly warnings: string[];
}

export interface PendingSample {
  readonly naming: SampleNaming;
  /** Stands in the clips already; its path is filled in when the file is found. */
  readonly reference: { -readonly [Key in keyof SampleReference]: SampleReference[Key] };
}

export type SampleFinder = (naming: SampleNaming) => Promise<FoundSample>;
