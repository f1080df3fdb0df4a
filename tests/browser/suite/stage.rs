//! Web Animations: set in motion, held, moved on and taken away again.

use unseat::platform::stage::{Property, Repeat, Stage, Track};
use unseat_core::time::Span;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;
use yew::{Component, Context, Html, NodeRef, Properties, html};

use super::stub::{Stub, call, get, wait};

#[derive(Properties, PartialEq)]
struct Props {
    root: NodeRef,
}

/// Two parts to move.
struct Body;

impl Component for Body {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        html! {
            <svg ref={&ctx.props().root}>
                <g data-part="shin"><g data-part="foot" /></g>
            </svg>
        }
    }
}

/// A drawn body and where it is.
async fn draw() -> (NodeRef, Element) {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .expect("tests run in a page");
    let host = document.create_element("div").expect("a valid name");
    document
        .document_element()
        .expect("a page has a root")
        .append_child(&host)
        .expect("a root takes children");
    let root = NodeRef::default();
    let props = Props { root: root.clone() };
    yew::Renderer::<Body>::with_root_and_props(host.clone(), props).render();
    wait(20).await;
    (root, host)
}

fn track(part: &str, values: [&str; 2]) -> Track {
    Track {
        part: part.to_owned(),
        property: Property::Transform,
        frames: vec![(0.0, values[0].to_owned()), (1.0, values[1].to_owned())],
    }
}

fn turn(part: &str) -> Track {
    track(part, ["rotate(0deg)", "rotate(90deg)"])
}

/// The animations of a part, as the browser sees them.
fn animations(host: &Element, part: &str) -> js_sys::Array {
    let part = host
        .query_selector(&format!("[data-part={part}]"))
        .expect("a valid selector")
        .expect("the part is drawn");
    call(&part, "getAnimations").unchecked_into()
}

fn time_of(animation: &JsValue) -> f64 {
    get(animation, "currentTime").as_f64().unwrap_or(f64::NAN)
}

fn state_of(animation: &JsValue) -> Option<String> {
    get(animation, "playState").as_string()
}

const CYCLE: Span = Span::from_secs(4);

#[wasm_bindgen_test]
async fn parts_move_from_where_they_should_be() {
    let (root, host) = draw().await;
    let tracks = [turn("shin"), turn("foot")];
    let elapsed = Span::from_secs(9);
    let _stage = Stage::play(&root, &tracks, CYCLE, Repeat::Forever, elapsed, true);
    wait(60).await;
    let shin = animations(&host, "shin").get(0);
    let foot = animations(&host, "foot").get(0);
    assert_eq!(state_of(&shin).as_deref(), Some("running"));
    assert!(
        (9000.0..12000.0).contains(&time_of(&shin)),
        "{}",
        time_of(&shin)
    );
    assert!(
        (time_of(&shin) - time_of(&foot)).abs() < 1.0,
        "parts move together"
    );
}

#[wasm_bindgen_test]
async fn what_is_paused_stands_still_and_goes_on_from_there() {
    let (root, host) = draw().await;
    let half = Span::from_secs(2);
    let stage = Stage::play(&root, &[turn("shin")], CYCLE, Repeat::Times(3), half, false);
    wait(60).await;
    let shin = animations(&host, "shin").get(0);
    assert_eq!(state_of(&shin).as_deref(), Some("paused"));
    assert!((time_of(&shin) - 2000.0).abs() < 0.1);
    stage.resume();
    wait(60).await;
    assert!(time_of(&shin) > 2000.0);
    stage.pause();
    stage.seek(Span::from_secs(7));
    wait(20).await;
    assert!((time_of(&shin) - 7000.0).abs() < 0.1);
}

#[wasm_bindgen_test]
async fn what_has_ended_stays_as_it_ended() {
    let (root, host) = draw().await;
    let past = Span::from_secs(5);
    let stage = Stage::play(&root, &[turn("shin")], CYCLE, Repeat::Once, past, true);
    wait(40).await;
    stage.resume();
    wait(40).await;
    let shin = animations(&host, "shin").get(0);
    assert_eq!(state_of(&shin).as_deref(), Some("finished"));
}

#[wasm_bindgen_test]
async fn a_dropped_stage_leaves_nothing_behind() {
    let (root, host) = draw().await;
    let stage = Stage::play(
        &root,
        &[turn("shin")],
        CYCLE,
        Repeat::Forever,
        Span::ZERO,
        true,
    );
    assert_eq!(animations(&host, "shin").length(), 1);
    drop(stage);
    assert_eq!(animations(&host, "shin").length(), 0);
}

#[wasm_bindgen_test]
async fn a_part_that_is_not_drawn_is_left_out() {
    let (root, host) = draw().await;
    let tracks = [turn("wing"), turn("foot")];
    let _stage = Stage::play(&root, &tracks, CYCLE, Repeat::Once, Span::ZERO, true);
    assert_eq!(animations(&host, "foot").length(), 1);
    let _nothing = Stage::play(
        &NodeRef::default(),
        &tracks,
        CYCLE,
        Repeat::Once,
        Span::ZERO,
        true,
    );
}

#[wasm_bindgen_test]
async fn a_browser_that_cannot_animate_shows_the_first_pose() {
    let (root, host) = draw().await;
    let shin: JsValue = host
        .query_selector("[data-part=shin]")
        .expect("a valid selector")
        .into();
    let _stub = Stub::value(&shin, "animate", &JsValue::UNDEFINED);
    let stage = Stage::play(
        &root,
        &[turn("shin")],
        CYCLE,
        Repeat::Once,
        Span::ZERO,
        true,
    );
    stage.pause();
    stage.resume();
    assert_eq!(animations(&host, "shin").length(), 0);
}
