//! Where the page begins.

// A page allocates little and often; what its allocator weighs is felt more
// than how fast it is.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {
    unseat::mount();
}
