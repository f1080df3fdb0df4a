//! The ring that empties as a segment runs out.

use std::rc::Rc;

use unseat_app::player::Beat;
use unseat_core::time::Span;
use yew::virtual_dom::VComp;
use yew::{Component, Context, Html, NodeRef, Properties};

use crate::platform::motion::{self, ReducedMotion};
use crate::platform::stage::{Property, Repeat, Stage, Track};
use crate::ui::tag::{Element, tag};

/// Draws the ring as it is since a beat.
pub(super) fn ring(beat: Beat) -> Html {
    VComp::new::<Ring>(Rc::new(RingProps { beat }), None).into()
}

/// Since when, and how fast, it turns.
#[derive(Properties, PartialEq)]
struct RingProps {
    beat: Beat,
}

/// The ring, in motion unless less of it is wanted.
struct Ring {
    root: NodeRef,
    stage: Option<Stage>,
    is_reduced: bool,
    _motion: ReducedMotion,
}

impl Component for Ring {
    /// Whether less motion is wanted.
    type Message = bool;
    type Properties = RingProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            root: NodeRef::default(),
            stage: None,
            is_reduced: motion::prefers_reduced(),
            _motion: ReducedMotion::watch(ctx.link().callback(|is_reduced| is_reduced)),
        }
    }

    fn update(&mut self, _: &Context<Self>, is_reduced: bool) -> bool {
        self.is_reduced = is_reduced;
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        if self.is_reduced {
            return Html::default();
        }
        halves(&self.root).into()
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        // The one before goes first: two on one ring would be one too many.
        self.stage = None;
        if !self.is_reduced {
            self.stage = play(&self.root, ctx.props().beat);
        }
    }
}

/// Two half rings, each turning out of sight behind the other side's edge. Only turning
/// is free of charge for the browser; drawing an arc anew is not.
fn halves(root: &NodeRef) -> Element {
    let half = |half, turning| tag(half).with(tag(turning));
    tag("div.ring")
        .found_by(root)
        .with(half(
            "span.ring__half.ring__half--first",
            "i[data-part=first]",
        ))
        .with(half(
            "span.ring__half.ring__half--second",
            "i[data-part=second]",
        ))
}

/// Sets the ring in motion.
fn play(root: &NodeRef, beat: Beat) -> Option<Stage> {
    let Beat {
        total,
        elapsed,
        is_running,
        ..
    } = beat;
    (total > Span::ZERO)
        .then(|| Stage::play(root, &tracks(), total, Repeat::Once, elapsed, is_running))
}

fn tracks() -> [Track; 2] {
    let turn = |part: &str, frames: &[(f32, &str)]| Track {
        part: part.to_owned(),
        property: Property::Transform,
        frames: frames
            .iter()
            .map(|&(offset, turn)| (offset, turn.to_owned()))
            .collect(),
    };
    let (upright, turned) = ("rotate(0deg)", "rotate(180deg)");
    [
        turn("first", &[(0.0, upright), (0.5, turned), (1.0, turned)]),
        turn("second", &[(0.0, upright), (0.5, upright), (1.0, turned)]),
    ]
}
