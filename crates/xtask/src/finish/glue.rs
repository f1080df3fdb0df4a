//! The glue's imports, as wasm-bindgen writes them: one entry for each thing the
//! wasm may ask of the page.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};

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

/// The glue with marks of our own in place of Yew's. Yew marks the nodes it drew
/// with numbers, and takes any node so marked for its own: where an embed stands
/// in a page that is a Yew app as well, either would take the other's clicks.
fn own_marks(glue: &str) -> Result<String> {
    ensure!(
        glue.contains("__yew_"),
        "Yew marks its nodes in another way: look at dom_bundle in its source"
    );
    Ok(glue.replace("__yew_", "__unseat_"))
}

/// How the glue starts the wasm ends it, from here on.
const START: &str = "async function __wbg_load(";
const END: &str = "export { initSync, __wbg_init as default };";
/// Takes the same argument, of which we only ever use one form: the network's response.
///
/// `add` adds a part to the app: the part's wasm fills its entries of the app's function
/// table, and the app is told that the part has been loaded (`crates/later`). A failure is
/// not remembered: the next call fetches the part again, past the browser's cache, which
/// may hold a damaged copy.
const OWN_START: &str = "\
// A host that says another type than application/wasm is no reason to give up.
const compiled = (answer) => WebAssembly.compileStreaming(answer.clone())
    .catch(async () => WebAssembly.compile(await answer.arrayBuffer()));
let begun;
const begins = new Promise((resolve) => begun = resolve);
export default async function ({ module_or_path }) {
    const module = await compiled(await module_or_path);
    __wbg_finalize_init(await WebAssembly.instantiate(module, __wbg_get_imports()), module);
    begun();
}
const adding = {};
const cache = {};
export const add = (part) => adding[part] ??= (async () => {
    const answer = await fetch(new URL(PARTS[part], import.meta.url), { cache: cache[part] });
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    const module = await compiled(answer);
    await begins;
    await WebAssembly.instantiate(module, { __wasm_split: wasm });
    wasm[`${part}_came`]();
})().catch((failure) => {
    delete adding[part];
    cache[part] = 'reload';
    throw failure;
});
";
/// In a development build every part is in the app's wasm.
const NOTHING_TO_ADD: &str = "export const add = async () => {};\n";

/// The glue of a release: with our own marks and our own start, which knows the files of
/// the parts.
pub(super) fn own(glue: &str, parts: &[String]) -> Result<String> {
    let glue = own_start(&own_marks(glue)?)?;
    let files: BTreeMap<&str, &String> = parts
        .iter()
        .map(|file| (file.trim_end_matches(".wasm"), file))
        .collect();
    let files = serde_json::to_string(&files)?;
    Ok(format!("{glue}const PARTS = {files};\n"))
}

/// The glue of a development build.
pub(super) fn whole(glue: &str) -> String {
    [glue, NOTHING_TO_ADD].concat()
}

/// The glue with a start of our own: wasm-bindgen's takes whatever has ever been
/// handed to it, and explains itself in the console.
fn own_start(glue: &str) -> Result<String> {
    let (before, start) = glue
        .split_once(START)
        .context("the glue starts the wasm in another way")?;
    ensure!(
        start.trim_end().ends_with(END),
        "there is more after the glue's start"
    );
    Ok([before, OWN_START].concat())
}

/// The name of the entry that begins with this line.
fn entry(line: &str) -> Option<&str> {
    let (name, value) = line.strip_prefix(INDENT)?.split_once(": ")?;
    let is_entry = name.starts_with(GENERATED) && value.starts_with("function(");
    is_entry.then_some(name)
}

#[cfg(test)]
mod tests {
    use super::{END, START, own, own_marks, own_start, without_unasked};

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
    fn marks_are_our_own() {
        let glue = "arg0.__yew_subtree_id = arg1;";
        assert_eq!(
            own_marks(glue).expect("it has one"),
            "arg0.__unseat_subtree_id = arg1;"
        );
        assert!(own_marks("f();").is_err());
    }

    #[test]
    fn the_start_is_our_own() {
        let glue = format!("f();\n{START}module) {{\n}}\n{END}\n");
        let own = own_start(&glue).expect("it ends as it should");
        assert!(own.starts_with("f();\n// A host"), "{own}");
        assert!(!own.contains("__wbg_load"), "{own}");
        assert!(own_start(&(glue + "export { more };\n")).is_err());
        assert!(own_start("f();\n").is_err());
    }

    #[test]
    fn the_glue_knows_the_file_of_each_part() {
        let glue = format!("a.__yew_b();\n{START}module) {{\n}}\n{END}\n");
        let parts = ["breaks.wasm", "quiz.wasm"].map(str::to_owned);
        let own = own(&glue, &parts).expect("it is whole");
        assert!(
            own.ends_with("const PARTS = {\"breaks\":\"breaks.wasm\",\"quiz\":\"quiz.wasm\"};\n"),
            "{own}"
        );
    }

    #[test]
    fn what_has_no_end_stops_the_build() {
        assert!(without_unasked("        __wbg_a_1: function() {\n", &[]).is_err());
    }
}
