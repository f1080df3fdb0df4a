//! A film's frames as tracks for the browser.

use unseat_core::figure::Film;
use unseat_core::figure::drawing::{Frames, Group, Transform};

use crate::platform::stage::{Property, Track};

/// A track for every part that moves or glows.
pub(super) fn of(film: &Film) -> Vec<Track> {
    let mut tracks = Vec::new();
    for (part, group) in film.scene.groups().into_iter().enumerate() {
        tracks.extend(moves(part, group, &film.offsets));
        tracks.extend(glows(part, group));
    }
    tracks
}

fn moves(part: usize, group: &Group, offsets: &[f32]) -> Option<Track> {
    let Frames::Moving(transforms) = &group.frames else {
        return None;
    };
    let values = transforms.iter().map(Transform::css);
    Some(Track {
        part: part.to_string(),
        property: Property::Transform,
        frames: offsets.iter().copied().zip(values).collect(),
    })
}

fn glows(part: usize, group: &Group) -> Option<Track> {
    let glow = group.glow.as_ref()?;
    let frames = glow
        .0
        .iter()
        .map(|&(offset, value)| (offset, opacity(value)));
    Some(Track {
        part: part.to_string(),
        property: Property::Opacity,
        frames: frames.collect(),
    })
}

/// An opacity in percent, as text.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "from 0 to 1"
)]
pub(super) fn opacity(value: f32) -> String {
    let percent = (value * 100.0).round() as u8;
    [percent.to_string().as_str(), "%"].concat()
}
