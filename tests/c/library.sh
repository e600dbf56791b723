#!/usr/bin/env bash
# The installed library is what its header and its files for pkg-config and CMake say: names, SONAME, and nothing else exported.
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

# CMake finds the package, shared and static, and no version that is not there.
rm -rf build/cmake
cmake -S examples/c -B build/cmake -DCMAKE_PREFIX_PATH="$prefix" >build/cmake.txt
cmake --build build/cmake >>build/cmake.txt
build/cmake/assess | cmp - build/c-by-pkg-config.txt
build/cmake/assess-static | cmp - build/c-by-pkg-config.txt
readelf -d build/cmake/assess | grep -q "NEEDED.*\[libcollocamento.so.$abi\]"
! readelf -d build/cmake/assess-static | grep -q collocamento || { echo "CMake's static program needs the shared library"; exit 1; }
found_by_cmake() {
    mkdir -p build/cmake/version
    printf '%s\n' "cmake_minimum_required(VERSION 3.16)" "project(version NONE)" "find_package(collocamento $1 REQUIRED)" \
        >build/cmake/version/CMakeLists.txt
    cmake -S build/cmake/version -B build/cmake/version/build -DCMAKE_PREFIX_PATH="$prefix" >>build/cmake.txt 2>&1
}
for version in "" 0.1 "0.1 EXACT" "0.1.0 EXACT"; do
    found_by_cmake "$version" || { echo "CMake does not find version '$version'"; exit 1; }
done
for version in 0.2 1.0 "0.0.1 EXACT"; do
    ! found_by_cmake "$version" || { echo "CMake finds version $version"; exit 1; }
done

# A package maker's root, and a place of one's own.
rm -rf build/package
DESTDIR=build/package PREFIX=/usr LIBDIR=/usr/lib/x86_64-linux-gnu ffi/install.sh target/checked
[ -e build/package/usr/lib/x86_64-linux-gnu/libcollocamento.so ]
grep -q '^libdir=/usr/lib/x86_64-linux-gnu$' build/package/usr/lib/x86_64-linux-gnu/pkgconfig/collocamento.pc
grep -q '"/usr/lib/x86_64-linux-gnu/libcollocamento.a"$' build/package/usr/lib/x86_64-linux-gnu/cmake/collocamento/collocamentoConfig.cmake
rm -rf build/package
