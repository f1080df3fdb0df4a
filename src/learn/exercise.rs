//! One exercise: its figure, and everything that is known of it. Printed, it is one
//! page.

use unseat_core::content::{ExerciseId, Manual, Opening, Word};

use super::demo::demo;
use super::emg::emg;
use super::facts::{dose, facts, ladder};
use super::page::{foot, head, link, printing};
use super::shelf::Desk;
use crate::ui::manual::told_in;
use crate::ui::tag::{Element, tag};

/// Draws the page.
pub(super) fn exercise(desk: &Desk<'_>, id: ExerciseId) -> Element {
    let (texts, exercise) = (desk.texts(), desk.exercise(id));
    let manual = desk.manual(id);
    let clinical = desk.facts(id).aka.first();
    let clinical = clinical.map(|it| tag("p.learn__clinical").copied(it));
    let head = head(desk, &exercise.name)
        .all(clinical)
        .with(tag("p.learn__lead").copied(&exercise.purpose));
    let about = tag("section.sheet__about")
        .with(tag("h2").copied(&texts.about))
        .with(facts(desk, id))
        .with(ladder(desk, id));
    let much = tag("section.sheet__dose")
        .with(tag("h2").copied(&texts.dose))
        .with(dose(desk, id));
    let warm_up = desk.to(&[Opening::WarmUp.name(), "/"].concat());
    let ways = tag("p.sheet__ways")
        .with(link(warm_up, &texts.warm_up).set("class", "button"))
        .with(printing(&texts.print));
    tag("main.learn.sheet")
        .with(head)
        .with(demo(desk, id))
        .with(how(desk, manual))
        .with(much)
        .with(about)
        .with(emg(desk, id))
        .with(ways)
        .with(foot(desk))
}

/// How it is done.
fn how(desk: &Desk<'_>, manual: &Manual) -> Element {
    let strings = desk.strings();
    let title = tag("h2").say(strings, Word::PlayerHow);
    told_in(tag("section.sheet__how").with(title), strings, manual)
}
