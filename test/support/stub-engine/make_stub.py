#!/usr/bin/env python3
"""Writes a `vllm` package that is just enough for Ray Serve LLM 2.60 to build and serve with the stub engine.

    make_stub.py OUT
Then, for the whole node: PYTHONPATH=OUT RAYLLM_VLLM_ENGINE_CLS=stub_engine:StubEngine ray start --head ...

Ray's control plane, proxies and ingress are the real ones; only the engine is replaced, because a real one cannot fail
on demand and takes minutes to start.
"""
import pathlib
import shutil
import sys

out = pathlib.Path(sys.argv[1])
root = out / "vllm"


def write(module, text):
    path = root.joinpath(*module.split(".")) if module else root
    path = path / "__init__.py" if not module else path.with_suffix(".py")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


# The names that the tests use; Ray refuses any other engine argument, as it does with the real vLLM.
ENGINE_ARGS = """model tokenizer tokenizer_mode revision tokenizer_revision code_revision max_model_len max_num_seqs
max_num_batched_tokens enforce_eager dtype gpu_memory_utilization tensor_parallel_size pipeline_parallel_size
data_parallel_size additional_config trust_remote_code download_dir load_format seed quantization served_model_name
enable_lora max_loras max_lora_rank distributed_executor_backend disable_log_stats enable_log_requests hf_config_path
runner convert""".split()
FRONTEND_ARGS = ["chat_template", "enable_auto_tool_choice", "tool_call_parser"]


def dataclass(name, names):
    fields = "\n".join(f"    {field}: Any = None" for field in names)
    return f"from dataclasses import dataclass\nfrom typing import Any\n\n@dataclass\nclass {name}:\n{fields}\n"


MODEL = "from typing import Any, Optional\nfrom pydantic import BaseModel, ConfigDict\n\nclass _Open(BaseModel):\n    model_config = ConfigDict(extra='allow')\n\n"


def models(*names, **bodies):
    text = MODEL + "".join(f"class {n}(_Open):\n    pass\n\n" for n in names)
    return text + "".join(f"class {n}(_Open):\n    {b}\n\n" for n, b in bodies.items())


REQ = "model: Optional[str] = None\n    stream: Optional[bool] = False\n    stream_options: Any = None\n    max_tokens: Optional[int] = None\n    request_id: Optional[str] = None"
write("", "__version__ = '0.29.0'\n")
write("engine.arg_utils", dataclass("AsyncEngineArgs", ENGINE_ARGS))
write("entrypoints.launchers.cli_args", dataclass("FrontendArgs", FRONTEND_ARGS))
write("entrypoints.openai.chat_completion.protocol", models("ChatCompletionResponse", "ChatCompletionStreamResponse", ChatCompletionRequest=REQ + "\n    messages: list"))
write("entrypoints.openai.completion.protocol", models("CompletionResponse", "CompletionStreamResponse", CompletionRequest=REQ + "\n    prompt: Any"))
write("entrypoints.pooling.embed.protocol", models("EmbeddingResponse", EmbeddingChatRequest=REQ + "\n    messages: list", EmbeddingCompletionRequest=REQ + "\n    input: Any"))
write("entrypoints.pooling.scoring.protocol", models("ScoreResponse", ScoreTextRequest=REQ))
write("entrypoints.serve.engine.protocol", models(ErrorInfo="message: str\n    type: str\n    param: Any = None\n    code: Any = None", ErrorResponse="error: ErrorInfo"))
write("entrypoints.serve.tokenize.protocol", models("DetokenizeResponse", "TokenizeResponse", DetokenizeRequest=REQ, TokenizeChatRequest=REQ + "\n    messages: list", TokenizeCompletionRequest=REQ + "\n    prompt: Any"))
write("entrypoints.speech_to_text.transcription.protocol", models("TranscriptionResponse", "TranscriptionStreamResponse", TranscriptionRequest=REQ + "\n    file: Any = None"))
shutil.copy(pathlib.Path(__file__).with_name("stub_engine.py"), out / "stub_engine.py")
