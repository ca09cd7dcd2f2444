#!/usr/bin/env python3
"""Writes small Llama models with random weights, tokenizer and chat template, without network.

    make_tiny_model.py DIR:SEED [DIR:SEED ...]

Each has two layers and about 0.7 MB; the same seed gives the same weights. A folder takes its name only when it is
complete, so one that is there is whole.
"""
import os
import shutil
import sys

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

CHAT_TEMPLATE = "{% for m in messages %}{{ m['role'] }}: {{ m['content'] }}\n{% endfor %}assistant:"


def make_tokenizer() -> PreTrainedTokenizerFast:
    """Byte-level, so that any text has tokens: all bytes, two special tokens and a few merges."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=300,
        special_tokens=["<s>", "</s>"],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(["hello world, this is a tiny model"], trainer)
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>")
    fast.chat_template = CHAT_TEMPLATE
    return fast


def make_model(vocabulary: int, seed: int) -> LlamaForCausalLM:
    torch.manual_seed(seed)
    config = LlamaConfig(
        vocab_size=vocabulary,
        hidden_size=128,
        intermediate_size=256,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=32,
        max_position_embeddings=2048,
        bos_token_id=0,
        eos_token_id=1,
        dtype="bfloat16",
    )
    return LlamaForCausalLM(config).to(torch.bfloat16)


def main(wanted: list[str]) -> None:
    tokenizer = make_tokenizer()
    for one in wanted:
        folder, _, seed = one.rpartition(":")
        draft = f"{folder}.draft-{os.getpid()}"
        tokenizer.save_pretrained(draft)
        make_model(len(tokenizer), int(seed)).save_pretrained(draft)
        try:
            os.rename(draft, folder)
        except OSError:
            shutil.rmtree(draft)
            if not os.path.isfile(os.path.join(folder, "config.json")):
                raise


if __name__ == "__main__":
    main(sys.argv[1:])
