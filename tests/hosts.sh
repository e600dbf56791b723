#!/usr/bin/env bash
# One program in every language that reaches the C library without a binding of ours: all print the same, to the byte.
#   tests/hosts.sh PREFIX
set -eu
cd "$(dirname "$0")/.."
prefix=$1
export LD_LIBRARY_PATH=$prefix/lib
jna=/usr/share/java/jna.jar
flags="-Wall -Wextra -Werror -pedantic -I$prefix/include -L$prefix/lib"

# What a Debian system lacks, by package. Nothing is skipped: a host that can't be tried is a failure.
missing() {
    command -v g++ >/dev/null || echo g++
    command -v javac >/dev/null || echo openjdk-17-jdk-headless
    [ -e "$jna" ] || echo libjna-java
    php -m 2>/dev/null | grep -qx FFI || echo php-cli
    command -v cobc >/dev/null || echo gnucobol3
    command -v mcs >/dev/null || echo mono-mcs
    command -v mono >/dev/null || echo mono-runtime
    command -v cmake >/dev/null || echo cmake
    command -v make >/dev/null || echo make
    command -v valgrind >/dev/null || echo valgrind
    command -v pkg-config >/dev/null || echo pkg-config
}

packages=$(missing)
if [ -n "$packages" ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages
    packages=$(missing)
fi
[ -z "$packages" ] || { echo "to try every host, install:" $packages; exit 1; }
[ "${2:-}" != "--tools" ] || exit 0

# shellcheck disable=SC2086
cc -std=c99 $flags examples/c/assess.c -o build/host-c -lcollocamento
# shellcheck disable=SC2086
c++ -std=c++17 $flags examples/cpp/assess.cpp -o build/host-cpp -lcollocamento
cobc -x -free -fstatic-call -o build/host-cobol examples/cobol/assess.cob -L"$prefix/lib" -lcollocamento
mcs -warn:4 -warnaserror -out:build/host-dotnet.exe examples/dotnet/Assess.cs
mkdir -p build/java
javac -encoding UTF-8 -Xlint:all -Werror -cp "$jna" -sourcepath examples/java -d build/java examples/java/Assess.java tests/java/Typed.java
java="java -cp build/java:$jna -Djna.library.path=$prefix/lib"

tried=0
for dossier in examples/data/*.json; do
    for rulebook in nazionale umbria; do
        build/host-c "$dossier" "$rulebook" >build/host.txt
        for host in "build/host-cpp" "build/host-cobol" "$java Assess" \
            "php -d ffi.enable=1 examples/php/assess.php" "python3 examples/python/assess_ctypes.py" "mono build/host-dotnet.exe"; do
            $host "$dossier" "$rulebook" | cmp build/host.txt - || { echo "differs: $host $dossier $rulebook"; exit 1; }
            tried=$((tried + 1))
        done
    done
done

# A machine's charset changes no text. JNA takes its default from either property, or from the locale.
for locale in POSIX C.UTF-8; do
    for charset in windows-1252 UTF-8; do
        # shellcheck disable=SC2086
        set -- env "LC_ALL=$locale" $java "-Dfile.encoding=$charset" "-Djna.encoding=$charset"
        "$@" Assess "$dossier" "$rulebook" | cmp build/host.txt - || { echo "differs: $*"; exit 1; }
        "$@" Typed ffi/tests/abi.txt || { echo "differs: $*"; exit 1; }
        tried=$((tried + 2))
    done
    LC_ALL=$locale mono build/host-dotnet.exe "$dossier" "$rulebook" | cmp build/host.txt - || { echo "differs: Mono, $locale"; exit 1; }
    tried=$((tried + 1))
done
[ "$tried" -ge 100 ] || { echo "only $tried runs"; exit 1; }
echo "$tried passed, 0 failed"
