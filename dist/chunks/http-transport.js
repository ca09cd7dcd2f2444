import { a as nodeTransport } from "./look.js";

export { nodeTransport };