//! Tells the linker what a release for the web needs besides: `cargo xtask finish` takes
//! the parts of the app out of its wasm (`crates/later`), and finds them by relocations.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name, value| std::env::var(name).is_ok_and(|it| it == value);
    if is("CARGO_CFG_TARGET_FAMILY", "wasm") && is("PROFILE", "release") {
        println!("cargo::rustc-link-arg-bins=--emit-relocs");
    }
}
