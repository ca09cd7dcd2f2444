import * as z from "zod";
import { unsettable } from "./key.ts";
import { text } from "./text.ts";

/** Ray's `lora_config`: adapters that are loaded when a request names them. */
export interface LoraConfig {
  readonly dynamic_lora_loading_path?: string | null;
  readonly max_num_adapters_per_replica?: number | null;
  readonly download_timeout_s?: number | null;
  readonly max_download_tries?: number | null;
}

const cloudUri = text(
  /^(s3|gs|abfss|azure):\/\/\S+$/u,
  "Ray loads adapters from s3://, gs://, abfss:// or azure:// only",
);

export const loraConfig = z
  .strictObject({
    dynamic_lora_loading_path: unsettable(cloudUri, "Folder in cloud storage that holds one folder for each adapter.", {
      examples: ["s3://bucket/adapters"],
    }),
    max_num_adapters_per_replica: unsettable(z.int().min(1), "Most adapters that a replica holds at a time.", {
      default: 16,
    }),
    download_timeout_s: unsettable(z.number().gt(0), "Seconds for the download of one adapter.", { default: 30 }),
    max_download_tries: unsettable(z.int().min(1), "Times that a download is tried.", { default: 3 }),
  })
  .meta({ id: "LoraConfig" });
