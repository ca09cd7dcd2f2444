/**
 * Deployment options that Ray applies to running replicas. Source: the update types of Ray 2.60
 * `serve/_private/config.py:DeploymentConfig` (all but `HeavyWeight`), less what is part of an application's code
 * version (`serve/_private/deploy_utils.py:get_app_code_version`). Any other option restarts the replicas.
 */
const lightOptionNames: ReadonlySet<string> = new Set([
  "num_replicas",
  "autoscaling_config",
  "max_ongoing_requests",
  "max_queued_requests",
  "backpressure_config",
  "user_config",
  "graceful_shutdown_timeout_s",
  "graceful_shutdown_wait_loop_s",
  "health_check_period_s",
  "health_check_timeout_s",
  "logging_config",
  "rolling_update_percentage",
  "max_surge_percent",
]);

/** True when a change of the option restarts the replicas: every option that is not known to be light. */
export function isHeavyOption(name: string, value: unknown): boolean {
  if (name === "autoscaling_config") return hasPolicy(value);
  return !lightOptionNames.has(name);
}

/** A scaling policy is code, so it is part of the application's code version. */
function hasPolicy(autoscaling: unknown): boolean {
  return typeof autoscaling === "object" && autoscaling !== null && "policy" in autoscaling;
}
