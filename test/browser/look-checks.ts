const VISIBLE_PARTS = `[...document.querySelectorAll("body *")].filter((part) => part.checkVisibility() && !(part instanceof SVGElement))`;

/** Letters below 4.5:1 on the nearest ground behind them (WCAG 2.2, 1.4.3). What this file exports runs inside a page, as text. */
export const POOR_CONTRAST = `(() => {
  const parts = (css) => css.match(/[\\d.]+/g).map(Number);
  const clear = (css) => css === "transparent" || parts(css)[3] === 0;
  const light = (css) => {
    const [r, g, b] = parts(css).map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (part) => {
    const own = getComputedStyle(part).backgroundColor;
    return clear(own) ? groundOf(part.parentElement) : own;
  };
  return ${VISIBLE_PARTS}
    .filter((part) => part.className !== "fav" && [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ""))
    .map((part) => {
      const [a, b] = [light(getComputedStyle(part).color), light(groundOf(part))].sort((x, y) => x - y);
      return { words: part.textContent, ratio: (b + 0.05) / (a + 0.05) };
    })
    .filter(({ ratio }) => ratio < 4.5);
})()`;

/** What sticks out of the window; what `scrolling` names may, inside of itself. */
export function stickingOut(scrolling: string): string {
  return `${VISIBLE_PARTS}
  .filter((part) => part.parentElement.closest("${scrolling}") === null)
  .filter((part) => { const box = part.getBoundingClientRect(); return box.right > innerWidth + 0.5 || box.left < -0.5 || box.bottom > innerHeight + 0.5 || box.top < -0.5; })
  .map((part) => part.id || part.textContent)
  .concat(document.documentElement.scrollWidth > innerWidth || document.documentElement.scrollHeight > innerHeight ? ["the page"] : [])`;
}

export const NAMELESS = `${VISIBLE_PARTS}
  .filter((part) => part.matches("button, input, [role=listbox], [role=option], [role=tablist], [role=group], [role=img], [role=grid], [role=treegrid], [role=menu], [role=progressbar]"))
  .filter((part) => !(part.getAttribute("aria-label") || part.getAttribute("aria-labelledby") || part.textContent.trim()))
  .map((part) => part.outerHTML)`;

export const FOCUS_SHOWS = `(() => {
  const style = getComputedStyle(document.activeElement);
  return document.activeElement === document.body || (style.outlineStyle === "solid" && parseFloat(style.outlineWidth) >= 1);
})()`;

export const MOVING = `${VISIBLE_PARTS}
  .filter((part) => { const style = getComputedStyle(part); return style.transitionDuration !== "0s" || style.animationName !== "none"; })
  .map((part) => part.outerHTML)`;

export const TRY_EVERYTHING = `(() => {
  const add = (tag, put) => { const part = document.createElement(tag); Object.assign(part, put); document.body.append(part); };
  add("img", { src: "THERE/image" });
  add("script", { src: "THERE/script.js" });
  add("script", { textContent: "window.injected = true" });
  add("link", { rel: "stylesheet", href: "THERE/style.css" });
  add("iframe", { src: "THERE/frame" });
  fetch("THERE/fetch").catch(() => undefined);
  try { new WebSocket("THERE/socket".replace("http", "ws")); } catch { /* refused, as it must be */ }
  navigator.sendBeacon("THERE/beacon");
})()`;
