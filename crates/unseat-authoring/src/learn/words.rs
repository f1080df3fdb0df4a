//! Reads `content/learn/words.toml`: what stands on and beside the things of every
//! page, and what the pages say of themselves that have no file of their own.

use serde::Serialize;

use super::super::reader::File;
use super::PageHead;
use super::texts::texts;

/// The words of every page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LearnWords {
    /// What the page of all exercises says of itself.
    pub library: PageHead,
    /// What the page of one exercise says of itself, with `{exercise}`.
    pub exercise: PageHead,
    /// What stands on and beside things.
    pub texts: LearnTexts,
}

pub(super) fn read(file: &File<'_>) -> Option<LearnWords> {
    let mut reader = file.open("the words of Learn")?;
    let library = reader.table("library", |table| PageHead::read(table, &[]));
    let exercise = reader.table("exercise", |table| PageHead::read(table, &["exercise"]));
    let texts = reader.table("texts", LearnTexts::read);
    reader.finish();
    Some(LearnWords {
        library: library?,
        exercise: exercise?,
        texts: texts?,
    })
}

texts! {
    /// What stands on and beside the things of every page.
    LearnTexts:
    trail = "Names the way back.";
    more = "Names the ways to the other pages.";
    contents = "Names the list of sections.";
    learn = "A link to the article.";
    exercises = "A link to all exercises.";
    exercises_text = "What is there.";
    seven = "A link to what is worth training.";
    seven_text = "What is there.";
    map = "A link to the muscle map.";
    map_text = "What is there.";
    hip_movements = "A link to the eight movements.";
    hip_movements_text = "What is there.";
    evidence = "A link to what is known.";
    evidence_text = "What is there.";
    checked = "A link to how the content was checked.";
    checked_text = "What is there.";
    conditions = "Above the ways to what asks for care.";
    conditions_text = "What is there.";
    quiz = "A link to the quiz.";
    quiz_text = "What is there.";
    warm_up = "A link to a warm-up.";
    warm_up_text = "What is there.";
    desk_break = "A link to a break.";
    desk_break_text = "What is there.";
    print = "On the button that prints.";
    play = "On the button that sets a figure in motion.";
    pause = "On the same button while it moves.";
    colors = "Below a figure: what is painted how.";
    source("study") = "Names the sign of a source.";
    sources = "Above the notes.";
    search = "Beside the field to search by.";
    any = "The choice of a filter that narrows nothing down.";
    reset = "On the button that shows everything again.";
    found_one = "One exercise is left.";
    found_many("count") = "So many exercises are left.";
    found_none = "No exercise is left.";
    library_lead = "Below the heading of all exercises.";
    about = "Above what an exercise is for.";
    aka = "Beside its other names.";
    phase = "Beside its phase.";
    level = "Beside who can start with it.";
    targets = "Beside the muscles it is for.";
    helpers = "Beside the muscles that help.";
    movements = "Beside the movements it trains.";
    equipment = "Beside what it needs.";
    desk = "Beside whether it can be done at a desk.";
    desk_yes = "It can.";
    desk_no = "It cannot.";
    nothing = "It needs nothing.";
    optional("needs", "optional") = "What it needs, and what it can be varied with.";
    dose = "Above how much of it a warm-up has.";
    work("seconds") = "How long, both sides at once.";
    work_each_side("seconds") = "How long, one side after the other.";
    reps("reps") = "How often.";
    tempo("tempo") = "How fast.";
    easier = "Before the easier exercise.";
    harder = "Before the harder exercise.";
    measured = "Above what was measured.";
    measured_note = "How to read it.";
    no_data = "Nothing was measured.";
    no_data_short = "The same in a row.";
    band_range("low", "high") = "A range of bands.";
    mark_read = "The number was read in the study.";
    mark_second_hand = "It was read in a text that quotes the study.";
    mark_literature = "It is known, and was not read again.";
    supported = "A verdict.";
    partly = "A verdict.";
    contested = "A verdict.";
    not_shown = "A verdict.";
    here = "Before what follows from a claim.";
    speaks_for = "Before the studies for a claim.";
    speaks_against = "Before the studies against it.";
    speaks_not = "There is no such study that we know of.";
    known = "Above what is known of a condition.";
    unknown = "Above what is not known.";
    change = "Above what the warm-ups change.";
    ask = "Above what to ask a professional.";
    stop = "Above when to stop.";
    method = "Above how content is checked.";
    reviews = "Above who reviewed it, and when.";
    missing = "Above what nobody has done yet.";
    standings = "Above how many studies came to us in which way.";
    standing("count", "mark") = "So many studies came to us in one way.";
    found_again("count") = "So many were found again, with the month of each.";
    unread_studies = "Before the studies that nobody has read again.";
    marks = "Above how numbers came to us.";
    studies = "Above the list of studies.";
    read_it = "A link to a study without a DOI.";
    no_finding = "A study that only gives numbers or methods.";
    measures = "Before the exercises that a study has measured.";
    bare = "Before what was measured without weight.";
    bare_none = "Nothing was measured without weight.";
    rehearsal = "Before the exercise of the warm-ups that is like it.";
    maximus = "Beside how strongly gluteus maximus works.";
    medius = "Beside how strongly gluteus medius works.";
    studies_one = "That is from one study.";
    studies_many("count") = "That is from several.";
    home = "Beside a load at home.";
    gym = "Beside a load in a gym.";
    choice = "Above how the list was made.";
    dose_training = "Above how much of it.";
    left_out = "Above what the list leaves out.";
}
