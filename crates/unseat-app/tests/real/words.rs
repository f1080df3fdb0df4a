//! Words that stand side by side must not be taken for each other.

use unseat_core::content::Word;

use crate::shelf::catalog;

#[test]
fn no_tempo_word_reads_like_a_button_of_the_player() {
    let catalog = catalog();
    let buttons = [Word::PlayerBack, Word::PlayerPause, Word::PlayerSkip]
        .map(|button| catalog.strings.get(button));
    for exercise in &catalog.exercises {
        for word in exercise
            .poses
            .keys
            .iter()
            .filter_map(|key| key.word.as_deref())
        {
            assert!(!buttons.contains(&word), "{}: {word}", exercise.slug);
        }
    }
}
