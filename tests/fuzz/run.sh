#!/usr/bin/env bash
# Fuzzes the C door under AddressSanitizer, each target for some seconds. First it shows that the sanitizer is awake.
#   tests/fuzz/run.sh [SECONDS]
# cargo-fuzz is installed into build/ where it is missing. What is found beyond the small corpus here stays in build/fuzz.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-120}
export RUSTC_BOOTSTRAP=1 # the sanitizer is a nightly flag of the stable compiler
export PATH=$PWD/build/tools/bin:$PATH
work=$PWD/build/fuzz

cargo fuzz --version 2>/dev/null | grep -q '0\.13\.2' ||
    env -u RUSTC_BOOTSTRAP cargo install --quiet cargo-fuzz --version 0.13.2 --locked --root build/tools

# fuzz TARGET CORPUS... -- LIBFUZZER-FLAG...
fuzz() { cargo fuzz run --fuzz-dir tests/fuzz --target-dir "$work/target" "$@"; }

mkdir -p "$work/artifacts" "$work/deliberate"
if fuzz deliberate "$work/deliberate" -- -runs=100 -artifact_prefix="$work/artifacts/deliberate-" >"$work/deliberate.log" 2>&1; then
    echo "AddressSanitizer let a read behind a buffer pass"
    exit 1
fi
grep -q "AddressSanitizer: heap-buffer-overflow" "$work/deliberate.log" || { tail -n 40 "$work/deliberate.log"; exit 1; }

for target in batch call sequence; do
    mkdir -p "$work/corpus/$target"
    fuzz "$target" "$work/corpus/$target" "tests/fuzz/corpus/$target" -- -max_total_time="$seconds" -timeout=20 \
        -artifact_prefix="$work/artifacts/$target-" 2>&1 | tail -n 30
done
