"""Builds the Serve application of one model: an engine without HTTP, which a rayfleet gateway routes to."""

from ray import serve
from ray.serve.llm import LLMConfig, build_llm_deployment


def build_model(args: dict) -> serve.Application:
    """`args` holds Ray's `llm_config`; its other keys only make the application's identity."""
    return build_llm_deployment(LLMConfig.model_validate(args["llm_config"]))
