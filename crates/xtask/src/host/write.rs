//! Writes what was read, for TypeScript.

use anyhow::{Context, Result};

use super::read::{Declared, Interface, Kind, Member, MemberKind};
use super::types;

const HEAD: &str = "\
// What the app may ask of the page it is on, and what it tells it. Written from
// src/host.rs by `cargo xtask host`: change it there.
";

/// The whole file.
pub(super) fn typescript(interface: &Interface) -> Result<String> {
    let mut text = HEAD.to_owned();
    for declared in &interface.declared {
        text.push('\n');
        text += &written(declared, interface)
            .with_context(|| format!("{} cannot be written", declared.name))?;
    }
    Ok(text)
}

fn written(declared: &Declared, interface: &Interface) -> Result<String> {
    let name = &declared.name;
    let mut lines = said("", &declared.about);
    match &declared.kind {
        Kind::Choice(texts) => {
            let texts: Vec<String> = texts.iter().map(|text| format!("{text:?}")).collect();
            lines.push(format!("export type {name} = {};", texts.join(" | ")));
        }
        Kind::Object(members) => {
            lines.push(format!("export interface {name} {{"));
            for member in members {
                lines.extend(said("  ", &member.about));
                lines.push(format!("  {};", of_object(member, interface)?));
            }
            lines.push("}".to_owned());
        }
    }
    Ok(lines.join("\n") + "\n")
}

fn of_object(member: &Member, interface: &Interface) -> Result<String> {
    let spelt = |of| types::spelt(of, interface);
    let name = &member.name;
    let mark = |of| {
        if types::if_present(of).is_some() {
            "?"
        } else {
            ""
        }
    };
    Ok(match &member.kind {
        MemberKind::Read(of) => format!("readonly {name}{}: {}", mark(of), spelt(of)?),
        MemberKind::Set(of) => format!("{name}{}: {}", mark(of), spelt(of)?),
        MemberKind::Places(place, types) => {
            let [key, value] = types.each_ref().map(spelt);
            format!("[{place}: {}]: {}", key?, value?)
        }
        MemberKind::Called(taken, returned) => {
            let taken: Result<Vec<String>> = taken
                .iter()
                .map(|(name, of)| Ok(format!("{name}: {}", spelt(of)?)))
                .collect();
            let returned = match returned {
                // Some interfaces of browsers say so with null.
                Some(of) if mark(of) == "?" => format!("{} | null", spelt(of)?),
                Some(of) => spelt(of)?,
                None => "void".to_owned(),
            };
            format!("{name}({}): {returned}", taken?.join(", "))
        }
    })
}

/// What is said about something, without the signs of Rust's documentation.
fn said(indent: &str, about: &[String]) -> Vec<String> {
    let plain = |line: &String| line.replace("[`", "`").replace("`]", "`");
    match about {
        [] => Vec::new(),
        [line] => vec![format!("{indent}/** {} */", plain(line))],
        lines => {
            let mut said = vec![format!("{indent}/**")];
            said.extend(
                lines
                    .iter()
                    .map(|line| format!("{indent} * {}", plain(line))),
            );
            said.push(format!("{indent} */"));
            said
        }
    }
}
