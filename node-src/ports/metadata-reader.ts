import type { BroadcastLoudness, SoundMetadata } from "#src/model/metadata/sound-metadata.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** What sound files say of themselves. Apart from `AudioFiles`, so that who only measures carries and pays nothing for it. */
export interface MetadataReader {
  /**
   * Reads what stands in the file; its sound is not read.
   *
   * Edge: what is damaged, too large or not known counts as not there; refused only where the file cannot be opened.
   */
  read(path: string): Promise<Result<FoundMetadata, Refusal>>;
}

export interface FoundMetadata {
  readonly metadata: SoundMetadata;
  /** Of the sound as it stands; apart, so that it never goes along to a file of other sound. */
  readonly loudness: BroadcastLoudness | null;
}
