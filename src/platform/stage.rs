//! What moves continuously: the figure and the ring.
//!
//! Everything is handed to the browser as Web Animations once per segment, and
//! the browser runs it off the main thread: no code of ours runs per frame.

use unseat_core::number;
use unseat_core::time::Span;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::NodeRef;

// `web_sys` has `Element.animate` only behind `--cfg=web_sys_unstable_apis`.
#[wasm_bindgen]
extern "C" {
    type Animated;
    #[derive(Debug)]
    type Animation;

    #[wasm_bindgen(method, catch)]
    fn animate(this: &Animated, frames: &JsValue, timing: &JsValue) -> Result<Animation, JsValue>;

    #[wasm_bindgen(method, setter, js_name = currentTime, catch)]
    fn set_current_time(this: &Animation, millis: f64) -> Result<(), JsValue>;

    #[wasm_bindgen(method, getter, js_name = playState)]
    fn play_state(this: &Animation) -> String;

    #[wasm_bindgen(method, catch)]
    fn play(this: &Animation) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn pause(this: &Animation) -> Result<(), JsValue>;

    #[wasm_bindgen(method)]
    fn cancel(this: &Animation);
}

/// How one part moves over one cycle.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    /// The `data-part` of the element that moves.
    pub part: String,
    /// What changes about it.
    pub property: Property,
    /// When (0 to 1, ascending) and to which CSS value, e.g. `(0.5, "rotate(30deg)")`.
    pub frames: Vec<(f32, String)>,
}

/// What can change about a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Property {
    /// Where it is and how it is turned.
    Transform,
    /// How clearly it shows.
    Opacity,
    /// Which fill it has. Not run off the main thread: for rare changes only.
    Fill,
    /// How much of its outline shows. Not run off the main thread either.
    StrokeDashoffset,
}

/// How often a cycle runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// Once, and stays as it ended.
    Once,
    /// This often, and stays as it ended.
    Times(u32),
    /// Until the stage is dropped.
    Forever,
}

/// Parts in motion; dropping it puts them back as drawn.
#[derive(Debug, Default)]
pub struct Stage {
    animations: Vec<Animation>,
}

impl Stage {
    /// Sets the parts under `root` in motion, `elapsed` into the first cycle or
    /// beyond. A part that is not there, or a browser that cannot animate,
    /// leaves the part as drawn.
    pub fn play(
        root: &NodeRef,
        tracks: &[Track],
        cycle: Span,
        repeat: Repeat,
        elapsed: Span,
        is_running: bool,
    ) -> Self {
        let Some(root) = root.cast::<Element>() else {
            return Self::default();
        };
        let Some(timing) = parse(&timing(cycle, repeat)) else {
            return Self::default();
        };
        let animate = |track: &Track| {
            let part = root
                .query_selector(&["[data-part=\"", &track.part, "\"]"].concat())
                .ok()??;
            let frames = parse(&frames(track))?;
            let part: &Animated = wasm_bindgen::JsCast::unchecked_ref(&part);
            part.animate(&frames, &timing).ok()
        };
        let stage = Self {
            animations: tracks.iter().filter_map(animate).collect(),
        };
        stage.seek(elapsed);
        if !is_running {
            stage.pause();
        }
        stage
    }

    /// Holds everything where it is.
    pub fn pause(&self) {
        for animation in &self.animations {
            let _ = animation.pause();
        }
    }

    /// Goes on from where it was held.
    pub fn resume(&self) {
        for animation in &self.animations {
            // Playing one that has ended would start it over.
            if animation.play_state() == "paused" {
                let _ = animation.play();
            }
        }
    }

    /// Moves to `elapsed` since the first cycle began.
    pub fn seek(&self, elapsed: Span) {
        for animation in &self.animations {
            let _ = animation.set_current_time(f64::from(elapsed.as_millis()));
        }
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        for animation in &self.animations {
            animation.cancel();
        }
    }
}

impl Property {
    const fn name(self) -> &'static str {
        match self {
            Self::Transform => "transform",
            Self::Opacity => "opacity",
            Self::Fill => "fill",
            Self::StrokeDashoffset => "strokeDashoffset",
        }
    }
}

/// Frames cross to the browser as one text: a call per frame and value would be
/// hundreds of calls per segment.
pub(crate) fn frames(track: &Track) -> String {
    let mut offsets = String::new();
    let mut values = String::new();
    for (offset, value) in &track.frames {
        if !offsets.is_empty() {
            offsets.push(',');
            values.push(',');
        }
        number::push(&mut offsets, *offset, 4);
        values.push('"');
        values.push_str(value);
        values.push('"');
    }
    let name = track.property.name();
    [
        "{\"offset\":[",
        &offsets,
        "],\"",
        name,
        "\":[",
        &values,
        "]}",
    ]
    .concat()
}

fn timing(cycle: Span, repeat: Repeat) -> String {
    let iterations = match repeat {
        Repeat::Once => "1",
        Repeat::Times(times) => &times.to_string(),
        // Too large for a number, so it is read as infinity, which JSON cannot spell.
        Repeat::Forever => "1e999",
    };
    let duration = cycle.as_millis().to_string();
    [
        "{\"duration\":",
        &duration,
        ",\"iterations\":",
        iterations,
        ",\"fill\":\"both\"}",
    ]
    .concat()
}

fn parse(json: &str) -> Option<JsValue> {
    js_sys::JSON::parse(json).ok()
}

#[cfg(test)]
mod tests {
    use super::{Property, Repeat, Track, frames, timing};
    use unseat_core::time::Span;

    #[test]
    fn frames_are_one_list_of_offsets_and_one_of_values() {
        let track = Track {
            part: "shin".to_owned(),
            property: Property::Transform,
            frames: vec![
                (0.0, "rotate(0deg)".to_owned()),
                (0.25, "rotate(9.5deg)".to_owned()),
                (1.0, "none".to_owned()),
            ],
        };
        assert_eq!(
            frames(&track),
            r#"{"offset":[0,0.25,1],"transform":["rotate(0deg)","rotate(9.5deg)","none"]}"#
        );
    }

    #[test]
    fn a_cycle_that_never_ends_is_longer_than_any_number() {
        assert_eq!(
            timing(Span::from_secs(4), Repeat::Forever),
            r#"{"duration":4000,"iterations":1e999,"fill":"both"}"#
        );
    }
}
