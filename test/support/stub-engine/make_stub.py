#!/usr/bin/env python3
"""Writes a `vllm` package that is just enough for Ray Serve LLM 2.60 to build and serve with the stub engine.

    make_stub.py OUT
Then, for the whole node: PYTHONPATH=OUT RAYLLM_VLLM_ENGINE_CLS=stub_engine:StubEngine ray start --head ...
or in `runtime_env.env_vars` of single applications, beside real ones.

Ray's control plane, proxies and ingress are the real ones; only the engine is replaced, because a real one cannot fail
on demand and takes minutes to start. OUT also hides heavy packages that Ray imports when they are there: each process
starts in 2 seconds instead of 11.
"""

import pathlib
import shutil
import sys

out = pathlib.Path(sys.argv[1])

# The names that the tests use; Ray refuses any other engine argument, as it does with the real vLLM.
ENGINE_ARGS = """model tokenizer tokenizer_mode revision tokenizer_revision code_revision max_model_len max_num_seqs
max_num_batched_tokens enforce_eager dtype gpu_memory_utilization kv_cache_memory_bytes tensor_parallel_size
pipeline_parallel_size data_parallel_size additional_config trust_remote_code download_dir load_format seed quantization
served_model_name enable_lora max_loras max_lora_rank distributed_executor_backend disable_log_stats
enable_log_requests hf_config_path hf_overrides compilation_config kv_cache_dtype runner convert""".split()
FRONTEND_ARGS = ["chat_template", "enable_auto_tool_choice", "tool_call_parser"]
HIDDEN = ["torch", "transformers", "pandas"]


def write(module, text):
    path = out.joinpath(*module.split(".")).with_suffix(".py")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def dataclass(name, names):
    fields = "\n".join(f"    {field}: Any = None" for field in names)
    return f"from dataclasses import dataclass\nfrom typing import Any\n\n@dataclass\nclass {name}:\n{fields}\n"


def models(*names, **bodies):
    """Pydantic models that take any field."""
    head = "from typing import Any, Optional\nfrom pydantic import BaseModel, ConfigDict\n\n"
    head += "class _Open(BaseModel):\n    model_config = ConfigDict(extra='allow')\n\n"
    bodies = {**dict.fromkeys(names, "pass"), **bodies}
    return head + "".join(f"class {name}(_Open):\n    {body}\n\n" for name, body in bodies.items())


def request(field=""):
    fields = ["model: Optional[str] = None", "stream: Optional[bool] = False", "stream_options: Any = None"]
    fields += ["max_tokens: Optional[int] = None", "request_id: Optional[str] = None", field]
    return "\n    ".join(filter(None, fields))


write("vllm.__init__", "__version__ = '0.29.0'\n")
write("vllm.exceptions", "class VLLMClientError(Exception):\n    pass\n")
write("vllm.v1.engine.exceptions", "class EngineDeadError(Exception):\n    pass\n")
write("vllm.engine.arg_utils", dataclass("AsyncEngineArgs", ENGINE_ARGS))
write("vllm.entrypoints.launchers.cli_args", dataclass("FrontendArgs", FRONTEND_ARGS))
write(
    "vllm.entrypoints.openai.chat_completion.protocol",
    models("ChatCompletionResponse", "ChatCompletionStreamResponse", ChatCompletionRequest=request("messages: list")),
)
write(
    "vllm.entrypoints.openai.completion.protocol",
    models("CompletionResponse", "CompletionStreamResponse", CompletionRequest=request("prompt: Any")),
)
write(
    "vllm.entrypoints.pooling.embed.protocol",
    models(
        "EmbeddingResponse",
        EmbeddingChatRequest=request("messages: list"),
        EmbeddingCompletionRequest=request("input: Any"),
    ),
)
write("vllm.entrypoints.pooling.scoring.protocol", models("ScoreResponse", ScoreTextRequest=request()))
write(
    "vllm.entrypoints.serve.engine.protocol",
    models(ErrorInfo="message: str\n    type: str\n    param: Any = None\n    code: Any = None", ErrorResponse="error: ErrorInfo"),
)
write(
    "vllm.entrypoints.serve.tokenize.protocol",
    models(
        "DetokenizeResponse",
        "TokenizeResponse",
        DetokenizeRequest=request(),
        TokenizeChatRequest=request("messages: list"),
        TokenizeCompletionRequest=request("prompt: Any"),
    ),
)
write(
    "vllm.entrypoints.speech_to_text.transcription.protocol",
    models("TranscriptionResponse", "TranscriptionStreamResponse", TranscriptionRequest=request("file: Any = None")),
)
for hidden in HIDDEN:
    write(f"{hidden}.__init__", "raise ImportError('hidden by the stub engine')\n")
shutil.copy(pathlib.Path(__file__).with_name("stub_engine.py"), out / "stub_engine.py")
