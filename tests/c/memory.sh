#!/usr/bin/env bash
# Valgrind over C programs: no error, no byte lost but the bundled rulebooks, which are kept. First it must catch a program that is wrong on purpose.
#   tests/c/memory.sh PREFIX
set -eu
cd "$(dirname "$0")/../.."
prefix=$1

# watched PROGRAM...: what the program printed, or Valgrind's words and its status 9.
watched() {
    valgrind --quiet --leak-check=full --show-leak-kinds=all --errors-for-leak-kinds=all --error-exitcode=9 \
        --num-callers=60 --suppressions=tests/c/memory.supp "$@"
}

build() { cc -std=c99 -g -I"$prefix/include" "$1" -o "$2" -L"$prefix/lib" -lcollocamento -pthread -Wl,-rpath,"$prefix/lib"; }

build tests/c/leak.c build/c-leak
status=0
watched build/c-leak >build/c-leak.txt 2>&1 || status=$?
[ "$status" -eq 9 ] || { echo "Valgrind let a leak pass: status $status"; exit 1; }
grep -q "Invalid read" build/c-leak.txt && grep -q "definitely lost" build/c-leak.txt || { cat build/c-leak.txt; exit 1; }

build examples/c/assess.c build/c-watched
watched build/c-watched >/dev/null
build tests/c/typed.c build/c-typed-watched
watched build/c-typed-watched
build tests/c/batch.c build/c-batch-watched
watched build/c-batch-watched
build tests/c/jobs.c build/c-jobs-watched
watched build/c-jobs-watched
build tests/c/hostile.c build/c-hostile-watched
watched build/c-hostile-watched 50
c++ -std=c++17 -g -I"$prefix/include" tests/c/batch.cpp -o build/cpp-batch-watched -L"$prefix/lib" -lcollocamento \
    -Wl,-rpath,"$prefix/lib"
watched build/cpp-batch-watched
