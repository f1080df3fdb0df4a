//! Types of Rust, as TypeScript spells them.

use anyhow::{Context, Result, bail};
use syn::{GenericArgument, PathArguments, PathSegment, Type};

use super::read::Interface;

/// The name of a type, behind a reference as well.
pub(super) fn name(of: &Type) -> Option<String> {
    last(of).map(|segment| segment.ident.to_string())
}

/// What is returned where nothing is thrown; none for nothing.
pub(super) fn unless_it_throws(returned: &Type) -> Option<&Type> {
    match last(returned) {
        Some(segment) if segment.ident == "Result" => inner(segment).filter(|it| !is_unit(it)),
        _ => Some(returned).filter(|it| !is_unit(it)),
    }
}

/// What is there if it is there, where it may be absent.
pub(super) fn if_present(of: &Type) -> Option<&Type> {
    last(of)
        .filter(|segment| segment.ident == "Option")
        .and_then(inner)
}

/// The type for TypeScript.
pub(super) fn spelt(of: &Type, interface: &Interface) -> Result<String> {
    if let Some(present) = if_present(of) {
        let present = spelt(present, interface)?;
        return Ok(if present.contains("=>") {
            format!("({present}) | undefined")
        } else {
            format!("{present} | undefined")
        });
    }
    let segment = last(of).context("a type without a name")?;
    let name = segment.ident.to_string();
    Ok(match name.as_str() {
        "String" | "JsString" | "str" => "string".to_owned(),
        "Undefined" => "void".to_owned(),
        "bool" => "boolean".to_owned(),
        "u8" | "i8" | "u16" | "i16" | "u32" | "i32" | "f64" => "number".to_owned(),
        "Closure" => "() => void".to_owned(),
        "Promise" => {
            let promised = inner(segment).context("a promise of nothing")?;
            format!("Promise<{}>", spelt(promised, interface)?)
        }
        "Root" => "Element".to_owned(),
        "HtmlElement" => "HTMLElement".to_owned(),
        "Packed" => "Uint8Array".to_owned(),
        "Uint8Array" | "AudioContext" => name,
        _ => match interface.records.get(&name) {
            Some(record) => record.clone(),
            None if interface.declared.iter().any(|it| it.name == name) => name,
            None => {
                bail!("TypeScript does not know {name}: declare it, or say so in host/types.rs")
            }
        },
    })
}

fn last(of: &Type) -> Option<&PathSegment> {
    match of {
        Type::Reference(reference) => last(&reference.elem),
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    }
}

/// The first type in angle brackets.
fn inner(segment: &PathSegment) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(inner) => Some(inner),
        _ => None,
    })
}

fn is_unit(of: &Type) -> bool {
    matches!(of, Type::Tuple(tuple) if tuple.elems.is_empty())
}
