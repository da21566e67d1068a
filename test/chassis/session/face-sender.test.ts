import { expect, it } from "vitest";
import type { FaceMessage } from "#src/chassis/face/common-messages.ts";
import { faceSender } from "#src/chassis/session/face-sender.ts";
import type { Patch } from "#src/ports/patch.ts";

it("a face is told words on one line, whatever stands in a name, and numbers as they are", () => {
  const sent: unknown[][] = [];
  const patch: Patch = { on: () => undefined, send: (...atoms) => void sent.push(atoms) };
  const messages = (_: string, name: string): readonly FaceMessage[] => [["found", 2, name]];
  const show = faceSender<string>(patch, "", messages);
  show("Drums\n\u202E“x”\u0007\tloud");
  expect(sent).toEqual([["face", "found", 2, "Drums \uFFFD“x”\uFFFD loud"]]);
});
