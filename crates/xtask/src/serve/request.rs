//! What a browser asks for.

use std::io::{BufRead, Read};

/// No real request line or header is longer; a longer one ends the connection.
const LONGEST_LINE: u64 = 16 * 1024;

/// The parts of a request that a static answer depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) method: String,
    /// Decoded, without query, always with a leading slash.
    pub(super) path: String,
    /// Names of what it can unpack, e.g. `br`.
    pub(super) codings: Vec<String>,
    /// Whether it waits for the connection to end, as simple clients do.
    pub(super) is_last: bool,
}

impl Request {
    /// The next request of a connection; `None` when there are no more.
    pub(super) fn read(reader: &mut impl BufRead) -> std::io::Result<Option<Self>> {
        let Some(first) = line(reader)? else {
            return Ok(None);
        };
        let mut words = first.split(' ');
        let (Some(method), Some(target)) = (words.next(), words.next()) else {
            return Ok(None);
        };
        let mut request = Self {
            method: method.to_owned(),
            path: decode(target.split(['?', '#']).next().unwrap_or("/")),
            codings: Vec::new(),
            is_last: words.next() == Some("HTTP/1.0"),
        };
        while let Some(header) = line(reader)? {
            if header.is_empty() {
                return Ok(Some(request));
            }
            let (name, value) = header.split_once(':').unwrap_or((&header, ""));
            if name.eq_ignore_ascii_case("accept-encoding") {
                let named = |coding: &str| {
                    coding
                        .split(';')
                        .next()
                        .unwrap_or_default()
                        .trim()
                        .to_owned()
                };
                request.codings = value.split(',').map(named).collect();
            } else if name.eq_ignore_ascii_case("connection") {
                request.is_last |= value.trim().eq_ignore_ascii_case("close");
            }
        }
        Ok(None)
    }
}

fn line(reader: &mut impl BufRead) -> std::io::Result<Option<String>> {
    let mut bytes = Vec::new();
    reader.take(LONGEST_LINE).read_until(b'\n', &mut bytes)?;
    if !bytes.ends_with(b"\n") {
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim_end().to_owned()))
}

/// Undoes percent encoding; what is not valid stays as it is written.
fn decode(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        let pair = after
            .get(..2)
            .and_then(|pair| std::str::from_utf8(pair).ok());
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => bytes.push(*first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
