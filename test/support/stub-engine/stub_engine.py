"""An engine that answers at once and fails on demand, in place of vLLM's under the real Ray Serve LLM.

What it does is said in `engine_kwargs.additional_config`:
  start_s         seconds that the start takes
  start_when      path of a file that the start waits for
  start_log       text that is written to stderr at the start
  start_error     text of the exception that the start ends with
  health_error    text of the exception that each health check ends with
  crash           "start": the process gets SIGSEGV while it starts; "compile": the same, unless `enforce_eager` is set;
                  "serving": at its first request
  reply           the answer's text; without it "pid <number>"
  tokens          number of streamed tokens, unless the request has `max_tokens`
  token_s         seconds before each token
and in the request, whose (last) prompt can be one of `PROMPTS`. Each answer and each streamed event has `stub_pid`.
"""

import asyncio
import json
import os
import signal
import sys
import time

from vllm.v1.engine.exceptions import EngineDeadError

from ray.llm._internal.serve.core.configs.openai_api_models import (
    ChatCompletionResponse,
    CompletionResponse,
    EmbeddingResponse,
    ErrorInfo,
    ErrorResponse,
)
from ray.llm._internal.serve.core.engine.protocol import LLMEngine

PROMPTS = {
    "die": "the engine dies for good: this and all later answers are those of vLLM's dead engine, and health checks fail",
    "crash": "the process gets SIGSEGV",
    "break": "the stream ends with an exception after its first token",
    "break with an event": "the stream ends with an error event after its first token, as vLLM writes it",
    "refuse": "400 with the text of vLLM's refusal of a prompt that is too long",
    "raise": "an exception whose text shows paths, addresses and process ids",
    "counters": "how many requests were begun, ended and cancelled, as JSON",
}
DEAD = "EngineCore encountered an issue. See stack trace (above) for the root cause."
TOO_LONG = "This model's maximum context length is 512 tokens. However, you requested 4 output tokens and your prompt contains 12000 characters. (parameter=input_text, value=12000)"
SEGFAULT = "!!!!!!! Segfault encountered !!!!!!!"
COMPILE_TRACE = '  File "torch/_inductor/compile_fx.py", line 1, in compile_fx\n  File "torch/_dynamo/backends/inductor.py", line 1, in inductor'


class StubEngine(LLMEngine):
    def __init__(self, llm_config):
        self.model = llm_config.model_id
        self.eager = bool(llm_config.engine_kwargs.get("enforce_eager"))
        self.knobs = llm_config.engine_kwargs.get("additional_config") or {}
        self.dead = False
        self.counters = {"begun": 0, "ended": 0, "cancelled": 0}

    async def start(self):
        await asyncio.sleep(self.knobs.get("start_s", 0))
        while "start_when" in self.knobs and not os.path.exists(self.knobs["start_when"]):
            await asyncio.sleep(0.1)
        if "start_log" in self.knobs:
            print(self.knobs["start_log"], file=sys.stderr, flush=True)
        if self.knobs.get("crash") == "start":
            self._crash()
        if self.knobs.get("crash") == "compile" and not self.eager:
            print(COMPILE_TRACE, file=sys.stderr, flush=True)
            self._crash()
        if self.knobs.get("start_error"):
            raise RuntimeError(self.knobs["start_error"])

    async def check_health(self):
        if self.dead:
            raise EngineDeadError(DEAD)
        if self.knobs.get("health_error"):
            raise RuntimeError(self.knobs["health_error"])

    def routing_stats(self):
        return {}

    async def resolve_lora(self, lora_model):
        pass

    async def reset_prefix_cache(self):
        pass

    async def chat(self, request, raw_request_info=None):
        content = request.messages[-1].get("content")
        prompt = content if isinstance(content, str) else "".join(part.get("text", "") for part in content)
        async for part in self._counted(self._answer(request, prompt, "chat.completion", ChatCompletionResponse)):
            yield part

    async def completions(self, request, raw_request_info=None):
        async for part in self._counted(self._answer(request, request.prompt, "text_completion", CompletionResponse)):
            yield part

    async def embeddings(self, request, raw_request_info=None):
        data = [{"index": 0, "object": "embedding", "embedding": [0.1, 0.2, 0.3]}]
        yield EmbeddingResponse(**self._head("list"), data=data, usage={"prompt_tokens": 1, "total_tokens": 1})

    async def _counted(self, answer):
        self.counters["begun"] += 1
        try:
            async for part in answer:
                yield part
        except (asyncio.CancelledError, GeneratorExit):
            self.counters["cancelled"] += 1
            raise
        self.counters["ended"] += 1

    async def _answer(self, request, prompt, kind, response):
        if prompt == "crash" or self.knobs.get("crash") == "serving":
            self._crash()
        self.dead = self.dead or prompt == "die"
        if self.dead:
            raise EngineDeadError(DEAD)
        if prompt == "raise":
            raise RuntimeError(f'[rank0] 10.0.0.7:41231 failed in "/opt/venv/lib/worker.py" (pid={os.getpid()})')
        if prompt == "refuse":
            yield self._refusal(400, TOO_LONG)
            return
        if request.model.split(":")[0] != self.model:
            yield self._refusal(404, f"The model `{request.model}` does not exist.")
            return
        count = request.max_tokens or self.knobs.get("tokens", 2)
        usage = {"prompt_tokens": 1, "completion_tokens": count, "total_tokens": 1 + count}
        if not request.stream:
            await asyncio.sleep(self.knobs.get("token_s", 0) * count)
            choice = {"index": 0, "finish_reason": "stop"}
            text = self._text(prompt)
            choice |= {"message": {"role": "assistant", "content": text}} if kind == "chat.completion" else {"text": text}
            yield response(**self._head(kind), choices=[choice], usage=usage)
            return
        chunk = "chat.completion.chunk" if kind == "chat.completion" else kind
        for number in range(count):
            await asyncio.sleep(self.knobs.get("token_s", 0))
            if number == 1 and prompt == "break":
                raise EngineDeadError(DEAD)
            if number == 1 and prompt == "break with an event":
                yield self._event(self._refusal(500, f'{DEAD} File "/opt/venv/lib/async_llm.py", line 5').model_dump())
                yield "data: [DONE]\n\n"
                return
            text = self._text(prompt) if number == 0 else f" {number}"
            choice = {"index": 0, "finish_reason": "stop" if number == count - 1 else None}
            choice |= {"delta": {"content": text}} if kind == "chat.completion" else {"text": text}
            yield self._event({**self._head(chunk), "choices": [choice]})
        if (request.stream_options or {}).get("include_usage"):
            yield self._event({**self._head(chunk), "choices": [], "usage": usage})
        yield "data: [DONE]\n\n"

    def _text(self, prompt):
        if prompt == "counters":
            return json.dumps(self.counters)
        return str(self.knobs.get("reply", f"pid {os.getpid()}"))

    def _head(self, kind):
        return {"id": "stub-1", "object": kind, "created": int(time.time()), "model": self.model, "stub_pid": os.getpid()}

    def _event(self, payload):
        return f"data: {json.dumps(payload)}\n\n"

    def _refusal(self, status, message):
        return ErrorResponse(error=ErrorInfo(message=message, type="BadRequestError", code=status))

    def _crash(self):
        print(SEGFAULT, file=sys.stderr, flush=True)
        os.kill(os.getpid(), signal.SIGSEGV)

    async def _unsupported(self, *args, **kwargs):
        raise NotImplementedError("the stub engine answers chat, completions and embeddings")
        yield

    transcriptions = score = tokenize = detokenize = _unsupported
