"""An engine that answers at once and fails on demand. What it does is said in `engine_kwargs.additional_config`:

start_s         seconds that the start takes
start_error     text of the exception that the start ends with
start_log       text that is written to stderr before the start fails
crash           "start": the replica's process gets SIGSEGV while it starts
reply           what it answers; without it the process id
tokens, token_s number of streamed tokens and the seconds before each
A request whose prompt is "die" kills the engine for good: from then on it answers as vLLM's dead engine does.
"""

import asyncio
import json
import os
import signal
import sys
import time

from ray.llm._internal.serve.core.configs.openai_api_models import ChatCompletionResponse, CompletionResponse
from ray.llm._internal.serve.core.engine.protocol import LLMEngine


class EngineDeadError(Exception):
    """Named as vLLM names it."""


class StubEngine(LLMEngine):
    def __init__(self, llm_config):
        self.model = llm_config.model_id
        self.knobs = llm_config.engine_kwargs.get("additional_config") or {}
        self.dead = False

    async def start(self):
        await asyncio.sleep(self.knobs.get("start_s", 0))
        if "start_log" in self.knobs:
            print(self.knobs["start_log"], file=sys.stderr, flush=True)
        if self.knobs.get("crash") == "start":
            print("!!!!!!! Segfault encountered !!!!!!!", file=sys.stderr, flush=True)
            os.kill(os.getpid(), signal.SIGSEGV)
        if self.knobs.get("start_error"):
            raise RuntimeError(self.knobs["start_error"])

    async def check_health(self):
        if self.dead:
            raise EngineDeadError("EngineCore encountered an issue.")

    def routing_stats(self):
        return {}

    async def resolve_lora(self, lora_model):
        pass

    async def reset_prefix_cache(self):
        pass

    async def chat(self, request, raw_request_info=None):
        prompt = request.messages[-1]["content"]
        async for part in self._answer(request, prompt, "chat.completion", ChatCompletionResponse):
            yield part

    async def completions(self, request, raw_request_info=None):
        async for part in self._answer(request, request.prompt, "text_completion", CompletionResponse):
            yield part

    async def _answer(self, request, prompt, kind, response):
        if prompt == "die":
            self.dead = True
        if self.dead:
            raise EngineDeadError("EngineCore encountered an issue. See stack trace (above) for the root cause.")
        if request.model != self.model:
            raise ValueError(f"The model `{request.model}` does not exist.")
        count = self.knobs.get("tokens", 2)
        usage = {"prompt_tokens": 1, "completion_tokens": count, "total_tokens": 1 + count}
        if not request.stream:
            text = self._text()
            choice = {"index": 0, "finish_reason": "stop"}
            choice |= {"message": {"role": "assistant", "content": text}} if kind == "chat.completion" else {"text": text}
            yield response(**self._head(kind), choices=[choice], usage=usage)
            return
        for number in range(count):
            await asyncio.sleep(self.knobs.get("token_s", 0))
            text = self._text() if number == 0 else f" {number}"
            choice = {"index": 0, "finish_reason": "stop" if number == count - 1 else None}
            choice |= {"delta": {"content": text}} if kind == "chat.completion" else {"text": text}
            yield self._event({**self._head(kind), "choices": [choice]})
        yield self._event({**self._head(kind), "choices": [], "usage": usage})
        yield "data: [DONE]\n\n"

    def _text(self):
        return str(self.knobs.get("reply", f"pid {os.getpid()}"))

    def _head(self, kind):
        return {"id": "stub-1", "object": kind, "created": int(time.time()), "model": self.model}

    def _event(self, payload):
        return f"data: {json.dumps(payload)}\n\n"

    async def _unsupported(self, *args, **kwargs):
        raise NotImplementedError("the stub engine only answers chat and completions")
        yield

    embeddings = transcriptions = score = tokenize = detokenize = _unsupported
