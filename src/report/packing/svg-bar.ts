import { FREE, GATEWAY, OTHER } from "./model-letters.ts";
import { FILLS } from "./svg-style.ts";
import { svgText } from "./svg-text.ts";

/** What lies on a GPU or takes CPUs of a node. */
export interface BarPart {
  /** `null` is the gateway. */
  readonly model: string | null;
  readonly amount: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width of a character of 12 px, rounded up. */
const CHARACTER = 7.5;

/** The class that fills what has a sign of the legend; colours come again when there are more models than colours. */
export function fillOf(sign: string, letters: ReadonlyMap<string, string>): string {
  if (sign === GATEWAY) return "gateway";
  if (sign === FREE) return "frame";
  const index = [...letters.values()].indexOf(sign);
  return index === -1 ? "other" : `m${index % FILLS}`;
}

/** Parts side by side in proportion to `total`, in a frame that shows what is free. Each has its name, or its sign, where there is room. */
export function svgBar(
  parts: readonly BarPart[],
  total: number,
  box: Box,
  letters: ReadonlyMap<string, string>,
): readonly string[] {
  const drawn: string[] = [`<rect class="frame" ${sides(box)} rx="4"/>`];
  let x = box.x;
  for (const { model, amount } of parts) {
    const width = (amount / total) * box.width;
    const part = { x: x + 1, y: box.y + 1, width: Math.max(1, width - 2), height: box.height - 2 };
    const sign = model === null ? GATEWAY : (letters.get(model) ?? OTHER);
    drawn.push(`<rect class="${fillOf(sign, letters)}" ${sides(part)} rx="3"/>`);
    const text = [model ?? "gateway", sign].find((label) => label.length * CHARACTER <= part.width - 4);
    if (text !== undefined) {
      const middle = `x="${px(part.x + part.width / 2)}" y="${px(part.y + part.height / 2 + 4)}"`;
      drawn.push(`<text class="part" ${middle}>${svgText(text)}</text>`);
    }
    x += width;
  }
  return drawn;
}

function sides({ x, y, width, height }: Box): string {
  return `x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"`;
}

/** The same text on every machine. */
export function px(length: number): string {
  return String(Number(length.toFixed(1)));
}
