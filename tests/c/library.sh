#!/usr/bin/env bash
# The installed library is what its header and its pkg-config file say: names, SONAME, and nothing else exported.
#   tests/c/library.sh PREFIX
set -eu
cd "$(dirname "$0")/../.."
prefix=$1
library=$prefix/lib/libcollocamento.so

told() { grep -o 'colloc_[a-z0-9_]*(' include/collocamento.ffi.h | tr -d '(' | sort; }
exported() { nm -D --defined-only "$library" | awk '{print $NF}' | sort; }
diff <(told) <(exported) || { echo "exported and declared differ"; exit 1; }
[ "$(exported | wc -l)" -ge 24 ] || { echo "too few functions"; exit 1; }

abi=$(sed -n 's/^#define COLLOC_ABI_VERSION //p' include/collocamento.h)
readelf -d "$library" | grep -q "SONAME.*\[libcollocamento.so.$abi\]" || { echo "no SONAME with the ABI"; exit 1; }
[ "$(readlink "$library")" = "libcollocamento.so.$abi" ] || { echo "the linker's name points elsewhere"; exit 1; }

export PKG_CONFIG_PATH=$prefix/lib/pkgconfig
cc -std=c99 -Wall -Wextra -Werror -pedantic examples/c/assess.c -o build/c-by-pkg-config $(pkg-config --cflags --libs collocamento)
LD_LIBRARY_PATH=$prefix/lib build/c-by-pkg-config >build/c-by-pkg-config.txt
cc -std=c99 examples/c/assess.c -o build/c-static -I"$prefix/include" "$prefix/lib/libcollocamento.a" -lpthread -ldl -lm
build/c-static | cmp - build/c-by-pkg-config.txt

# A package maker's root, and a place of one's own.
rm -rf build/package
DESTDIR=build/package PREFIX=/usr LIBDIR=/usr/lib/x86_64-linux-gnu ffi/install.sh target/checked
[ -e build/package/usr/lib/x86_64-linux-gnu/libcollocamento.so ]
grep -q '^libdir=/usr/lib/x86_64-linux-gnu$' build/package/usr/lib/x86_64-linux-gnu/pkgconfig/collocamento.pc
rm -rf build/package
