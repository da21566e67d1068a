import type { DevicePorts } from "#src/chassis/work/device-ports.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { EnvelopeWrite, WriteReport } from "#src/ports/live-host.ts";

/** Writes as one transaction, and says how far it has come: on the face and in a terminal with the same words. */
export function writeEnvelopes(
  writes: readonly EnvelopeWrite[],
  { host, progress }: Pick<DevicePorts, "host" | "progress">,
): Promise<Result<WriteReport, Refusal>> {
  const words = writes.length === 1 ? "Writing the envelope" : "Writing the envelopes";
  progress.report(words, 0);
  return host.write(writes, (done) => progress.report(words, done));
}
