const sampling =
  "How tokens are sampled is said in each request; write defaults as `override_generation_config: {...}`.";
const length = "The context length is `max_model_len`.";
const parallel = "GPUs of a replica are `tensor_parallel_size` times `pipeline_parallel_size`.";

/** Names from other programs, and from requests, with what vLLM or rayfleet calls it. */
export const foreignNames: Readonly<Record<string, string>> = {
  context_length: length,
  ctx_size: length,
  frequency_penalty: sampling,
  gpu_count: parallel,
  gpus: parallel,
  max_context_len: length,
  max_input_length: length,
  max_seq_len: length,
  max_sequence_length: length,
  max_tokens: sampling,
  max_total_tokens: length,
  min_p: sampling,
  n_ctx: length,
  num_gpus: parallel,
  num_shard: parallel,
  presence_penalty: sampling,
  repetition_penalty: sampling,
  stop: sampling,
  temperature: sampling,
  top_k: sampling,
  top_p: sampling,
  world_size: parallel,
};
