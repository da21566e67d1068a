import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { STYLESHEET } from "#src/chassis/report/page/stylesheet.ts";

/** A whole page of sections. Whatever text it is given is escaped. `style` adds to the looks that all pages have. */
export function page(
  title: string,
  madeBy: string,
  foot: string,
  sections: readonly Markup[],
  style: Markup | null = null,
): Markup {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLESHEET}${style}</style>
</head>
<body>
${HATCHES}
<main>
${sections}</main>
<footer>Made by ${madeBy}. ${foot}</footer>
</body>
</html>
`;
}

/** The hatch of breaths, so that they differ from phrases by more than their grey. */
const HATCHES = markup`<svg aria-hidden="true" width="0" height="0" class="defs"><defs><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatching" d="M1 0v4"/></pattern></defs></svg>`;
