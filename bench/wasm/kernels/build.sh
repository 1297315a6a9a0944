#!/bin/sh
# Rebuilds the kernels: needs clang and wasm-ld 14 or newer.
set -eu
cd "$(dirname "$0")"
for source in *.c; do
  clang --target=wasm32 -O2 -nostdlib -ffreestanding -fno-builtin \
    -Wl,--no-entry -Wl,--export=run -Wl,--strip-all \
    -o "${source%.c}.wasm" "$source"
done
