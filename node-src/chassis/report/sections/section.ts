import { type Markup, markup, type Piece } from "#src/chassis/report/page/markup.ts";

/** A part of the page under a heading of its own, which names it for who jumps by landmarks. */
export function section(id: string, title: string, content: Piece): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-h"><h2 id="${id}-h">${title}</h2>
${content}
</section>
`;
}

/** A name and its value, in a table that is read aloud row by row. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** A captioned table of facts. */
export function factTable(caption: string, facts: readonly Fact[]): Markup {
  return markup`<table class="facts"><caption>${caption}</caption><tbody>${facts.map(
    ({ name, value }) => markup`<tr><th scope="row">${name}</th><td>${value}</td></tr>
`,
  )}</tbody></table>`;
}
