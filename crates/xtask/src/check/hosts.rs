//! Two hosts of the same site, asked for everything there is.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::headers;

/// What a host says of itself and of the way, and not of the file.
const ITS_OWN: [&str; 7] = [
    "accept-ranges",
    "connection",
    "date",
    "etag",
    "keep-alive",
    "last-modified",
    "server",
];

/// Fails with every difference between two hosts in how they answer.
pub(super) fn compare(dist: &Path, ours: &str, theirs: &str) -> Result<()> {
    let mut paths = Vec::new();
    collect(dist, "/", &mut paths)?;
    paths.extend(["/nothing".to_owned(), format!("/{}", headers::NAME)]);
    let mut differences = Vec::new();
    for path in &paths {
        for coding in ["br, gzip", "gzip", "identity"] {
            let [one, other] = [ours, theirs].map(|host| ask(host, path, coding));
            let found = one?.compare(&other?);
            if !found.is_empty() {
                differences.push(format!("{path} ({coding}): {}", found.join("; ")));
            }
        }
    }
    ensure!(differences.is_empty(), "{}", differences.join("\n"));
    Ok(())
}

/// Every path of a site: its files, its folders with and without a slash.
fn collect(folder: &Path, path: &str, paths: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = [path, &name].concat();
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{path}/"), paths)?;
        }
        if name == "index.html" {
            let folder = path.trim_end_matches("index.html");
            paths.push(folder.to_owned());
            paths.extend(
                folder
                    .strip_suffix('/')
                    .filter(|it| !it.is_empty())
                    .map(str::to_owned),
            );
        }
        // Nobody asks for what is packed by its name.
        if entry.path().is_file() && ![".br", ".gz"].iter().any(|end| name.ends_with(end)) {
            paths.push(path);
        }
    }
    Ok(())
}

/// An answer, with the names of its headers in small letters.
struct Answer {
    status: String,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
}

impl Answer {
    /// What is different of all that has to be the same. Of what is no file, hosts
    /// tell in words of their own.
    fn compare(&self, other: &Self) -> Vec<String> {
        let mut found = Vec::new();
        if self.status != other.status {
            found.push(format!("status {} and {}", self.status, other.status));
        } else if self.status == "200" {
            let names: BTreeSet<&String> =
                self.headers.keys().chain(other.headers.keys()).collect();
            for name in names {
                let [one, two] = [self, other].map(|answer| answer.headers.get(name));
                if one != two {
                    found.push(format!("{name} {one:?} and {two:?}"));
                }
            }
            if self.body != other.body {
                found.push("not the same bytes".to_owned());
            }
        }
        found
    }
}

fn ask(host: &str, path: &str, coding: &str) -> Result<Answer> {
    let name = host.trim_start_matches("http://").trim_end_matches('/');
    let mut stream = TcpStream::connect(name).with_context(|| format!("no answer from {host}"))?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {name}\r\nAccept-Encoding: {coding}\r\n\r\n"
    )?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let status = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut headers = BTreeMap::new();
    loop {
        line.clear();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        let name = name.to_ascii_lowercase();
        if !ITS_OWN.contains(&name.as_str()) {
            headers.insert(name, value.to_owned());
        }
    }
    let length = headers.get("content-length").and_then(|it| it.parse().ok());
    let mut body = vec![0; length.with_context(|| format!("{host} gives {path} no length"))?];
    reader.read_exact(&mut body)?;
    Ok(Answer {
        status,
        headers,
        body,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::serve::Server;

    #[test]
    fn a_difference_is_named_by_its_path() {
        let base = std::env::temp_dir().join(format!("xtask-hosts-{}", std::process::id()));
        let hosts = ["one", "two"].map(|name| base.join(name));
        for folder in &hosts {
            fs::create_dir_all(folder.join("r")).expect("a temporary folder");
            fs::write(folder.join("index.html"), "home").expect("a temporary file");
            fs::write(folder.join("r/index.html"), "result").expect("a temporary file");
        }
        let serve = |folder: &Path| {
            let server = Server::bind(folder.to_path_buf(), 0).expect("a free port");
            server.run_beside().expect("it runs")
        };
        let [one, two] = hosts.each_ref().map(|folder| serve(folder));
        let same = compare(&hosts[0], &one, &two);
        fs::write(hosts[1].join("_headers"), "/r/*\n  X: y\n").expect("a temporary file");
        let other = compare(&hosts[0], &one, &two);
        fs::remove_dir_all(&base).expect("a temporary folder");

        assert!(same.is_ok(), "{same:?}");
        let said = other.expect_err("they differ").to_string();
        let paths = ["/r/", "/r/index.html"];
        assert_eq!(said.lines().count(), paths.len() * 3, "{said}");
        for path in paths {
            let line = format!("{path} (gzip): x None and Some(\"y\")");
            assert!(said.lines().any(|it| it == line), "{said}");
        }
    }
}
