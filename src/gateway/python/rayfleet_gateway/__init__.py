"""The gateway of one fleet on Ray Serve LLM 2.60: routes `model` to model applications by a table in `user_config`.

Ray applies a new table in place (`reconfigure`), so adding, switching and removing models restarts nothing.
"""

from ray import serve
from ray.serve.llm.ingress import OpenAiIngress, make_fastapi_ingress

from .asgi import fastapi_app
from .ingress import FleetIngress


def build_gateway(args: dict) -> serve.Application:
    """The gateway's Serve application. All that it needs comes with `user_config`."""
    options = {**OpenAiIngress.get_deployment_options(), "name": "Gateway"}
    # `num_replicas` comes from the fleet, and Ray refuses it beside an autoscaling_config.
    options.pop("autoscaling_config", None)
    return serve.deployment(make_fastapi_ingress(FleetIngress, app=fastapi_app()), **options).bind()
