//! What a browser gets.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::request::Request;

/// A whole answer, head and body.
pub(super) fn answer(request: &Request, folder: &Path) -> Vec<u8> {
    if request.method != "GET" && request.method != "HEAD" {
        return plain("405 Method Not Allowed", "only GET and HEAD\n");
    }
    let Some(mut file) = locate(&request.path, folder) else {
        return plain("404 Not Found", "no such file\n");
    };
    if file.is_dir() {
        if !request.path.ends_with('/') {
            return moved(&request.path);
        }
        file.push("index.html");
    }
    let packed = packed(&file).filter(|packed| request.accepts_brotli && packed.is_file());
    let Ok(body) = fs::read(packed.as_ref().unwrap_or(&file)) else {
        return plain("404 Not Found", "no such file\n");
    };
    let mut head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: {}\r\n\
         Vary: Accept-Encoding\r\nX-Content-Type-Options: nosniff\r\n",
        kind(&file),
        body.len(),
        if is_named_by_bytes(&file) {
            "public, max-age=31536000, immutable"
        } else {
            "no-cache"
        },
    );
    if packed.is_some() {
        head.push_str("Content-Encoding: br\r\n");
    }
    head.push_str("\r\n");
    let mut answer = head.into_bytes();
    if request.method == "GET" {
        answer.extend(body);
    }
    answer
}

/// A folder's page has relative addresses: they hold only behind its slash. Only
/// the last name is given, since two slashes at the start would name a host.
fn moved(path: &str) -> Vec<u8> {
    let name = path.rsplit('/').next().unwrap_or_default();
    format!("HTTP/1.1 301 Moved Permanently\r\nContent-Length: 0\r\nLocation: {name}/\r\n\r\n")
        .into_bytes()
}

/// The file or folder a path means, never one outside the folder.
fn locate(path: &str, folder: &Path) -> Option<PathBuf> {
    let mut file = folder.to_path_buf();
    for part in Path::new(path.trim_start_matches('/')).components() {
        match part {
            Component::Normal(name) => file.push(name),
            Component::CurDir => {}
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    file.exists().then_some(file)
}

fn packed(file: &Path) -> Option<PathBuf> {
    let mut name = file.file_name()?.to_owned();
    name.push(".br");
    Some(file.with_file_name(name))
}

/// Browsers compile wasm while it arrives only under its own type.
fn kind(file: &Path) -> &'static str {
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

/// Does the name end in ten digits of a hash, as `finish` makes them?
fn is_named_by_bytes(file: &Path) -> bool {
    let stem = file.file_stem().and_then(|stem| stem.to_str());
    stem.and_then(|stem| stem.rsplit_once('-'))
        .is_some_and(|(_, hash)| hash.len() == 10 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn plain(status: &str, text: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/plain; charset=utf-8\r\n\
         Content-Length: {}\r\nCache-Control: no-store\r\n\r\n{text}",
        text.len()
    )
    .into_bytes()
}
