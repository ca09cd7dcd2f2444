import { i as nodeTransport } from "./look.js";

export { nodeTransport };