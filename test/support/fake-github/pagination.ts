import type { JsonValue } from "../../../src/schema/json.ts";

const DEFAULT_SIZE = 30;
const MOST = 100;

/** One page of a list, and the `Link` header that leads to the others. */
export function page(
  items: readonly JsonValue[],
  url: URL,
): { readonly items: readonly JsonValue[]; readonly link?: string } {
  const size = Math.min(Number(url.searchParams.get("per_page") ?? DEFAULT_SIZE), MOST);
  const current = Number(url.searchParams.get("page") ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const links: string[] = [];
  if (current > 1) links.push(to(url, current - 1, "prev"));
  if (current < last) links.push(to(url, current + 1, "next"), to(url, last, "last"));
  if (current > 1) links.push(to(url, 1, "first"));
  const shown = items.slice((current - 1) * size, current * size);
  return links.length === 0 ? { items: shown } : { items: shown, link: links.join(", ") };
}

function to(url: URL, number: number, relation: string): string {
  const target = new URL(url);
  target.searchParams.set("page", String(number));
  return `<${target.href}>; rel="${relation}"`;
}
