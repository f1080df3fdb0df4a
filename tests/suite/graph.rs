//! Which top-level modules of a crate name which others.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, ItemMod, Macro, Path, UseTree};

use crate::files::{File, under};

/// The modules of a crate, and for each the others it names and where it does.
pub(crate) struct Graph {
    modules: BTreeMap<String, BTreeMap<String, String>>,
}

impl Graph {
    /// The graph of the crate whose source is in a folder. Tests may know everything.
    pub(crate) fn of(folder: &str) -> Self {
        let mut files = under(folder, ".rs");
        files.retain(|file| !place(file, folder).iter().any(|name| name == "tests"));
        let first = |file: &File| place(file, folder).into_iter().next();
        let mut modules: BTreeMap<String, BTreeMap<String, String>> = files
            .iter()
            .filter_map(first)
            .map(|name| (name, BTreeMap::new()))
            .collect();
        for file in &files {
            let place = place(file, folder);
            let Some(from) = place.first().cloned() else {
                // The root may name everything: it is where the modules are declared.
                continue;
            };
            for named in named_by(file, place) {
                if named != from && modules.contains_key(&named) {
                    let others = modules.entry(from.clone()).or_default();
                    others.entry(named).or_insert_with(|| file.path.clone());
                }
            }
        }
        Self { modules }
    }

    /// Every pair of modules that need each other, directly or by way of others, each
    /// with a file that says so.
    pub(crate) fn circles(&self) -> Vec<String> {
        let mut circles = Vec::new();
        for (one, others) in &self.modules {
            for (other, file) in others {
                if self.reached_from(other).contains(one.as_str()) {
                    circles.push(format!("{one} needs {other} ({file}), which needs {one}"));
                }
            }
        }
        circles
    }

    /// Whether one module names the other.
    pub(crate) fn has(&self, one: &str, other: &str) -> bool {
        let others = self.modules.get(one);
        others.is_some_and(|others| others.contains_key(other))
    }

    fn reached_from(&self, start: &str) -> BTreeSet<&str> {
        let mut reached = BTreeSet::new();
        let mut waiting = vec![start];
        while let Some(name) = waiting.pop() {
            for other in self.modules.get(name).into_iter().flat_map(BTreeMap::keys) {
                if reached.insert(other.as_str()) {
                    waiting.push(other);
                }
            }
        }
        reached
    }
}

/// Where a file's module is in its crate: empty for the root.
fn place(file: &File, folder: &str) -> Vec<String> {
    let path = file.path.trim_start_matches(folder).trim_matches('/');
    let path = path.trim_end_matches(".rs");
    let is_root = ["lib", "main"].contains(&path);
    let names = path.split('/').map(str::to_owned);
    names.filter(|_| !is_root).collect()
}

/// The top-level modules that a file names, however it does.
fn named_by(file: &File, place: Vec<String>) -> BTreeSet<String> {
    let tree = syn::parse_file(&file.text);
    let tree = tree.unwrap_or_else(|error| panic!("{}: {error}", file.path));
    let mut names = Names {
        place,
        found: BTreeSet::new(),
    };
    names.visit_file(&tree);
    names.found
}

struct Names {
    place: Vec<String>,
    found: BTreeSet<String>,
}

impl Names {
    /// Takes in a path, segment by segment.
    fn path(&mut self, segments: &[String]) {
        let Some((first, rest)) = segments.split_first() else {
            return;
        };
        match first.as_str() {
            "crate" => self.found.extend(rest.first().cloned()),
            "super" => {
                let climbed = rest.iter().take_while(|it| *it == "super").count() + 1;
                if climbed == self.place.len() {
                    self.found.extend(rest.get(climbed - 1).cloned());
                }
            }
            _ => {}
        }
    }

    fn tree(&mut self, before: &[String], tree: &UseTree) {
        match tree {
            UseTree::Path(path) => {
                let before = [before, &[path.ident.to_string()]].concat();
                self.tree(&before, &path.tree);
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.tree(before, tree);
                }
            }
            UseTree::Name(name) => self.path(&[before, &[name.ident.to_string()]].concat()),
            UseTree::Rename(name) => self.path(&[before, &[name.ident.to_string()]].concat()),
            UseTree::Glob(_) => self.path(before),
        }
    }

    /// Paths in what a macro is given are no paths to the parser yet.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut segments: Vec<String> = Vec::new();
        for token in tokens {
            match token {
                TokenTree::Ident(name) => segments.push(name.to_string()),
                TokenTree::Punct(it) if it.as_char() == ':' => continue,
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            let begins = segments
                .first()
                .is_some_and(|it| it == "crate" || it == "super");
            if !begins {
                segments.clear();
            } else if segments.len() > 1 {
                self.path(&segments);
                segments.clear();
            }
        }
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast Path) {
        let segments = path.segments.iter().map(|it| it.ident.to_string());
        self.path(&segments.collect::<Vec<_>>());
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, it: &'ast Macro) {
        self.tokens(it.tokens.clone());
        visit::visit_macro(self, it);
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if item.attrs.iter().any(is_for_tests) {
            return;
        }
        self.place.push(item.ident.to_string());
        visit::visit_item_mod(self, item);
        self.place.pop();
    }
}

fn is_for_tests(attribute: &Attribute) -> bool {
    attribute.path().is_ident("cfg")
        && attribute
            .parse_args::<syn::Ident>()
            .is_ok_and(|it| it == "test")
}

#[test]
fn imports_are_found_however_they_are_written() {
    let file = |text: &str| File {
        path: "src/one/inner.rs".to_owned(),
        text: text.to_owned(),
    };
    let named = |text: &str| named_by(&file(text), vec!["one".into(), "inner".into()]);
    let only = |name: &str| BTreeSet::from([name.to_owned()]);
    assert_eq!(named("use crate::two::It;"), only("two"));
    assert_eq!(named("use crate::{two::It as Other};"), only("two"));
    assert_eq!(named("use super::super::two;"), only("two"));
    assert_eq!(named("use super::two;"), BTreeSet::new());
    assert_eq!(named("fn it() { crate::two::it(); }"), only("two"));
    assert_eq!(named("call! { crate::two::it(super::near) }"), only("two"));
    assert_eq!(
        named("#[cfg(test)] mod tests { use crate::two::It; }"),
        BTreeSet::new()
    );
}
