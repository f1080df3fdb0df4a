//! `cargo xtask host`: the interface between the app and its page, for TypeScript.
//!
//! `src/host.rs` declares it; `web/host.ts` says the same to the scripts of `web/`, which
//! are checked against it. It is written from the declaration, so that a member of one
//! side alone cannot be.

mod read;
mod record;
mod types;
mod write;

use std::fs;

use anyhow::{Context, Result};

use crate::workspace::Workspace;

/// The declaration, in the order it is to be read, and what the app offers in return.
const SOURCES: [&str; 4] = [
    "src/host.rs",
    "src/host/told.rs",
    "src/host/parts.rs",
    "src/main.rs",
];
/// What is written from it.
const WRITTEN: &str = "web/host.ts";

/// Writes the interface for TypeScript.
pub(crate) fn run(workspace: &Workspace) -> Result<()> {
    fs::write(workspace.at(WRITTEN), text(workspace)?)
        .with_context(|| format!("cannot write {WRITTEN}"))
}

fn text(workspace: &Workspace) -> Result<String> {
    let mut interface = read::Interface::default();
    for source in SOURCES {
        let text = fs::read_to_string(workspace.at(source))
            .with_context(|| format!("cannot read {source}"))?;
        interface.add(&text).with_context(|| source.to_owned())?;
    }
    write::typescript(&interface)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A type of an interface that is the text of a declaration, for TypeScript.
    fn written(declaration: &str) -> Result<String> {
        let mut interface = read::Interface::default();
        interface.add(declaration)?;
        let text = write::typescript(&interface)?;
        let (_, rest) = text.split_once("\n\n").context("it has a head")?;
        Ok(rest.to_owned())
    }

    #[test]
    fn what_is_written_is_what_is_declared() {
        let workspace = Workspace::find().expect("a checkout");
        let text = text(&workspace).expect("it can be read");
        let written = fs::read_to_string(workspace.at(WRITTEN)).expect("it is there");
        assert!(
            written == text,
            "{WRITTEN} differs from src/host.rs: run `cargo xtask host`, and see what \
             TypeScript says"
        );
    }

    #[test]
    fn a_choice_is_a_union_of_its_texts() {
        let choice = "/// How.\n#[wasm_bindgen]\npub enum How {\n/// So.\nCopy = \"copy\",\n\
                      Save = \"save\",\n}";
        assert_eq!(
            written(choice).expect("it is sound"),
            "/** How. */\nexport type How = \"copy\" | \"save\";\n"
        );
    }

    #[test]
    fn members_that_may_be_absent_say_so() {
        let page = "#[wasm_bindgen]\nextern \"C\" {\n/// A page.\npub type Page;\n\
            /// Where.\n#[wasm_bindgen(method, getter)]\npub fn site(this: &Page) -> String;\n\
            #[wasm_bindgen(method, getter, js_name = otherPage)]\n\
            pub fn other(this: &Page) -> Option<Page>;\n\
            #[wasm_bindgen(method, setter, js_name = onTick)]\n\
            pub fn set_on_tick(this: &Page, tick: Option<&Closure<dyn FnMut()>>);\n\
            #[wasm_bindgen(method, catch)]\n\
            pub fn load(this: &Page, is_new: bool) -> Result<Promise<Uint8Array>, JsValue>;\n\
            #[wasm_bindgen(method, indexing_setter)]\n\
            pub fn put(this: &Page, place: u32, text: &str);\n}";
        assert_eq!(
            written(page).expect("it is sound"),
            "/** A page. */\nexport interface Page {\n  /** Where. */\n  readonly site: string;\n  \
             readonly otherPage?: Page | undefined;\n  onTick?: (() => void) | undefined;\n  \
             load(isNew: boolean): Promise<Uint8Array>;\n  [place: number]: string;\n}\n"
        );
    }

    #[test]
    fn a_record_is_an_interface_by_its_own_name() {
        let record = "record! {\n/// A gift.\npub struct Gift<'a> as GiftObject {\n\
            /// What.\npub text: &'a str,\npub seconds: u32,\n}\n}\n\
            #[wasm_bindgen]\nextern \"C\" {\npub type Page;\n\
            #[wasm_bindgen(method)]\npub fn give(this: &Page, gift: GiftObject);\n}";
        assert_eq!(
            written(record).expect("it is sound"),
            "/** A gift. */\nexport interface Gift {\n  /** What. */\n  readonly text: string;\n  \
             readonly seconds: number;\n}\n\nexport interface Page {\n  \
             give(gift: Gift): void;\n}\n"
        );
    }

    #[test]
    fn what_typescript_cannot_know_is_refused() {
        let page = "#[wasm_bindgen]\nextern \"C\" {\npub type Page;\n\
            #[wasm_bindgen(method)]\npub fn load(this: &Page, part: Part);\n}";
        let error = written(page).expect_err("nobody knows Part");
        assert!(format!("{error:#}").contains("Part"), "{error:#}");
    }
}
