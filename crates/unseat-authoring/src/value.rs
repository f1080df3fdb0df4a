//! One value of a file, which knows the line it is on.

use toml::Spanned;
use toml::de::DeValue;

use super::mismatch::Mismatch;
use super::reader::{File, Reader};

/// A value of a file, before it is known to be what its field asks for.
pub(super) struct Value<'a> {
    pub(super) file: &'a File<'a>,
    pub(super) line: u32,
    pub(super) node: DeValue<'a>,
}

/// Something read, with the line it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Located<T> {
    pub(super) value: T,
    pub(super) line: u32,
}

impl<'a> Value<'a> {
    /// A text in quotes that says something.
    pub(super) fn text(self) -> Result<String, Mismatch> {
        match self.node {
            DeValue::String(text) if text.trim().is_empty() => {
                Err(Mismatch::new("a text", "nothing between the quotes"))
            }
            DeValue::String(text) => Ok(text.into_owned()),
            other => Err(Mismatch::new("a text in quotes", describe(&other))),
        }
    }

    /// `true` or `false`.
    pub(super) fn flag(self) -> Result<bool, Mismatch> {
        match self.node {
            DeValue::Boolean(flag) => Ok(flag),
            other => Err(Mismatch::new("true or false", describe(&other))),
        }
    }

    /// A whole number.
    pub(super) fn whole(self) -> Result<i16, Mismatch> {
        let whole = match &self.node {
            DeValue::Integer(number) => i16::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        whole.ok_or_else(|| Mismatch::new("a whole number", describe(&self.node)))
    }

    /// A number, whole or not.
    pub(super) fn number(self) -> Result<f32, Mismatch> {
        let number = match &self.node {
            DeValue::Integer(number) => number.as_str().parse().ok(),
            DeValue::Float(number) => number.as_str().parse().ok(),
            _ => None,
        };
        number
            .filter(|number: &f32| number.is_finite())
            .ok_or_else(|| Mismatch::new("a number", describe(&self.node)))
    }

    /// Whether this is a list that holds nothing.
    pub(super) fn is_empty_list(&self) -> bool {
        matches!(&self.node, DeValue::Array(list) if list.is_empty())
    }

    /// The values of a list.
    pub(super) fn list(self) -> Result<Vec<Value<'a>>, Mismatch> {
        let file = self.file;
        let located = |node: Spanned<DeValue<'a>>| Value {
            file,
            line: file.line(node.span().start),
            node: node.into_inner(),
        };
        match self.node {
            DeValue::Array(list) => Ok(list.into_iter().map(located).collect()),
            other => Err(Mismatch::new("a list in [ ]", describe(&other))),
        }
    }

    /// The fields of a table; `what` names it in messages, e.g. "a dose".
    pub(super) fn table(self, what: &'static str) -> Result<Reader<'a>, Mismatch> {
        match self.node {
            DeValue::Table(table) => Ok(Reader::new(self.file, self.line, what, table)),
            other => Err(Mismatch::new("a table of fields", describe(&other))),
        }
    }
}

/// A value as named in a message.
pub(super) fn describe(node: &DeValue<'_>) -> String {
    match node {
        DeValue::String(text) => format!("{text:?}"),
        DeValue::Integer(number) => number.to_string(),
        DeValue::Float(number) => number.to_string(),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Datetime(_) => "a date".to_owned(),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}
