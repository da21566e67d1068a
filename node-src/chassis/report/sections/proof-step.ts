import { type Markup, markup, type Piece } from "#src/chassis/report/page/markup.ts";

/** One step of a proof: what was done, its figure, and the figure in words. */
export function proofStep(name: string, figure: string, words: string): Markup {
  return markup`<li><b>${name}</b><strong>${figure}</strong><span>${unbroken(words)}</span></li>`;
}

/** Keeps what stands in brackets on one line. */
function unbroken(words: string): Piece {
  return words
    .split(/(\([^)]*\))/)
    .map((part) => (part.startsWith("(") ? markup`<span class="unbroken">${part}</span>` : part));
}

interface PageTitle {
  readonly title: string;
  /** Between the title and what stands aside. */
  readonly relation?: "in" | "for";
  readonly aside: string | null;
}

/** The head of a page: what it is about, the result in a sentence, and the steps of its proof. Names keep their direction. */
export function pageHead(
  kind: string,
  { title, relation = "in", aside }: PageTitle,
  result: string,
  steps: readonly Markup[],
): Markup {
  return markup`<header><p class="kind">${kind}</p>
<h1><bdi>${title}</bdi>${aside === null ? null : markup`<span> ${relation} <bdi>${aside}</bdi></span>`}</h1>
<p class="result">${unbroken(result)}</p>
<ol class="proof">${steps}</ol></header>
`;
}
