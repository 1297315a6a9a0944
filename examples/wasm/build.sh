#!/bin/sh
# Rebuilds the examples: needs wat2wasm (Debian: wabt), and for words.c clang,
# lld, wasi-libc and libclang-rt-14-dev-wasm32.
set -eu
cd "$(dirname "$0")"
for source in *.wat; do
  wat2wasm "$source" -o "${source%.wat}.wasm"
done
clang --target=wasm32-wasi -O2 -Wl,--strip-all -o words.wasm words.c
