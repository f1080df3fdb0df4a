//! The server, asked over a real connection.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;

use super::Server;

/// A folder with a little site in it, gone when the test ends.
struct Site(PathBuf);

impl Site {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        let dist = folder.join("dist");
        fs::create_dir_all(dist.join("r")).expect("a temporary folder");
        for (file, text) in [
            ("index.html", "the page"),
            ("r/index.html", "another page"),
            ("a b.css", "spaced"),
            ("unseat_bg-0123456789.wasm", "machine code"),
            ("unseat_bg-0123456789.wasm.br", "packed"),
            ("unseat_bg-0123456789.wasm.gz", "packed by another"),
            (
                "_headers",
                "/*\n  X-Content-Type-Options: nosniff\n\
                 /unseat_bg-0123456789.wasm\n  Cache-Control: immutable\n",
            ),
            ("../secret.txt", "secret"),
        ] {
            fs::write(dist.join(file), text).expect("a temporary file");
        }
        Self(folder)
    }

    fn ask(&self, request: &str) -> String {
        let server = Server::bind(self.0.join("dist"), 0).expect("a free port");
        let address = server.run_beside().expect("it runs");
        let host = address.trim_start_matches("http://").trim_end_matches('/');
        let mut stream = TcpStream::connect(host).expect("it listens");
        stream.write_all(request.as_bytes()).expect("it reads");
        stream
            .shutdown(std::net::Shutdown::Write)
            .expect("it is open");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        answer
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_root_is_the_page_with_what_hosts_are_told() {
    let answer = Site::new("root").ask("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    assert!(answer.contains("Content-Type: text/html") && answer.contains("nosniff"));
    assert!(!answer.contains("immutable"));
    assert!(answer.ends_with("the page"));
}

#[test]
fn a_file_named_by_its_bytes_comes_packed_and_may_be_kept() {
    let answer = Site::new("wasm").ask(
        "GET /unseat_bg-0123456789.wasm?v=1 HTTP/1.1\r\nAccept-Encoding: gzip, br;q=1\r\n\r\n",
    );
    assert!(
        answer.contains("Content-Type: application/wasm"),
        "{answer}"
    );
    assert!(answer.contains("Content-Encoding: br") && answer.contains("immutable"));
    assert!(answer.ends_with("packed"));
}

#[test]
fn an_older_browser_gets_what_it_can_unpack() {
    let answer = Site::new("gzip")
        .ask("GET /unseat_bg-0123456789.wasm HTTP/1.1\r\nAccept-Encoding: gzip, deflate\r\n\r\n");
    assert!(answer.contains("Content-Encoding: gzip"), "{answer}");
    assert!(answer.ends_with("packed by another"));
}

#[test]
fn headers_that_cannot_be_read_are_said_to_be_so() {
    let site = Site::new("broken");
    fs::write(site.0.join("dist/_headers"), "nonsense\n").expect("a temporary file");
    let answer = site.ask("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    assert!(
        answer.starts_with("HTTP/1.1 500") && answer.contains("line 1"),
        "{answer}"
    );
}

#[test]
fn a_browser_that_cannot_unpack_gets_the_file_itself() {
    let answer =
        Site::new("plain").ask("GET /unseat_bg-0123456789.wasm HTTP/1.1\r\nHost: x\r\n\r\n");
    assert!(!answer.contains("Content-Encoding"));
    assert!(answer.ends_with("machine code"));
}

#[test]
fn a_missing_file_is_missing_and_nothing_outside_is_shown() {
    let site = Site::new("missing");
    for path in [
        "/nothing",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/index.html/x",
        "/_headers",
    ] {
        let answer = site.ask(&format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n"));
        assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
    }
}

#[test]
fn a_folder_is_answered_behind_its_slash_alone() {
    let site = Site::new("folder");
    let answer = site.ask("GET /r?q HTTP/1.1\r\nHost: x\r\n\r\n");
    assert!(answer.starts_with("HTTP/1.1 301"), "{answer}");
    assert!(answer.contains("Location: r/\r\n"), "{answer}");
    let answer = site.ask("GET /r/ HTTP/1.1\r\nHost: x\r\n\r\n");
    assert!(answer.ends_with("another page"), "{answer}");
}

#[test]
fn one_connection_carries_several_requests() {
    let answer = Site::new("several")
        .ask("HEAD / HTTP/1.1\r\nHost: x\r\n\r\nGET /a%20b.css HTTP/1.1\r\nHost: x\r\n\r\n");
    assert_eq!(answer.matches("HTTP/1.1 200 OK").count(), 2);
    assert!(!answer.contains("the page"), "HEAD has no body");
    assert!(answer.ends_with("spaced"));
}

#[test]
fn who_asks_for_an_end_gets_one() {
    let site = Site::new("end");
    let server = Server::bind(site.0.join("dist"), 0).expect("a free port");
    let address = server.run_beside().expect("it runs");
    let host = address.trim_start_matches("http://").trim_end_matches('/');
    for request in [
        "GET / HTTP/1.0\r\n\r\n",
        "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
    ] {
        let mut stream = TcpStream::connect(host).expect("it listens");
        let patience = Some(std::time::Duration::from_secs(5));
        stream.set_read_timeout(patience).expect("it is open");
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it ends");
        assert!(answer.ends_with("the page"), "{answer}");
    }
}
