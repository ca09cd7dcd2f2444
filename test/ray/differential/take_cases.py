"""Takes Serve configs (JSON on stdin: {"model": a tiny model's folder, "cases": {name: body}}) as far as Ray and vLLM go without a cluster.

The stages, in the order of a deploy: `schema` (Serve's REST API), `llm_config` (Ray Serve LLM), `build` (the application
and its overrides), `engine` (vLLM's own configuration, on the tiny model and a CPU). Prints, by name, the first stage
that refuses a body and its words, and what Ray would reserve.
"""

import copy
import json
import logging
import os
import sys

os.environ.update(
    HF_HUB_OFFLINE="1", VLLM_ALLOW_LONG_MAX_MODEL_LEN="1", RAY_USAGE_STATS_ENABLED="0", VLLM_LOGGING_LEVEL="CRITICAL"
)
logging.disable(logging.CRITICAL)

from ray.llm._internal.serve.engines.vllm.vllm_engine import _get_vllm_engine_config  # noqa: E402
from ray.serve._private import application_state  # noqa: E402
from ray.serve._private.build_app import build_app  # noqa: E402
from ray.serve._private.deployment_info import DeploymentInfo  # noqa: E402
from ray.serve.llm import LLMConfig, build_llm_deployment, build_openai_app  # noqa: E402
from ray.serve.schema import ServeDeploySchema  # noqa: E402

# A built ingress holds handles, which cannot be copied without a cluster; nothing here is used twice.
application_state.deepcopy = lambda value: value


def configs_of(application):
    args = application.args
    return args["llm_configs"] if "llm_configs" in args else [args["llm_config"]]


def built(application):
    configs = configs_of(application)
    if application.import_path == "ray.serve.llm:build_openai_app":
        app = build_openai_app(application.args)
    else:
        app = build_llm_deployment(LLMConfig.model_validate(configs[0]))
    deployments = build_app(app, name=application.name, default_runtime_env={}).deployments
    infos = {
        deployment.name: DeploymentInfo(
            deployment_config=deployment._deployment_config,
            replica_config=deployment._replica_config,
            start_time_ms=0,
            deployer_job_id="",
            version="",
        )
        for deployment in deployments
    }
    return application_state.override_deployment_info(infos, application)


def reserved(infos):
    """Resources of all replicas that start at once, added up."""
    total = {}
    for info in infos.values():
        config = info.deployment_config
        replicas = config.num_replicas
        if config.autoscaling_config:
            initial = config.autoscaling_config.initial_replicas
            replicas = config.autoscaling_config.min_replicas if initial is None else initial
        for bundle in info.replica_config.placement_group_bundles or []:
            for name, amount in bundle.items():
                total[name] = total.get(name, 0) + amount * replicas
    return total


def on_cpu(config, model):
    """The model as a CPU would run it: another source and no GPU, the same arguments."""
    config = copy.deepcopy(config)
    for key in ("accelerator_type", "placement_group_config", "runtime_env", "lora_config"):
        config.pop(key, None)
    config["accelerator_config"] = {"kind": "cpu"}
    config["model_loading_config"]["model_source"] = model
    kwargs = config.setdefault("engine_kwargs", {})
    for key in ("tokenizer", "tokenizer_revision", "revision", "load_format", "model", "served_model_name"):
        kwargs.pop(key, None)
    return config


def take(body, model):
    stage = "schema"
    try:
        schema = ServeDeploySchema.model_validate(copy.deepcopy(body))
        stage = "llm_config"
        configs = [config for application in schema.applications for config in configs_of(application)]
        for config in configs:
            LLMConfig.model_validate(copy.deepcopy(config))
        stage = "build"
        infos = {}
        for application in schema.applications:
            for name, info in built(application).items():
                infos[f"{application.name} {name}"] = info
        stage = "engine"
        for config in configs:
            _get_vllm_engine_config(LLMConfig.model_validate(on_cpu(config, model)))
    except Exception as error:
        refused = {"stage": stage, "error": f"{type(error).__name__}: {error}"[:4000]}
        return refused if stage != "engine" else refused | {"reserved": reserved(infos)}
    kept = [repr(info.deployment_config) for info in infos.values()]
    return {"stage": None, "reserved": reserved(infos), "kept": " ".join(kept)}


def main():
    # Ray and vLLM print while they work; stdout is for the answer.
    answer, sys.stdout = sys.stdout, sys.stderr
    wanted = json.load(sys.stdin)
    json.dump({name: take(body, wanted["model"]) for name, body in wanted["cases"].items()}, answer)


main()
