/** Colours of models, with dark text on them, on a light and on a dark page. */
const COLOURS = ["#7cc4ff", "#ffbe76", "#8fdb8f", "#dcb0ff", "#ffdf6b", "#ff9f9f", "#7fe0d3", "#d5c4a1"];

/** Style of the picture: no colour but those of the models is fixed, so it is readable on a light and on a dark page. */
export const SVG_STYLE = [
  "text{font:12px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#1f2328}",
  ".title{font-weight:bold}",
  ".part{text-anchor:middle;fill:#1f2328}",
  ".frame{fill:#eaeef2;stroke:#8c959f}",
  ".other{fill:#b4bcc4}",
  ".gateway{fill:#ffffff;stroke:#8c959f}",
  ...COLOURS.map((colour, index) => `.m${index}{fill:${colour}}`),
  "@media (prefers-color-scheme:dark){text{fill:#e6edf3}.part{fill:#1f2328}.frame{fill:#21262d;stroke:#6e7681}}",
].join("\n");

export const FILLS = COLOURS.length;
