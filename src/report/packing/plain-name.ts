import { neutralLine } from "../../diagnostics/render/neutral.ts";

const MOST_CHARACTERS = 24;

/** A name of a user in a picture: one line, nothing in it is active, and no longer than its column. */
export function plainName(name: string): string {
  const characters = Array.from(neutralLine(name));
  return characters.length > MOST_CHARACTERS
    ? `${characters.slice(0, MOST_CHARACTERS - 1).join("")}…`
    : characters.join("");
}
