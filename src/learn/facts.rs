//! What an exercise is for, what it needs, and how much of it.

use unseat_authoring::finder::LearnPage;
use unseat_core::content::{ExerciseId, Laterality, MuscleRole};

use super::page::link;
use super::shelf::{Desk, filled};
use crate::ui::tag::{Element, tag};
use crate::ui::words::{level_of, phase_of};

/// A list of terms and what they are.
pub(super) fn facts(desk: &Desk<'_>, id: ExerciseId) -> Element {
    let (texts, names) = (desk.texts(), &desk.content().learn.names);
    let (exercise, facts) = (desk.exercise(id), desk.facts(id));
    let movements = facts.movements.iter().map(|it| names.movement(*it));
    let needs = exercise.equipment.iter().map(|it| names.equipment(*it));
    let needs: Vec<&str> = needs.collect();
    let needs = if needs.is_empty() {
        texts.nothing.clone()
    } else {
        needs.join(", ")
    };
    let optional: Vec<&str> = facts
        .optional
        .iter()
        .map(|it| names.equipment(*it))
        .collect();
    let needs = if optional.is_empty() {
        needs
    } else {
        filled(
            &texts.optional,
            &[("needs", &needs), ("optional", &optional.join(", "))],
        )
    };
    let desk_word = if exercise.desk {
        &texts.desk_yes
    } else {
        &texts.desk_no
    };
    // The first of them stands below the heading.
    let aka = facts.aka.get(1..).unwrap_or_default();
    let (phase, plain) = phase_of(exercise.phase);
    let strings = desk.strings();
    let phase = [strings.get(phase), ": ", strings.get(plain)].concat();
    let rows = [
        (&texts.aka, aka.join(", ")),
        (&texts.phase, phase),
        (
            &texts.level,
            strings.get(level_of(exercise.level)).to_owned(),
        ),
        (&texts.targets, muscles(desk, &facts.targets)),
        (&texts.helpers, muscles(desk, &facts.synergists)),
        (&texts.movements, movements.collect::<Vec<_>>().join("; ")),
        (&texts.equipment, needs),
        (&texts.desk, desk_word.clone()),
    ];
    rows.into_iter()
        .filter(|(_, text)| !text.is_empty())
        .fold(tag("dl.facts"), |list, (term, text)| {
            list.with(tag("dt").copied(term)).with(tag("dd").text(text))
        })
}

fn muscles(desk: &Desk<'_>, roles: &[MuscleRole]) -> String {
    let names = &desk.content().learn.names;
    let listed = roles.iter().map(|role| {
        let name = names.muscle(role.muscle);
        match &role.note {
            Some(note) => [name, ", ", note].concat(),
            None => name.to_owned(),
        }
    });
    listed.collect::<Vec<_>>().join("; ")
}

/// How much of it a warm-up has.
pub(super) fn dose(desk: &Desk<'_>, id: ExerciseId) -> Element {
    let (texts, exercise) = (desk.texts(), desk.exercise(id));
    let dose = &desk.facts(id).dose;
    let [least, most] = [dose.work.0, dose.work.1].map(|it| it.seconds_shown().to_string());
    let pattern = if exercise.laterality == Laterality::EachSide {
        &texts.work_each_side
    } else {
        &texts.work
    };
    let span = if least == most {
        least
    } else {
        [&least, "–", &most].concat()
    };
    let work = filled(pattern, &[("seconds", &span)]);
    let reps = dose
        .reps
        .as_ref()
        .map(|reps| filled(&texts.reps, &[("reps", &reps.replace('-', "–"))]));
    let tempo = filled(&texts.tempo, &[("tempo", &dose.tempo)]);
    let parts = core::iter::once(work).chain(reps).chain([tempo]);
    tag("ul.dose").all(parts.map(|it| tag("li").text(it)))
}

/// The easier exercise and the harder one.
pub(super) fn ladder(desk: &Desk<'_>, id: ExerciseId) -> Element {
    let (texts, exercise) = (desk.texts(), desk.exercise(id));
    let ways = [
        (&texts.easier, exercise.regress),
        (&texts.harder, exercise.progress),
    ];
    let ways = ways.into_iter().filter_map(|(label, to)| {
        let to = to?;
        let address = desk.page(LearnPage::Exercise(to));
        let way = tag("li")
            .with(tag("b").copied(label))
            .copied(" ")
            .with(link(address, &desk.exercise(to).name));
        Some(way)
    });
    tag("ul.ladder").all(ways)
}
