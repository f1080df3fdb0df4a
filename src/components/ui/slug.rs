//! What profiles and bands are called in addresses.

use unseat_core::content::Profile;
use unseat_core::quiz::Band;

/// A profile in an address.
pub(in crate::components) const fn profile(profile: Profile) -> &'static str {
    match profile {
        Profile::QuietGlutes => "quiet-glutes",
        Profile::QuadLed => "quad-led",
        Profile::DeskTight => "desk-tight",
        Profile::EvenKeel => "even-keel",
    }
}

/// A band in an address.
pub(in crate::components) const fn band(band: Band) -> &'static str {
    match band {
        Band::FlexorsLead => "flexors-lead",
        Band::Leaning => "leaning",
        Band::Level => "level",
        Band::GlutesIn => "glutes-in",
    }
}
