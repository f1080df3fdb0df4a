//! What the film promises to whoever plays it.

use super::content::{assert_none, motions};
use crate::content::Cycle;
use crate::figure::camera::Camera;
use crate::figure::drawing::{Frames, Glow, Group};
use crate::figure::film::{Film, Playback, followed, strays};

#[test]
fn between_samples_the_picture_stays_true() {
    let mut complaints = Vec::new();
    for (name, track, motion) in motions() {
        let film = Film::new(&track);
        let camera = Camera::of(track.view);
        for pair in film.offsets.windows(2) {
            let (from, to) = (followed(&motion, pair[0]), followed(&motion, pair[1]));
            for part in [0.1, 0.3, 0.5, 0.7, 0.9] {
                let truth = followed(&motion, pair[0] + (pair[1] - pair[0]) * part);
                let gap = strays(&camera, &from, &to, &truth, part);
                if gap > 0.01 {
                    complaints.push(format!("{name} at {:.3}: {gap:.3} H", pair[0]));
                }
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn films_are_small() {
    let mut complaints = Vec::new();
    for (name, track, motion) in motions() {
        let film = Film::new(&track);
        let moving = film
            .scene
            .groups()
            .iter()
            .filter(|group| moves(group))
            .count();
        let samples = film.offsets.len() / usize::from(motion.repetitions());
        if moving > 45 || samples > 48 {
            complaints.push(format!("{name}: {moving} moving parts, {samples} samples"));
        }
    }
    assert_none(&complaints);
}

#[test]
fn offsets_run_from_start_to_end() {
    for (name, track, _) in motions() {
        let film = Film::new(&track);
        assert_eq!(film.offsets.first(), Some(&0.0), "{name}");
        assert!(
            (film.offsets.last().unwrap_or(&0.0) - 1.0).abs() < 1e-4,
            "{name}"
        );
        assert!(
            film.offsets.windows(2).all(|pair| pair[0] < pair[1]),
            "{name}"
        );
        for group in film.scene.groups() {
            if let Frames::Moving(frames) = &group.frames {
                assert_eq!(frames.len(), film.offsets.len(), "{name}");
            }
        }
    }
}

#[test]
fn nothing_turns_more_than_half_way_between_samples() {
    let mut complaints = Vec::new();
    for (name, track, _) in motions() {
        for group in Film::new(&track).scene.groups() {
            if let Frames::Moving(frames) = &group.frames {
                let turns = frames
                    .windows(2)
                    .map(|pair| (pair[1].turn - pair[0].turn).0.abs());
                let most = turns.fold(0.0, f32::max);
                if most > 120.0 {
                    complaints.push(format!("{name}: {most:.0}°"));
                }
            }
        }
    }
    assert_none(&complaints);
}

#[test]
fn a_hold_settles_and_a_repetition_loops() {
    for (name, track, motion) in motions() {
        let film = Film::new(&track);
        match track.cycle {
            Cycle::Hold => {
                assert_eq!(film.playback, Playback::Settle(motion.length()), "{name}");
            }
            Cycle::Repetition(cycle) => {
                let repetitions = if track.mirrors { 2 } else { 1 };
                let length = cycle * u32::from(repetitions);
                let expected = Playback::Loop {
                    repetitions,
                    length,
                };
                assert_eq!(film.playback, expected, "{name}");
            }
        }
    }
}

#[test]
fn every_film_tells_its_movement_in_stills_and_lights_a_muscle() {
    for (name, track, _) in motions() {
        let film = Film::new(&track);
        assert!(
            (2..=5).contains(&film.stills.len()),
            "{name} {}",
            film.stills.len()
        );
        let is_lit = |group: &&Group| {
            let glow = group.glow.as_ref();
            glow.is_some_and(|Glow(steps)| steps.iter().any(|step| step.1 > 0.9))
        };
        assert!(film.scene.groups().iter().any(is_lit), "{name}");
    }
}

fn moves(group: &Group) -> bool {
    matches!(group.frames, Frames::Moving(_))
}
