#!/usr/bin/env bash
# Installs the C library, its headers, and its files for pkg-config and CMake, from what `cargo build --release -p collocamento-ffi` built:
# with `--features arrow` where tables are wanted, too.
#
#   ffi/install.sh [BUILT]
#
# BUILT: where cargo left the libraries; target/release unless given.
# PREFIX: where things live once installed; /usr/local unless set. LIBDIR: $PREFIX/lib unless set.
# DESTDIR: put before every path, for those who make packages; empty unless set.
set -euo pipefail
cd "$(dirname "$0")/.."

built=${1:-target/release}
prefix=${PREFIX:-/usr/local}
libdir=${LIBDIR:-$prefix/lib}
lib=${DESTDIR:-}$libdir
include=${DESTDIR:-}$prefix/include

abi=$(sed -n 's/^#define COLLOC_ABI_VERSION //p' include/collocamento.h)
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)

install -d "$lib/pkgconfig" "$lib/cmake/collocamento" "$include"
install -m 644 include/collocamento.h include/collocamento.hpp include/collocamento.ffi.h "$include"
install -m 644 "$built/libcollocamento_ffi.a" "$lib/libcollocamento.a"
# The loader asks for the name with the ABI, the linker for the one without.
case $(uname -s) in
Darwin)
    shared=libcollocamento.$abi.dylib
    install -m 755 "$built/libcollocamento_ffi.dylib" "$lib/$shared"
    ln -sf "$shared" "$lib/libcollocamento.dylib"
    ;;
*)
    shared=libcollocamento.so.$abi
    install -m 755 "$built/libcollocamento_ffi.so" "$lib/$shared"
    ln -sf "$shared" "$lib/libcollocamento.so"
    ;;
esac

cat >"$lib/pkgconfig/collocamento.pc" <<PC
prefix=$prefix
libdir=$libdir
includedir=\${prefix}/include

Name: collocamento
Description: The rules of the Italian public employment services
Version: $version
Libs: -L\${libdir} -lcollocamento
Libs.private: -lpthread -ldl -lm
Cflags: -I\${includedir}
PC

cat >"$lib/cmake/collocamento/collocamentoConfig.cmake" <<CMAKE
# find_package(collocamento) gives these targets to target_link_libraries:
#   collocamento::collocamento   the shared library
#   collocamento::static         the static library with what it needs of the system
if(NOT TARGET collocamento::collocamento)
    add_library(collocamento::collocamento SHARED IMPORTED)
    set_target_properties(collocamento::collocamento PROPERTIES
        IMPORTED_LOCATION "$libdir/$shared"
        INTERFACE_INCLUDE_DIRECTORIES "$prefix/include")
    add_library(collocamento::static STATIC IMPORTED)
    set_target_properties(collocamento::static PROPERTIES
        IMPORTED_LOCATION "$libdir/libcollocamento.a"
        INTERFACE_INCLUDE_DIRECTORIES "$prefix/include"
        INTERFACE_LINK_LIBRARIES "pthread;dl;m")
endif()
CMAKE

# A later library serves an earlier header as long as the first number of the version is the same. The library is of the
# machine that built it.
cat >"$lib/cmake/collocamento/collocamentoConfigVersion.cmake" <<CMAKE
set(PACKAGE_VERSION "$version")
if(PACKAGE_FIND_VERSION VERSION_GREATER PACKAGE_VERSION OR NOT PACKAGE_FIND_VERSION_MAJOR EQUAL ${version%%.*})
    set(PACKAGE_VERSION_COMPATIBLE FALSE)
else()
    set(PACKAGE_VERSION_COMPATIBLE TRUE)
    if(PACKAGE_FIND_VERSION VERSION_EQUAL PACKAGE_VERSION)
        set(PACKAGE_VERSION_EXACT TRUE)
    endif()
endif()
CMAKE
