//! The real exercises, as authored.

use std::fs;
use std::path::Path;

use crate::content::PoseTrack;
use crate::figure::Motion;
use crate::packed::unpack;
use unseat_authoring::{SourceFile, pose_track};

/// Every exercise's name and key poses. They come as packed bytes: the crate that reads
/// them was built against this one without its tests.
pub(super) fn tracks() -> Vec<(String, PoseTrack)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/exercises");
    let mut tracks: Vec<_> = fs::read_dir(folder)
        .expect("content/exercises is there")
        .map(|entry| {
            let path = entry.expect("the folder can be read").path();
            let name = path
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let file = SourceFile {
                text: fs::read_to_string(&path).expect("a file can be read"),
                path: name.clone(),
            };
            let track = pose_track(&file).expect("its poses are valid");
            let packed = postcard::to_allocvec(&track).expect("a track can be packed");
            (name, unpack(&packed).expect("a track can be unpacked"))
        })
        .collect();
    tracks.sort_by(|one, other| one.0.cmp(&other.0));
    tracks
}

/// Every exercise's name, key poses and motion.
pub(super) fn motions() -> Vec<(String, PoseTrack, Motion)> {
    tracks()
        .into_iter()
        .map(|(name, track)| {
            let motion = Motion::new(&track);
            (name, track, motion)
        })
        .collect()
}

/// Moments of a loop, close to each other.
pub(super) fn moments(motion: &Motion) -> impl Iterator<Item = f32> {
    let length = crate::figure::seconds(motion.length());
    (0_u8..=200).map(move |step| length * f32::from(step) / 200.0)
}

/// Fails with every complaint at once.
#[track_caller]
pub(super) fn assert_none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}
