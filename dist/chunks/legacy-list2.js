import { t as readLegacyList } from "./legacy-list.js";

export { readLegacyList };