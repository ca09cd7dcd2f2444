#!/usr/bin/env python3
"""Writes src/fit/model/model-defaults.generated.ts.

A config.json leaves out what equals the default of its `transformers` class (gemma-3-4b-it names no head
count), so the defaults are part of the model's facts. They are read from the classes that vLLM itself would
use: vLLM's own registry first, then transformers'. Run it with the Python of a serving environment:

    python scripts/fit/model_defaults.py            # vLLM 0.29, transformers 5.24
"""

import ast
import dataclasses
import inspect
import json
import os
import re

os.environ.update(HF_HUB_OFFLINE="1", TRANSFORMERS_OFFLINE="1", VLLM_LOGGING_LEVEL="ERROR")

import transformers
from transformers.models.auto.configuration_auto import CONFIG_MAPPING
from transformers import PretrainedConfig
from transformers.models.auto import modeling_auto
from vllm.model_executor.models import registry
from vllm.transformers_utils import config as vllm_config
from vllm.version import __version__ as vllm_version

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "../../src/fit/model/model-defaults.generated.ts")

# Keys without effect on shapes or lengths.
IGNORED = re.compile(
    r"dropout|token_id|initializer|_eps|epsilon|hidden_act|activation|_loss|init_|_std|_coef|scale|scaling_factor|"
    r"softcap|label|time_step(?!_rank)|prob|theta|router_aux|(?<!vision_)(?<!projector_)output_|return_|use_cache|pretraining|jitter|mean|layerdrop|"
    r"gradient|chunk_size_feed|problem|cross_attention_hidden|torchscript|_name_or_path|transformers_version|"
    r"mask_|rope_interleave|norm_topk|topk_method|scoring_func|seq_aux|is_encoder|bos|eos|pad_|temperature|"
    r"multiplier|alpha|beta|upsampling|codebook|sample_rate|sampling|mel_|logits_to_keep|max_source|max_new"
)
# A generator sees the names vLLM's decoders read, and these.
KEPT = {"rope_scaling", "partial_rotary_factor", "attention_chunk_size", "moe_layer_freq"}


BASE = set(vars(PretrainedConfig()))


def wanted_types():
    """Model types whose architectures vLLM knows, and the types vLLM has config classes for."""
    source = ast.parse(open(registry.__file__).read())
    known = set()
    for node in source.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
            known |= {key.value for key in node.value.keys if isinstance(key, ast.Constant)}
    types = set(vllm_config._CONFIG_REGISTRY)
    for name, mapping in vars(modeling_auto).items():
        if not name.endswith("_MAPPING_NAMES"):
            continue
        for model_type, names in mapping.items():
            if known & set([names] if isinstance(names, str) else names):
                types.add(model_type)
    return types


def defaults_of(cls):
    """Plain defaults of a config class, without what its constructor derives from other keys."""
    found = {}
    if dataclasses.is_dataclass(cls):
        for field in dataclasses.fields(cls):
            if field.default is not dataclasses.MISSING:
                found[field.name] = field.default
            elif field.default_factory is not dataclasses.MISSING:
                found[field.name] = field.default_factory()
    else:
        for name, parameter in inspect.signature(cls.__init__).parameters.items():
            if parameter.default is not inspect.Parameter.empty:
                found[name] = parameter.default
    try:
        found["tie_word_embeddings"] = bool(cls().tie_word_embeddings)
    except Exception:  # a class that cannot be made without arguments has no default worth keeping
        pass
    kept = {k: v for k, v in sorted(found.items()) if keeps(k, v)}
    return kept if len(kept) > 2 else made_defaults(cls)


def made_defaults(cls):
    """Defaults of a class whose constructor is wrapped: what a config made without arguments holds."""
    try:
        made = cls()
    except Exception:
        return {}
    return {k: v for k, v in sorted(vars(made).items()) if keeps(k, v) and k not in BASE}


def keeps(name, value):
    if name.startswith("_") or (IGNORED.search(name) and name not in KEPT):
        return False
    if isinstance(value, bool) or isinstance(value, (int, float)):
        return True
    if isinstance(value, str):
        return len(value) < 40
    if isinstance(value, (list, tuple)):
        return len(value) <= 16 and all(isinstance(x, (int, float, str, bool)) for x in value)
    return False


def main():
    classes = {}
    for model_type in CONFIG_MAPPING:
        try:
            classes[model_type] = CONFIG_MAPPING[model_type]
        except Exception:
            continue
    for model_type in vllm_config._CONFIG_REGISTRY:
        try:
            classes[model_type] = vllm_config._CONFIG_REGISTRY[model_type]
        except Exception:
            continue
    table = {}
    queue = list(classes.items())
    while queue:
        model_type, cls = queue.pop()
        parts = {}
        for part, sub in (getattr(cls, "sub_configs", None) or {}).items():
            sub_type = getattr(sub, "model_type", "")
            if sub_type and inspect.isclass(sub):
                parts[part] = sub_type
                if sub_type not in classes:
                    classes[sub_type] = sub
                    queue.append((sub_type, sub))
        aliases = {k: v for k, v in (getattr(cls, "attribute_map", None) or {}).items() if isinstance(v, str)}
        entry = {"defaults": defaults_of(cls)}
        if parts:
            entry["parts"] = parts
        if aliases:
            entry["aliases"] = aliases
        table[model_type] = entry
    reach = set()
    queue = sorted(wanted_types())
    while queue:
        t = queue.pop()
        if t in reach or t not in table:
            continue
        reach.add(t)
        queue += list(table[t].get("parts", {}).values())
    table = {t: table[t] for t in sorted(reach)}
    with open(OUT, "w") as out:
        out.write(
            f"// Generated by scripts/fit/model_defaults.py from transformers {transformers.__version__} and vLLM {vllm_version}.\n"
            "\n/** As JSON, as each run looks at few of them. */\n"
            "export const modelDefaultsJson: Readonly<Record<string, string>> = {\n"
        )
        for model_type, entry in table.items():
            text = json.dumps(entry, separators=(",", ":")).replace("\\", "\\\\").replace("'", "\\'")
            out.write(f"  {json.dumps(model_type)}: '{text}',\n")
        out.write("};\n")
    print(len(table), os.path.getsize(OUT))


main()
