//! A scene as SVG text, for pictures made outside the browser.

use std::fmt::Write as _;

use super::drawing::{Group, Node, Pattern, Scene, Shape};

/// Where in a film a picture is taken.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// The frame.
    pub frame: usize,
    /// Its offset, from 0 to 1.
    pub offset: f32,
}

/// The inside of an `<svg>`: pattern definitions, whose ids start with `prefix`,
/// and the scene at a moment.
pub fn write(scene: &Scene, moment: Moment, prefix: &str) -> String {
    let mut text = definitions(prefix);
    for node in &scene.nodes {
        push_node(&mut text, node, moment, prefix);
    }
    text
}

/// The id of a pattern in a picture.
pub fn pattern_id(pattern: Pattern, prefix: &str) -> String {
    match pattern {
        Pattern::Hatch => format!("{prefix}-hatch"),
        Pattern::Dots => format!("{prefix}-dots"),
    }
}

fn definitions(prefix: &str) -> String {
    let hatch = pattern_id(Pattern::Hatch, prefix);
    let dots = pattern_id(Pattern::Dots, prefix);
    format!(
        "<defs>\
         <pattern id='{hatch}' width='13' height='13' patternUnits='userSpaceOnUse' \
         patternTransform='rotate(45)'>\
         <rect class='figure__gap' width='13' height='13'/>\
         <rect class='figure__hatch' width='6.5' height='13'/></pattern>\
         <pattern id='{dots}' width='12' height='12' patternUnits='userSpaceOnUse'>\
         <rect class='figure__gap' width='12' height='12'/>\
         <circle class='figure__dots' cx='3' cy='3' r='2.6'/>\
         <circle class='figure__dots' cx='9' cy='9' r='2.6'/></pattern>\
         </defs>"
    )
}

fn push_node(text: &mut String, node: &Node, moment: Moment, prefix: &str) {
    match node {
        Node::Shape(shape) => push_shape(text, shape, prefix),
        Node::Group(group) => push_group(text, group, moment, prefix),
    }
}

fn push_shape(text: &mut String, shape: &Shape, prefix: &str) {
    let _ = write!(text, "<path class='{}' d='{}'", shape.class, shape.path);
    if let Some(pattern) = shape.pattern {
        let _ = write!(text, " fill='url(#{})'", pattern_id(pattern, prefix));
    }
    text.push_str("/>");
}

fn push_group(text: &mut String, group: &Group, moment: Moment, prefix: &str) {
    let transform = group.frames.at(moment.frame).svg();
    let _ = write!(text, "<g transform='{transform}'");
    if let Some(glow) = &group.glow {
        let _ = write!(text, " opacity='{:.2}'", glow.at(moment.offset));
    }
    text.push('>');
    for node in &group.nodes {
        push_node(text, node, moment, prefix);
    }
    text.push_str("</g>");
}
