"""The routing table: what `user_config` says, checked."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

SCHEMA_VERSION = 1


@dataclass(frozen=True)
class Version:
    """One application that can answer for a model."""

    model: str
    app: str
    deployment: str
    weight: float = 100.0

    @property
    def key(self) -> tuple[str, str]:
        return self.app, self.deployment


@dataclass(frozen=True)
class Table:
    revision: str = ""
    # By model id; empty while the model is being replaced.
    versions: dict[str, tuple[Version, ...]] = field(default_factory=dict)
    # Alias to model id.
    aliases: dict[str, str] = field(default_factory=dict)
    # By application: all that can be asked for by name, with traffic or without.
    applications: dict[str, Version] = field(default_factory=dict)
    max_model_len: dict[str, int] = field(default_factory=dict)

    @classmethod
    def parse(cls, config: dict[str, Any]) -> "Table":
        """Raises when the table cannot be understood. Keys that are not the gateway's business are not looked at."""
        if config.get("schema_version", SCHEMA_VERSION) != SCHEMA_VERSION:
            raise ValueError(f"schema_version {config['schema_version']!r} is not known")
        table = cls(revision=str(config.get("revision", "")))
        for entry in config.get("candidates") or []:
            version = _version(entry)
            table.applications[version.app] = version
        for model_id, route in (config.get("models") or {}).items():
            versions = tuple(_version(entry) for entry in route["versions"])
            table.versions[model_id] = versions
            table.applications.update({version.app: version for version in versions})
            table.aliases.update({str(alias): model_id for alias in route.get("aliases") or []})
            if route.get("max_model_len"):
                table.max_model_len[model_id] = int(route["max_model_len"])
        return table

    def real_id(self, name: str) -> str:
        """The model id with its adapter, for an id or an alias with or without one (`base:adapter`)."""
        base, colon, adapter = name.partition(":")
        if base not in self.versions:
            base = self.aliases.get(base, base)
        return base + colon + adapter

    def knows(self, base: str) -> bool:
        return base in self.versions or any(version.model == base for version in self.applications.values())

    def names(self, model_id: str) -> list[str]:
        return [model_id, *(alias for alias, real in self.aliases.items() if real == model_id)]


def _version(entry: dict[str, Any]) -> Version:
    weight = float(entry.get("weight", 100))
    if not math.isfinite(weight) or weight < 0:
        raise ValueError(f"a weight cannot be {weight}")
    names = [entry[key] for key in ("model", "app", "deployment")]
    if not all(isinstance(name, str) and name for name in names):
        raise ValueError("model, app and deployment have to be names")
    return Version(*names, weight)
