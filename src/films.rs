//! Where what draws films is cut off from the app: it is a fifth of its code, and nobody
//! has to wait for a figure to press a button.

use later::{Here, later};
use unseat_core::content::PoseTrack;
use unseat_core::figure::Film;

later! {
    /// What draws films.
    pub(crate) part Figures = "figures";

    /// Draws the film of a track.
    pub(crate) fn film(here: Here<Figures>, track: &PoseTrack) -> Film {
        Film::new(track)
    }
}
