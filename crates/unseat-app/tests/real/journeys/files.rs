//! The content as a visit fetches it.

use std::sync::OnceLock;

use unseat_app::effect::Wanted;
use unseat_app::part::Part;
use unseat_app::programme::Programme;
use unseat_core::content::CatalogError;

use crate::shelf::compiled;

/// What is fetched, as the site has it.
pub(super) fn packed(wanted: Wanted) -> Vec<u8> {
    let files = files();
    let file = match wanted {
        Wanted::Part(part) => &files.parts[part as usize],
        Wanted::Manuals => &files.library,
        // It is code alone.
        Wanted::Figures => return Vec::new(),
    };
    file.clone()
}

/// The content as a visit fetches it; it is compiled once for all tests.
pub(super) struct Files {
    pub(super) catalog: Vec<u8>,
    library: Vec<u8>,
    /// In the order of [`Part::ALL`].
    parts: Vec<Vec<u8>>,
}

pub(super) fn files() -> &'static Files {
    static FILES: OnceLock<Files> = OnceLock::new();
    FILES.get_or_init(|| {
        let content = compiled();
        let files = || -> Result<Files, CatalogError> {
            Ok(Files {
                catalog: content.catalog.to_bytes()?,
                library: content.library.to_bytes()?,
                parts: Part::ALL
                    .into_iter()
                    .map(|part| content.packed(part))
                    .collect::<Result<_, _>>()?,
            })
        };
        files().expect("content/ is sound")
    })
}

/// The programme that ships.
pub(crate) fn the_programme() -> Programme {
    Programme::from_bytes(&packed(Wanted::Part(Part::Programme))).expect("it was just packed")
}
