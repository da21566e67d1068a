import { EDM_ANSWERS } from "#src/knowledge/genres/answers/edm-answers.ts";
import { HIP_HOP_ANSWERS } from "#src/knowledge/genres/answers/hip-hop-answers.ts";
import type { KeyAnswer } from "#src/knowledge/genres/answers/key-answer.ts";
import { REFERENCE_ANSWERS } from "#src/knowledge/genres/answers/reference-answers.ts";
import { ROCK_ANSWERS } from "#src/knowledge/genres/answers/rock-answers.ts";

/** Every figure of the source document's genre tables, answered. Source: each answer's own. */
export const GENRE_ANSWERS: readonly KeyAnswer[] = [
  ...EDM_ANSWERS,
  ...ROCK_ANSWERS,
  ...HIP_HOP_ANSWERS,
  ...REFERENCE_ANSWERS,
];
