"""Takes Serve configs (JSON on stdin) through Ray's own schema, builders and overrides, without a cluster.

Prints, as JSON, what each deployment of each application comes to.
"""

import json
import logging
import sys
from types import SimpleNamespace

logging.disable(logging.CRITICAL)

import ray  # noqa: E402
from ray.serve._private import application_state  # noqa: E402
from ray.serve._private.build_app import build_app  # noqa: E402
from ray.serve._private.deployment_info import DeploymentInfo  # noqa: E402
from ray.serve.llm import LLMConfig, build_llm_deployment, build_openai_app  # noqa: E402
from ray.serve.schema import ServeDeploySchema  # noqa: E402


# A built ingress holds handles, which cannot be copied without a cluster; nothing here is used twice.
application_state.deepcopy = lambda value: value
# Ray builds an application in a task with the application's environment, which the builder asks for.
environment = {}
ray.get_runtime_context = lambda: SimpleNamespace(runtime_env=dict(environment))


def build(import_path, args):
    if import_path == "ray.serve.llm:build_openai_app":
        return build_openai_app(args)
    return build_llm_deployment(LLMConfig.model_validate(args["llm_config"]))


def deployment_infos(application):
    global environment
    environment = application.runtime_env
    built = build_app(
        build(application.import_path, application.args), name=application.name, default_runtime_env=environment
    )
    return {
        deployment.name: DeploymentInfo(
            deployment_config=deployment._deployment_config,
            replica_config=deployment._replica_config,
            start_time_ms=0,
            deployer_job_id="",
            version="",
        )
        for deployment in built.deployments
    }


def summary(info):
    config = info.deployment_config
    autoscaling = config.autoscaling_config
    return {
        "bundles": info.replica_config.placement_group_bundles,
        "num_replicas": config.num_replicas,
        "autoscaling": autoscaling and [autoscaling.min_replicas, autoscaling.max_replicas],
        "max_ongoing_requests": config.max_ongoing_requests,
        "graceful_shutdown_timeout_s": config.graceful_shutdown_timeout_s,
        "max_surge_percent": config.max_surge_percent,
        "runtime_env": info.replica_config.ray_actor_options.get("runtime_env"),
    }


def main():
    # Ray prints while it builds; stdout is for the answer.
    answer, sys.stdout = sys.stdout, sys.stderr
    results = []
    for body in json.load(sys.stdin):
        applications = {}
        for application in ServeDeploySchema.model_validate(body).applications:
            infos = application_state.override_deployment_info(deployment_infos(application), application)
            applications[application.name] = {name: summary(info) for name, info in infos.items()}
        results.append(applications)
    json.dump(results, answer)


main()
