//! Gives the shared library its name in the loader's eyes: `libcollocamento.so.<abi>`, which only changes with the ABI.

#![allow(missing_docs, clippy::expect_used, clippy::print_stdout)]

use std::env;
use std::fs;

fn main() {
    const SOURCE: &str = "src/version.rs";
    println!("cargo:rerun-if-changed={SOURCE}");
    let source = fs::read_to_string(SOURCE).expect("the sources of the crate");
    let abi = source
        .lines()
        .find_map(|line| line.strip_prefix("pub const COLLOC_ABI_VERSION: u32 = ")?.strip_suffix(';'))
        .expect("a line with COLLOC_ABI_VERSION");
    let os = env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    let name = match os.as_str() {
        "linux" | "freebsd" | "netbsd" | "openbsd" => format!("-soname,libcollocamento.so.{abi}"),
        "macos" => format!("-install_name,@rpath/libcollocamento.{abi}.dylib"),
        _ => return,
    };
    println!("cargo:rustc-cdylib-link-arg=-Wl,{name}");
}
