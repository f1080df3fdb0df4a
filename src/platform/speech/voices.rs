//! Which of a device's voices is worth listening to. Browsers list them in an order of
//! their own, with jokes and relics among them, and say nothing of how they sound.

/// How well a voice fits, the most important first: whether it is made to be understood;
/// whether it works without a network, since the others may lag or fail; whether it says
/// of itself that it is a good one; and whether it is of the reader's own country.
pub(super) type Fit = [bool; 4];

/// How well a voice with this name and language fits a reader with that language, e.g.
/// `en-GB`.
pub(super) fn fit(name: &str, language: &str, reader: &str, is_local: bool) -> Fit {
    let is_serious = !words(name).take(1).any(|word| is_in(JOKES, word));
    let is_good = words(name).any(|word| !word.is_empty() && is_in(GOOD, word));
    let is_near = country(language).is_some_and(|it| country(reader) == Some(it));
    [is_serious, is_local, is_good, is_near]
}

/// What makers of voices call their better ones.
const GOOD: &str = "Premium Enhanced Natural Neural Siri";

/// The first words of the names of Apple's voices that sing, whisper or are robots, and of
/// eight that only sound alike.
const JOKES: &str = "Albert Bad Bahh Bells Boing Bubbles Cellos Deranged Eddy Flo Fred Good Grandma \
    Grandpa Hysterical Jester Junior Kathy Organ Pipe Princess Ralph Reed Rocko Sandy Shelley \
    Superstar Trinoids Whisper Wobble Zarvox";

/// The words of a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '(', ')'])
}

/// Whether a word is one of a list.
fn is_in(list: &str, word: &str) -> bool {
    words(list).any(|it| it == word)
}

/// The country of a language, e.g. `GB` of `en-GB` and of Android's `en_GB`.
fn country(language: &str) -> Option<&str> {
    language.split(['-', '_']).nth(1)
}

/// Whether a voice's language, e.g. `en-GB` or Android's `en_GB`, is `language`.
pub(super) fn speaks(voice: &str, language: &str) -> bool {
    voice
        .split(['-', '_'])
        .next()
        .is_some_and(|primary| primary.eq_ignore_ascii_case(language))
}

#[cfg(test)]
mod tests {
    use super::{fit, speaks};

    /// Which of these names and languages is taken by a reader.
    #[track_caller]
    fn best<'a>(voices: &[(&'a str, &str)], reader: &str) -> &'a str {
        let fit = |(name, language): &&(&str, &str)| fit(name, language, reader, true);
        voices
            .iter()
            .rev()
            .max_by_key(fit)
            .expect("there are some")
            .0
    }

    #[test]
    fn a_voice_speaks_its_language_in_every_country() {
        assert!(speaks("en-GB", "en"));
        assert!(speaks("en_US", "en"));
        assert!(speaks("EN", "en"));
        assert!(!speaks("eng-x", "en"));
        assert!(!speaks("de-DE", "en"));
    }

    #[test]
    fn nobody_is_led_by_a_robot() {
        let mac = [
            ("Albert", "en-US"),
            ("Eddy (English (UK))", "en-GB"),
            ("Samantha", "en-US"),
            ("Zarvox", "en-US"),
        ];
        for reader in ["de-DE", "en-GB", "en-US"] {
            assert_eq!(best(&mac, reader), "Samantha");
        }
    }

    #[test]
    fn quality_comes_before_the_country_and_the_first_before_the_last() {
        let voices = [
            ("Daniel", "en-GB"),
            ("Samantha", "en-US"),
            ("Ava (Premium)", "en-US"),
            ("Moira", "en-IE"),
        ];
        assert_eq!(best(&voices, "en-GB"), "Ava (Premium)");
        assert_eq!(best(&voices[..2], "en-GB"), "Daniel");
        assert_eq!(best(&voices[..2], "en_US"), "Samantha");
        assert_eq!(best(&voices[..2], "de-DE"), "Daniel");
    }
}
