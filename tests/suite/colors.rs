//! The colors of a picture that no stylesheet reaches, held against it.

use crate::files::read;

/// The colors of the light theme that a card may use, by their tokens.
const COLORS: [(&str, &str); 8] = [
    ("white", "#fff"),
    ("terracotta", "#b4430f"),
    ("teal", "#0f766e"),
    ("paper", "#fbf7f0"),
    ("ink", "#1f2430"),
    ("ink-soft", "#565b68"),
    ("rule", "#ddd5c6"),
    ("color-edge", "#837e74"),
];

#[test]
fn a_card_has_the_colors_of_the_light_theme() {
    let tokens = read("style/tokens.css");
    for (name, color) in COLORS {
        let token = format!("--{name}: {color};");
        assert!(tokens.contains(&token), "style/tokens.css has no {token}");
    }
}

#[test]
fn a_card_is_drawn_in_no_other_color() {
    for path in ["card.rs", "card/sheet.rs", "seesaw.rs"] {
        let text = read(&format!("crates/unseat-app/src/quiz/{path}"));
        for quote in ["'#", "\"#"] {
            for rest in text.split(quote).skip(1) {
                let color = digits(rest);
                let is_known = COLORS.iter().any(|(_, known)| known[1..] == *color);
                assert!(is_known, "{path}: #{color}");
            }
        }
    }
}

#[test]
fn the_figure_on_a_card_has_the_colors_of_the_light_theme() {
    let look = read("crates/xtask/src/finish/pages/plate/figure.css");
    let tokens = read("style/tokens.css");
    let colors: Vec<&str> = look.split('#').skip(1).map(digits).collect();
    assert!(colors.len() > 10, "{colors:?}");
    for color in colors {
        let token = format!(": #{color};");
        assert!(tokens.contains(&token), "style/tokens.css has no #{color}");
    }
}

#[test]
fn the_figure_on_a_card_is_drawn_as_in_the_app() {
    let look = read("crates/xtask/src/finish/pages/plate/figure.css");
    let sheet = read("style/figure.css");
    let (drawn, _) = sheet
        .split_once("@media (forced-colors")
        .expect("it cares for forced colors");
    let (_, drawn) = drawn
        .split_once("figure--still {")
        .expect("the parts follow the frame");
    for class in drawn
        .split('.')
        .skip(1)
        .filter(|it| it.starts_with("figure__"))
    {
        let name: String = class
            .chars()
            .take_while(|it| it.is_ascii_alphanumeric() || "-_".contains(*it))
            .collect();
        assert!(
            look.contains(&format!(".{name} ")) || look.contains(&format!(".{name},")),
            "{name}"
        );
    }
}

/// The digits of a color, without its sign.
fn digits(rest: &str) -> &str {
    let end = rest.find(|letter: char| !letter.is_ascii_hexdigit());
    &rest[..end.unwrap_or(rest.len())]
}
