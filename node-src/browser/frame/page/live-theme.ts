import { type Colour, fromLive, pageTheme, type ThemeColours } from "#src/browser/frame/page-theme.ts";

/** Takes Live's colours into the page. Live tells them one by one; those that were told before stay. */
export function liveTheme(): (colours: Readonly<Record<string, Colour>>) => void {
  let known: Partial<ThemeColours> = {};
  return (colours) => {
    known = { ...known, ...fromLive(colours) };
    for (const [name, colour] of Object.entries(pageTheme(known)))
      document.documentElement.style.setProperty(name, colour);
  };
}
