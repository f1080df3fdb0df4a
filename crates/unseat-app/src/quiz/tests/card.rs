//! What a card shows.

use super::OUTCOMES;
use crate::quiz::card::{
    self, CardWords, PlateWords, blank_card, numbers, plate_card, typical_card,
};
use crate::quiz::{Band, Outcome, SeeSaw};

const WORDS: CardWords<'_> = CardWords {
    app: "App",
    limits: "Limits",
    heading: "Heading",
    sentence: "A sentence.",
    hips: "Hips",
    glutes: "Glutes",
    band: "Band",
};

const OUTCOME: Outcome = OUTCOMES[1];

/// The card of an outcome, as the device makes it.
fn card(outcome: &Outcome, words: &CardWords<'_>) -> String {
    let mut card = blank_card(words);
    for (place, number) in numbers(outcome).split(' ').enumerate() {
        card = card.replace(&format!("{{{place}}}"), number);
    }
    card
}

#[test]
fn a_filled_card_has_the_see_saw_of_its_outcome() {
    let mut see_saw = String::new();
    SeeSaw::of(&OUTCOME).draw(&mut see_saw, &card::INK);
    let card = card(&OUTCOME, &WORDS);
    assert!(card.contains(&see_saw), "{card}");
    assert!(!card.contains(['{', '}']), "{card}");
}

#[test]
fn a_card_says_all_its_words_and_both_values() {
    let card = card(&OUTCOME, &WORDS);
    let texts = [
        "App",
        "Limits",
        "Heading",
        "A sentence.",
        "Hips",
        "Glutes",
        "Band",
        "31\u{a0}%",
        "67\u{a0}%",
    ];
    for text in texts {
        assert!(card.contains(&format!(">{text}</text>")), "{text}: {card}");
    }
}

#[test]
fn the_card_of_a_band_shows_no_values() {
    for band in Band::ALL {
        assert!(!typical_card(band, &WORDS).contains('%'), "{band:?}");
    }
}

#[test]
fn words_are_never_markup() {
    let heading = "<script>&amp;\u{1}\"'";
    let card = card(&OUTCOME, &CardWords { heading, ..WORDS });
    assert!(
        card.contains(">&lt;script&gt;&amp;amp; \"'</text>"),
        "{card}"
    );
}

#[test]
fn long_words_take_two_rows_and_no_more() {
    let sentence = "word ".repeat(60);
    let card = card(
        &OUTCOME,
        &CardWords {
            sentence: &sentence,
            ..WORDS
        },
    );
    assert_eq!(card.matches("word</text>").count(), 2);
}

#[test]
fn a_card_with_a_figure_says_all_its_words_beside_it() {
    let words = PlateWords {
        app: "App",
        limits: "Limits",
        heading: "Glute warm-up, 8\u{a0}minutes",
        sentence: "One & all.",
        caption: "Caption",
    };
    let card = plate_card("0 0 4 3", "<path id='figure'/>", &words);
    let said = [
        "App",
        "Limits",
        "Glute warm-up,",
        "8\u{a0}minutes",
        "One &amp; all.",
        "Caption",
    ];
    for text in said {
        assert!(card.contains(&format!(">{text}</text>")), "{text}: {card}");
    }
    assert!(card.contains("viewBox='0 0 4 3'><path id='figure'/></svg>"));
}

#[test]
fn a_card_is_small_enough_to_be_an_address() {
    assert!(card(&OUTCOME, &WORDS).len() < 3_000);
}

#[test]
fn a_typical_see_saw_stands_in_its_band() {
    for band in Band::ALL {
        let seesaw = SeeSaw::typical(band);
        assert_eq!(Band::of(seesaw.balance), band);
    }
}

#[test]
fn the_heavier_side_is_down() {
    let tilt = |balance| {
        SeeSaw {
            balance,
            ..SeeSaw::of(&OUTCOME)
        }
        .tilt()
    };
    assert!(tilt(-100) < tilt(-1) && tilt(-1) < tilt(0) && tilt(0) < tilt(100));
    assert!(tilt(0).abs() < f32::EPSILON);
}

#[test]
fn a_long_heading_is_smaller_and_whole() {
    let words = PlateWords {
        app: "App",
        limits: "Limits",
        heading: "Standing Hip Circle (Open and Close the Gate)",
        sentence: "",
        caption: "",
    };
    let card = plate_card("0 0 4 3", "", &words);
    for row in ["Standing Hip Circle", "(Open and Close the", "Gate)"] {
        assert!(card.contains(&format!(">{row}</text>")), "{row}: {card}");
    }
    assert!(card.contains("font-size='50'"), "{card}");
}
