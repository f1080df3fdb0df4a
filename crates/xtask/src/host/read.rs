//! Reads the declaration in Rust.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Expr, FnArg, ForeignItem, ForeignItemFn, Item, ItemEnum, Lit, Meta, Pat, ReturnType,
    Signature, Token, Type, Visibility,
};

use unseat_app::part::Part;

use super::record::Record;
use super::types;

/// The name under which TypeScript finds what the app offers.
const APP: &str = "App";

/// Everything that is declared.
#[derive(Default)]
pub(super) struct Interface {
    /// In the order of the declaration.
    pub(super) declared: Vec<Declared>,
    /// What objects of the page are made from, by the name they have in Rust.
    pub(super) records: BTreeMap<String, String>,
}

/// A type.
pub(super) struct Declared {
    pub(super) name: String,
    pub(super) about: Vec<String>,
    pub(super) kind: Kind,
}

pub(super) enum Kind {
    /// One of these texts.
    Choice(Vec<String>),
    /// An object.
    Object(Vec<Member>),
}

/// What an object has.
pub(super) struct Member {
    pub(super) about: Vec<String>,
    pub(super) name: String,
    pub(super) kind: MemberKind,
}

pub(super) enum MemberKind {
    /// A value that Rust reads.
    Read(Type),
    /// A value that Rust sets.
    Set(Type),
    /// Values by their place, which Rust sets: what a place is called, and both types.
    Places(String, Box<[Type; 2]>),
    /// Something Rust calls.
    Called(Vec<(String, Type)>, Option<Type>),
}

impl Interface {
    /// Adds what a file declares.
    pub(super) fn add(&mut self, text: &str) -> Result<()> {
        for item in syn::parse_file(text)?.items {
            match item {
                Item::Enum(item) if is_bound(&item.attrs) => self.declared.push(choice(&item)?),
                Item::ForeignMod(block) if is_bound(&block.attrs) => {
                    for item in block.items {
                        self.add_foreign(item)?;
                    }
                }
                Item::Macro(item) if item.mac.path.is_ident("record") => {
                    let record: Record = item.mac.parse_body()?;
                    let (object, declared) = record.declared();
                    self.records.insert(object, declared.name.clone());
                    self.declared.push(declared);
                }
                // What it declares is in the table of parts.
                Item::Macro(item) if item.mac.path.is_ident("each_part") => {
                    self.declared.push(Declared {
                        name: "PartName".to_owned(),
                        about: vec![
                            "A part of the app that is loaded when it is opened.".to_owned(),
                        ],
                        kind: Kind::Choice(Part::ALL.map(|it| it.name().to_owned()).into()),
                    });
                }
                Item::Fn(item) if is_bound(&item.attrs) => {
                    let member = Member {
                        about: about(&item.attrs),
                        name: camel(&item.sig.ident.to_string()),
                        kind: called(&item.sig, 0)?,
                    };
                    self.object(APP, "The app, as its page sees it.")
                        .push(member);
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn add_foreign(&mut self, item: ForeignItem) -> Result<()> {
        match item {
            ForeignItem::Type(item) if matches!(item.vis, Visibility::Public(_)) => {
                self.declared.push(Declared {
                    name: item.ident.to_string(),
                    about: about(&item.attrs),
                    kind: Kind::Object(Vec::new()),
                });
            }
            ForeignItem::Fn(item) if matches!(item.vis, Visibility::Public(_)) => {
                let (owner, member) = member(&item)?;
                let object = self.declared.iter_mut().find(|it| it.name == owner);
                let Some(Kind::Object(members)) = object.map(|it| &mut it.kind) else {
                    bail!(
                        "{} is of {owner}, which is not declared before it",
                        member.name
                    );
                };
                members.push(member);
            }
            _ => {}
        }
        Ok(())
    }

    /// The members of an object, which is declared now if it is not yet.
    fn object(&mut self, name: &str, about: &str) -> &mut Vec<Member> {
        let known = self.declared.iter().position(|it| it.name == name);
        let place = known.unwrap_or_else(|| {
            self.declared.push(Declared {
                name: name.to_owned(),
                about: vec![about.to_owned()],
                kind: Kind::Object(Vec::new()),
            });
            self.declared.len() - 1
        });
        match &mut self.declared[place].kind {
            Kind::Object(members) => members,
            Kind::Choice(_) => unreachable!("{name} is an object"),
        }
    }
}

fn choice(item: &ItemEnum) -> Result<Declared> {
    let name = item.ident.to_string();
    let text = |variant: &syn::Variant| match &variant.discriminant {
        Some((_, Expr::Lit(value))) => match &value.lit {
            Lit::Str(text) => Ok(text.value()),
            _ => bail!("{}::{} is no text", name, variant.ident),
        },
        _ => bail!("{}::{} has no text", name, variant.ident),
    };
    let texts: Result<Vec<String>> = item.variants.iter().map(text).collect();
    Ok(Declared {
        about: about(&item.attrs),
        kind: Kind::Choice(texts?),
        name,
    })
}

/// Whose member it is, and which.
fn member(item: &ForeignItemFn) -> Result<(String, Member)> {
    let rust = item.sig.ident.to_string();
    let Some(FnArg::Typed(this)) = item.sig.inputs.first() else {
        bail!("{rust} is of nobody");
    };
    let owner = types::name(&this.ty).context("an object has a name")?;
    let bound = bound(&item.attrs)?;
    let has = |word: &str| bound.iter().any(|meta| meta.path().is_ident(word));
    let renamed = bound.iter().find_map(|meta| match meta {
        Meta::NameValue(pair) if pair.path.is_ident("js_name") => match &pair.value {
            Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
            _ => None,
        },
        _ => None,
    });
    ensure!(
        has("method"),
        "{rust} is no method: the app asks an object, not the page as such"
    );
    let called = called(&item.sig, 1)?;
    let kind = match called {
        MemberKind::Called(_, Some(value)) if has("getter") => MemberKind::Read(value),
        MemberKind::Called(mut values, None) if has("setter") && values.len() == 1 => {
            MemberKind::Set(values.remove(0).1)
        }
        MemberKind::Called(mut values, None) if has("indexing_setter") && values.len() == 2 => {
            let (_, value) = values.remove(1);
            let (place, key) = values.remove(0);
            MemberKind::Places(place, Box::new([key, value]))
        }
        called => called,
    };
    let member = Member {
        about: about(&item.attrs),
        name: renamed.unwrap_or_else(|| camel(&rust)),
        kind,
    };
    Ok((owner, member))
}

/// What a function takes, after so many arguments, and returns.
fn called(signature: &Signature, skipped: usize) -> Result<MemberKind> {
    let mut taken = Vec::new();
    for argument in signature.inputs.iter().skip(skipped) {
        let FnArg::Typed(argument) = argument else {
            bail!("{} takes itself", signature.ident);
        };
        let Pat::Ident(name) = &*argument.pat else {
            bail!("{} takes something without a name", signature.ident);
        };
        taken.push((camel(&name.ident.to_string()), (*argument.ty).clone()));
    }
    let returned = match &signature.output {
        ReturnType::Default => None,
        ReturnType::Type(_, returned) => types::unless_it_throws(returned).cloned(),
    };
    Ok(MemberKind::Called(taken, returned))
}

/// Whether `#[wasm_bindgen]` stands before it.
fn is_bound(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|it| it.path().is_ident("wasm_bindgen"))
}

/// What stands in `#[wasm_bindgen(…)]`.
fn bound(attributes: &[Attribute]) -> Result<Vec<Meta>> {
    let mut found = Vec::new();
    for attribute in attributes {
        if attribute.path().is_ident("wasm_bindgen") {
            let parser = Punctuated::<Meta, Token![,]>::parse_terminated;
            found.extend(attribute.parse_args_with(parser)?);
        }
    }
    Ok(found)
}

/// The lines of what is said about it.
pub(super) fn about(attributes: &[Attribute]) -> Vec<String> {
    let said = attributes.iter().filter_map(|attribute| {
        let Meta::NameValue(pair) = &attribute.meta else {
            return None;
        };
        match &pair.value {
            Expr::Lit(value) if pair.path.is_ident("doc") => match &value.lit {
                Lit::Str(line) => Some(line.value().trim().to_owned()),
                _ => None,
            },
            _ => None,
        }
    });
    said.collect()
}

/// `is_new` as JavaScript spells it: `isNew`.
fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut made, part| {
        let mut letters = part.chars();
        made.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        made + letters.as_str()
    })
}
