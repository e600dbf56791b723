#!/usr/bin/env bash
# Installs the C library, its headers and its pkg-config file, from what `cargo build --release -p collocamento-ffi` built:
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

install -d "$lib/pkgconfig" "$include"
install -m 644 include/collocamento.h include/collocamento.hpp include/collocamento.ffi.h "$include"
install -m 644 "$built/libcollocamento_ffi.a" "$lib/libcollocamento.a"
# The loader asks for the name with the ABI, the linker for the one without.
case $(uname -s) in
Darwin)
    install -m 755 "$built/libcollocamento_ffi.dylib" "$lib/libcollocamento.$abi.dylib"
    ln -sf "libcollocamento.$abi.dylib" "$lib/libcollocamento.dylib"
    ;;
*)
    install -m 755 "$built/libcollocamento_ffi.so" "$lib/libcollocamento.so.$abi"
    ln -sf "libcollocamento.so.$abi" "$lib/libcollocamento.so"
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
