//! Which functions never run in a sound app, by their names.
//!
//! What is listed either never returns, or is only called by what never does, or
//! draws what we never draw. Mind that the compiler keeps one copy, and one name, of functions with the
//! same code: a function that does hardly anything must not be listed, it may
//! be something else as well.

/// How the names of functions that give up begin.
const PREFIXES: [&str; 11] = [
    "core::panicking::",
    "core::str::slice_error_fail",
    "core::cell::panic_already_",
    "core::cell::lazy::panic_poisoned",
    "std::panicking::panic_handler",
    "std::panicking::begin_panic",
    "std::panicking::panic_with_hook",
    "std::panicking::default_hook",
    "std::thread::local::panic_access_error",
    // Yew's own, which writes to the console.
    "console_error_panic_hook::hook",
    "wasm_bindgen::__rt::borrow_fail",
];
/// How they end.
const SUFFIXES: [&str; 8] = [
    "::unwrap_failed",
    "::expect_failed",
    "::assert_failed",
    "::len_mismatch_fail",
    "::slice_index_fail",
    "raw_vec::handle_error",
    "raw_vec::capacity_overflow",
    "alloc::handle_alloc_error",
];
/// What those use to put a message together. Nothing a visitor reads is written
/// by `Debug` or `format!`: tests/suite/source.rs sees to that.
const PRINTING: [&str; 7] = [
    "core::fmt::write",
    "<core::fmt::Formatter>::pad",
    "<core::fmt::Formatter>::pad_integral",
    " as core::fmt::Debug>::fmt",
    "FormatStringPayload as core::panic::PanicPayload>::get",
    "PanicHookInfo as core::fmt::Display>::fmt",
    "<char>::escape_debug_ext",
];
/// `Debug` that only hands on to another `fmt`: its code is also `Display`'s.
const SHARED: [&str; 4] = ["<&T as", "<&dyn ", "<&mut ", "<core::fmt::Arguments as"];

/// What Yew does for the kinds of nodes that we never draw: markup from a text,
/// portals, suspense. tests/suite/source.rs sees to that; without them nothing in
/// the app can turn a text into markup.
const UNDRAWN: [&str; 4] = [
    " for yew::virtual_dom::vraw::VRaw>::attach",
    " for yew::virtual_dom::vportal::VPortal>::attach",
    " for yew::virtual_dom::vsuspense::VSuspense>::attach",
    "yew::dom_bundle::braw::BRaw::detach_bundle",
];

/// Whether the function with this mangled name never runs in a sound app.
pub(super) fn is_doomed(name: &str) -> bool {
    let name = &*plain(name);
    let starts = |parts: &[&str]| parts.iter().any(|part| name.starts_with(part));
    let ends = |parts: &[&str]| parts.iter().any(|part| name.ends_with(part));
    starts(&PREFIXES) || ends(&SUFFIXES) || ends(&UNDRAWN) || (ends(&PRINTING) && !starts(&SHARED))
}

/// The demangled name, without what distinguishes copies: hashes, and counts as in
/// `fmt.604`.
fn plain(name: &str) -> String {
    let name = format!("{:#}", rustc_demangle::demangle(name));
    let mut plain = &*name;
    while let Some((before, count)) = plain.rsplit_once('.')
        && !count.is_empty()
        && count.bytes().all(|digit| digit.is_ascii_digit())
    {
        plain = before;
    }
    plain.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{is_doomed, plain};

    #[test]
    fn copies_have_one_name() {
        for name in [
            "_ZN4core6option13expect_failed17h0123456789abcdefE",
            "_ZN4core6option13expect_failed17h0123456789abcdefE.12",
            "_RNvNtCsgXGp5Oqx2Ny_4core6option13expect_failed",
            "core::option::expect_failed",
        ] {
            assert_eq!(plain(name), "core::option::expect_failed");
        }
    }

    #[test]
    fn what_gives_up_and_what_prints_for_it_is_doomed() {
        for name in [
            "core::panicking::panic_fmt",
            "core::slice::index::slice_index_fail",
            "<alloc::vec::Vec<_, _>>::remove::assert_failed",
            "alloc::raw_vec::handle_error",
            "<std::panic::PanicHookInfo as core::fmt::Display>::fmt",
            "<core::fmt::Error as core::fmt::Debug>::fmt.4",
            "<core::fmt::Formatter>::pad_integral",
            "yew::dom_bundle::braw::<impl yew::dom_bundle::traits::Reconcilable for \
             yew::virtual_dom::vraw::VRaw>::attach",
        ] {
            assert!(is_doomed(name), "{name}");
        }
    }

    #[test]
    fn what_runs_in_a_sound_app_is_not() {
        for name in [
            "alloc::string::String::push_str",
            "<i32 as core::fmt::Display>::fmt",
            "<&T as core::fmt::Debug>::fmt",
            "<&dyn core::fmt::Debug as core::fmt::Debug>::fmt",
            "std::panicking::set_hook",
            "wasm_bindgen::throw_str",
            "alloc::raw_vec::RawVec<T,A>::grow_one",
        ] {
            assert!(!is_doomed(name), "{name}");
        }
    }
}
