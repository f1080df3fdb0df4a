//! A record, as the macro of that name in `src/host/record.rs` takes it.

use syn::parse::{Parse, ParseStream};
use syn::{Attribute, FieldsNamed, Generics, Ident, Token, Visibility};

use super::read::{Declared, Kind, Member, MemberKind, about};

/// `pub struct Gift<'a> as GiftObject { … }`.
pub(super) struct Record {
    attributes: Vec<Attribute>,
    name: Ident,
    object: Ident,
    fields: FieldsNamed,
}

impl Parse for Record {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        input.parse::<Token![struct]>()?;
        let name = input.parse()?;
        input.parse::<Generics>()?;
        input.parse::<Token![as]>()?;
        Ok(Self {
            attributes,
            name,
            object: input.parse()?,
            fields: input.parse()?,
        })
    }
}

impl Record {
    /// The object's name in Rust, and what TypeScript knows it as.
    pub(super) fn declared(self) -> (String, Declared) {
        let fields = self.fields.named.into_iter();
        let members = fields.filter_map(|field| {
            Some(Member {
                about: about(&field.attrs),
                name: field.ident?.to_string(),
                kind: MemberKind::Read(field.ty),
            })
        });
        let declared = Declared {
            name: self.name.to_string(),
            about: about(&self.attributes),
            kind: Kind::Object(members.collect()),
        };
        (self.object.to_string(), declared)
    }
}
