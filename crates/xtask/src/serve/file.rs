//! What a browser gets.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::request::Request;
use crate::headers::{self, Headers};
use crate::kind;

/// Codings with the endings of files that are packed so, the smaller first.
const PACKED: [(&str, &str); 2] = [("br", ".br"), ("gzip", ".gz")];

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
    let packed = PACKED
        .into_iter()
        .filter(|(coding, _)| request.codings.iter().any(|it| it == coding))
        .map(|(coding, end)| (coding, beside(&file, end)))
        .find(|(_, packed)| packed.is_file());
    let Ok(body) = fs::read(packed.as_ref().map_or(&file, |(_, packed)| packed)) else {
        return plain("404 Not Found", "no such file\n");
    };
    // Read anew each time: the site may have been built again meanwhile.
    let headers = match Headers::of_site(folder) {
        Ok(headers) => headers,
        Err(error) => return plain("500 Internal Server Error", &format!("{error:#}\n")),
    };
    let mut head = format!(
        "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nVary: Accept-Encoding\r\n",
        body.len()
    );
    let said: Vec<_> = headers.of(&request.path).collect();
    if !said.iter().any(|(name, _)| *name == "Content-Type") {
        line(&mut head, "Content-Type", kind::of(&file));
    }
    for (name, value) in said {
        line(&mut head, name, value);
    }
    if let Some((coding, _)) = packed {
        line(&mut head, "Content-Encoding", coding);
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

fn line(head: &mut String, name: &str, value: &str) {
    head.push_str(&[name, ": ", value, "\r\n"].concat());
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
    let is_for_hosts = file.file_name().is_some_and(|name| name == headers::NAME);
    (file.exists() && !is_for_hosts).then_some(file)
}

fn beside(file: &Path, end: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(end);
    name.into()
}

fn plain(status: &str, text: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/plain; charset=utf-8\r\n\
         Content-Length: {}\r\nCache-Control: no-store\r\n\r\n{text}",
        text.len()
    )
    .into_bytes()
}
