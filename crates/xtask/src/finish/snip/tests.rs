use super::panics;

use wasm_encoder::Encode;

const HEADER: &[u8] = b"\0asm\x01\0\0\0";
/// Types: nothing to nothing. Imports: `m.f`, a function.
const BEFORE: &[u8] = b"\x01\x04\x01\x60\0\0\x02\x07\x01\x01m\x01f\0\0";
/// Two functions, a memory.
const BETWEEN: &[u8] = b"\x03\x03\x02\0\0\x05\x03\x01\0\x01";

/// Function 1 calls function 2, which calls the import.
const WHOLE: &[u8] = b"\x0a\x0b\x02\x04\0\x10\x02\x0b\x04\0\x10\0\x0b";
/// As above, but function 2 traps. Nothing has moved.
const SNIPPED: &[u8] = b"\x0a\x0b\x02\x04\0\x10\x02\x0b\x04\0\0\x01\x0b";

/// A place, line 3 and column 5 of `a.rs`, whose name follows it.
const PLACE: &[u8] = b"\x0b\x1a\x01\0\x41\x08\x0b\x14\x18\0\0\0\x04\0\0\0\x03\0\0\0\x05\0\0\0a.rs";
const NO_PLACE: &[u8] = b"\x0b\x1a\x01\0\x41\x08\x0b\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

fn module(code: &[u8], data: &[u8], end: &[u8]) -> Vec<u8> {
    [HEADER, BEFORE, BETWEEN, code, data, end].concat()
}

/// A section that the program does not need.
fn custom(content: &[u8]) -> Vec<u8> {
    let mut section = vec![0];
    content.encode(&mut section);
    section
}

/// Names function 2, after a part that names the module.
fn names(of_second: &str) -> Vec<u8> {
    let mut functions = b"\x01\x02".to_vec();
    of_second.encode(&mut functions);
    let mut content = b"\x04name\0\x02\x01m\x01".to_vec();
    functions.encode(&mut content);
    custom(&content)
}

/// Says that function 1 needs function 2 at byte 4 of the code, section 4, and that
/// function 2 needs the import at byte 9.
const BOTH: &[u8] = b"\x0areloc.CODE\x04\x02\0\x04\x02\0\x09\0";
const FIRST: &[u8] = b"\x0areloc.CODE\x04\x01\0\x04\x02";

#[test]
fn a_function_that_prints_panics_traps_and_all_else_stays() {
    let names = names("_ZN4core9panicking9panic_fmt17h0123456789abcdefE");
    let before = module(WHOLE, PLACE, &names);
    let after = panics(&before).expect("it can be snipped");
    assert_eq!(after, module(SNIPPED, NO_PLACE, &names));
}

#[test]
fn a_function_that_traps_needs_nothing() {
    let names = names("core::panicking::panic_fmt");
    let end = |relocations| [custom(relocations), names.clone()].concat();
    let after = panics(&module(WHOLE, PLACE, &end(BOTH))).expect("it can be snipped");
    assert_eq!(after, module(SNIPPED, NO_PLACE, &end(FIRST)));
}

#[test]
fn a_wasm_without_names_stops_the_build() {
    let error = panics(&module(WHOLE, PLACE, &[])).expect_err("nothing is named");
    assert!(error.to_string().contains("does not name"), "{error:#}");
}

#[test]
fn a_wasm_in_which_nothing_prints_panics_stops_the_build() {
    let error = panics(&module(WHOLE, PLACE, &names("app::run"))).expect_err("nothing is doomed");
    assert!(error.to_string().contains("doomed.rs"), "{error:#}");
}

#[test]
fn what_is_no_wasm_stops_the_build() {
    assert!(panics(b"<!doctype html>").is_err());
}
