//! The glue's imports, as wasm-bindgen writes them: one entry for each thing the
//! wasm may ask of the page.

use anyhow::{Context, Result};

/// How an entry of the object of imports is indented, and how it ends.
const INDENT: &str = "        ";
const ENDS: [&str; 2] = ["        },\n", "        }, arguments); },\n"];
/// What the names of most imports begin with, before what they do and a hash.
const GENERATED: &str = "__wbg_";

/// The glue without entries that the wasm, whose imports are named `asked`,
/// no longer asks for: they were there for what was snipped.
pub(super) fn without_unasked(glue: &str, asked: &[String]) -> Result<String> {
    let mut kept = String::with_capacity(glue.len());
    let mut lines = glue.split_inclusive('\n');
    while let Some(line) = lines.next() {
        match entry(line) {
            Some(name) if !asked.iter().any(|asked| asked == name) => {
                lines
                    .find(|line| ENDS.contains(line))
                    .with_context(|| format!("the glue's {name} has no end"))?;
            }
            _ => kept.push_str(line),
        }
    }
    Ok(kept)
}

/// The name of the entry that begins with this line.
fn entry(line: &str) -> Option<&str> {
    let (name, value) = line.strip_prefix(INDENT)?.split_once(": ")?;
    let is_entry = name.starts_with(GENERATED) && value.starts_with("function(");
    is_entry.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::without_unasked;

    const GLUE: &str = "    const import0 = {\n        \
        __wbg_a_1: function(arg0) {\n            if (arg0) {\n            }\n        },\n        \
        __wbg_b_2: function() { return handleError(function () {\n            f();\n        \
        }, arguments); },\n        \
        __wbg_c_3: function() {\n        },\n    };\n";

    #[test]
    fn only_what_is_asked_for_stays() {
        let asked = ["__wbg_c_3".to_owned()];
        assert_eq!(
            without_unasked(GLUE, &asked).expect("it is whole"),
            "    const import0 = {\n        __wbg_c_3: function() {\n        },\n    };\n"
        );
    }

    #[test]
    fn what_has_no_end_stops_the_build() {
        assert!(without_unasked("        __wbg_a_1: function() {\n", &[]).is_err());
    }
}
