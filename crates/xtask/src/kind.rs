//! What a file is, by its ending.

use std::path::Path;

/// The type a browser is told. It compiles wasm while that arrives only under
/// wasm's own type.
pub(crate) fn of(file: &Path) -> &'static str {
    match file.extension().and_then(|end| end.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// Does the name end in ten digits of a hash, as `finish` makes them? Then it
/// never means anything else, and may be kept for ever.
pub(crate) fn is_named_by_bytes(file: &Path) -> bool {
    let stem = file.file_stem().and_then(|stem| stem.to_str());
    stem.and_then(|stem| stem.rsplit_once('-'))
        .is_some_and(|(_, hash)| hash.len() == 10 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::is_named_by_bytes;
    use std::path::Path;

    #[test]
    fn only_ten_digits_of_a_hash_are_a_name_made_of_bytes() {
        let is = |name| is_named_by_bytes(Path::new(name));
        assert!(is("r/unseat_bg-0123456789.wasm"));
        for name in [
            "worker.js",
            "icon-512.png",
            "catalog-en.bin",
            "deadbeef99.js",
        ] {
            assert!(!is(name), "{name}");
        }
    }
}
