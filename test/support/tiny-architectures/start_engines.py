#!/usr/bin/env python3
"""Makes small models with random weights and starts vLLM's engine on each of them, one after another, without network.

    start_engines.py FOLDER < [{"name", "model_type", "dtype", "config", "args"}, ...]

Each model and its engine live in a forked child, so that the packages are imported once and nothing is left over for
the next. Writes FOLDER/engines.json: what vLLM looks at on this machine, and per model the engine's log, the bytes of
its parameters and the tokens of one answer.
"""
import json
import os
import signal
import sys
import traceback

os.environ["VLLM_ENABLE_V1_MULTIPROCESSING"] = "0"

import torch
from transformers import AutoConfig, AutoModelForCausalLM
from vllm import SamplingParams
from vllm.engine.arg_utils import AsyncEngineArgs
from vllm.platforms import current_platform
from vllm.usage.usage_lib import UsageContext
from vllm.v1.engine.llm_engine import LLMEngine

PROMPT = [5, 6, 7, 8]
ANSWER_TOKENS = 3


def make_model(spec: dict, folder: str) -> None:
    torch.manual_seed(0)
    config = AutoConfig.for_model(spec["model_type"], **spec["config"])
    model = AutoModelForCausalLM.from_config(config, dtype=getattr(torch, spec["dtype"]))
    model.save_pretrained(folder)


def start_engine(folder: str, args: dict) -> LLMEngine:
    """As the API server does it, with the server's defaults."""
    given = AsyncEngineArgs(model=folder, skip_tokenizer_init=True, enforce_eager=True, **args)
    config = given.create_engine_config(UsageContext.OPENAI_API_SERVER)
    return LLMEngine.from_vllm_config(config, usage_context=UsageContext.OPENAI_API_SERVER)


def parameter_bytes(engine: LLMEngine) -> int:
    """Of distinct storages: latent attention has parameters that are views of its `kv_b_proj`."""
    (parameters,) = engine.collective_rpc(lambda worker: list(worker.get_model().parameters()))
    storages = {p.untyped_storage().data_ptr(): p.untyped_storage().nbytes() for p in parameters}
    return sum(storages.values())


def answer(engine: LLMEngine) -> list[int]:
    params = SamplingParams(max_tokens=ANSWER_TOKENS, temperature=0, ignore_eos=True, detokenize=False)
    engine.add_request("one", {"prompt_token_ids": PROMPT}, params)
    outputs = []
    while engine.has_unfinished_requests():
        outputs = engine.step() or outputs
    return list(outputs[0].outputs[0].token_ids)


def run_child(spec: dict, folder: str) -> None:
    log = os.open(f"{folder}.log", os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
    os.dup2(log, 1)
    os.dup2(log, 2)
    code = 1
    try:
        make_model(spec, folder)
        engine = start_engine(folder, spec["args"])
        result = {"parameterBytes": parameter_bytes(engine), "answer": answer(engine)}
        with open(f"{folder}.json", "w", encoding="utf8") as file:
            json.dump(result, file)
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def started(spec: dict, folder: str) -> dict:
    child = os.fork()
    if child == 0:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        run_child(spec, folder)
    signal.signal(signal.SIGTERM, lambda *_: (os.kill(child, signal.SIGKILL), sys.exit(1)))
    os.waitpid(child, 0)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    with open(f"{folder}.log", encoding="utf8", errors="replace") as file:
        found = {"log": file.read()}
    if os.path.exists(f"{folder}.json"):
        with open(f"{folder}.json", encoding="utf8") as file:
            found |= json.load(file)
    return found


def main(root: str) -> None:
    specs = json.load(sys.stdin)
    machine = {
        "memoryBytes": current_platform.get_device_total_memory(),
        "amx": torch.cpu._is_amx_tile_supported(),
        "avx512Bf16": torch.cpu._is_avx512_bf16_supported(),
    }
    models = {spec["name"]: started(spec, os.path.join(root, spec["name"])) for spec in specs}
    with open(os.path.join(root, "engines.json"), "w", encoding="utf8") as file:
        json.dump({"machine": machine, "models": models}, file)


if __name__ == "__main__":
    main(sys.argv[1])
