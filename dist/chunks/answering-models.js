import { t as answeringModels } from "./answering-models2.js";

export { answeringModels };