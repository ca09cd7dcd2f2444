import { l as nodeTransport } from "./open.js";

export { nodeTransport };