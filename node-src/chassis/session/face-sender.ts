import type { FaceMessage } from "#src/chassis/face/common-messages.ts";
import { FROM_NODE } from "#src/chassis/spec/selectors.ts";
import { printable } from "#src/model/printable.ts";
import type { Patch } from "#src/ports/patch.ts";

/**
 * Shows faces, one after another: of each only what is another than before is sent.
 *
 * Edge: words come on one line, and none turns the direction of writing, as names of tracks, clips and files may.
 */
export function faceSender<Face>(
  patch: Patch,
  first: Face,
  messages: (before: Face, after: Face) => readonly FaceMessage[],
): (face: Face) => void {
  let shown = first;
  return (face) => {
    for (const message of messages(shown, face))
      patch.send(FROM_NODE.face, ...message.map((atom) => (typeof atom === "string" ? printable(atom) : atom)));
    shown = face;
  };
}
