"""Writes the environment variables that an installed vLLM reads, for `src/rules/environment/vllm-variables.ts`.

Run it with the Python of a serving environment: `python scripts/vllm_variables.py > src/rules/environment/vllm-variables.ts`.
"""

import vllm
from vllm import envs

names = sorted(name for name in envs.environment_variables if name.startswith("VLLM_"))
print(f"/** The variables that vLLM {vllm.__version__.split('+')[0]} reads (`vllm/envs.py`). Written by `scripts/vllm_variables.py`. */")
print("export const vllmVariables: ReadonlySet<string> = new Set([")
for name in names:
    print(f'  "{name}",')
print("]);")
