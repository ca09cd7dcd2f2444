import { t as rollback } from "./rollback2.js";

export { rollback };