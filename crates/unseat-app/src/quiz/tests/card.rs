//! What a card shows.

use super::OUTCOMES;
use crate::quiz::card::{
    self, CardWords, Figure, PLACES, PlateWords, ResultWords, Shape, blank_result, plate_card,
    texts, typical_card, typical_result,
};
use crate::quiz::{Band, Outcome, SeeSaw};

const WORDS: ResultWords<'_> = ResultWords {
    app: "App",
    limits: "Limits",
    heading: "Heading",
    sentence: "A sentence.",
    hips: "Hips",
    glutes: "Glutes",
    points: "Points",
    asks: "And you?",
};

const FIGURE: Figure<'_> = Figure {
    view_box: "0 0 4 3",
    drawing: "<path id='figure'/>",
};

const OUTCOME: Outcome = OUTCOMES[1];

/// The picture of an outcome, as the device makes it.
fn picture(shape: Shape, words: &ResultWords<'_>) -> String {
    let mut picture = blank_result(shape, FIGURE, words);
    let texts: [String; PLACES] = texts(&OUTCOME, "Stands", "a.b/?c&d");
    for (place, text) in texts.iter().enumerate() {
        picture = picture.replace(&format!("{{{place}}}"), text);
    }
    picture
}

#[test]
fn a_filled_picture_has_the_see_saw_of_its_outcome() {
    let mut see_saw = String::new();
    SeeSaw::of(&OUTCOME).draw(&mut see_saw, &card::INK);
    for shape in Shape::ALL {
        let picture = picture(shape, &WORDS);
        assert!(picture.contains(&see_saw), "{picture}");
        assert!(!picture.contains(['{', '}']), "{picture}");
    }
}

#[test]
fn a_picture_says_its_words_both_values_and_where_the_quiz_is() {
    for shape in Shape::ALL {
        let picture = picture(shape, &WORDS);
        let texts = [
            "App",
            "Limits",
            "Heading",
            "Hips",
            "Glutes",
            "Points",
            "And you?",
            "Stands",
            "31",
            "67",
            "a.b/?c&amp;d",
        ];
        for text in texts {
            assert!(
                picture.contains(&format!(">{text}</t")),
                "{text}: {picture}"
            );
        }
        assert!(picture.contains("viewBox='0 0 4 3'><path id='figure'/></svg>"));
    }
    assert!(picture(Shape::Tall, &WORDS).contains(">A sentence.</text>"));
}

#[test]
fn a_picture_is_as_large_as_it_says() {
    for shape in Shape::ALL {
        let (width, height) = shape.size();
        let start =
            format!("<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}' ");
        assert!(picture(shape, &WORDS).starts_with(&start), "{shape:?}");
    }
}

#[test]
fn the_card_of_a_band_shows_no_values() {
    for band in Band::ALL {
        let card = typical_result((band, "Stands"), FIGURE, &WORDS, "");
        assert!(
            !card.contains("Points") && card.contains(">Stands</text>"),
            "{band:?}"
        );
        assert!(!card.contains(['{', '}']), "{card}");
    }
}

#[test]
fn words_are_never_markup() {
    let heading = "<script>&amp;\u{1}\"'";
    let picture = picture(Shape::Wide, &ResultWords { heading, ..WORDS });
    assert!(
        picture.contains(">&lt;script&gt;&amp;amp; \"'</text>"),
        "{picture}"
    );
}

#[test]
fn long_words_take_the_rows_they_have_and_no_more() {
    let sentence = "word ".repeat(60);
    let words = CardWords {
        app: "App",
        limits: "Limits",
        heading: "Heading",
        sentence: &sentence,
        hips: "Hips",
        glutes: "Glutes",
        caption: "Caption",
    };
    let card = typical_card(Band::Level, &words);
    assert_eq!(card.matches("word</text>").count(), 2);
    let words = ResultWords {
        sentence: &sentence,
        ..WORDS
    };
    let picture = picture(Shape::Tall, &words);
    assert_eq!(picture.matches("word</text>").count(), 3);
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
fn a_typical_see_saw_stands_in_its_band() {
    for band in Band::ALL {
        let seesaw = SeeSaw::typical(band);
        assert_eq!(Band::of(seesaw.balance), band);
    }
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
