//! Words the product never uses, in all their forms.

/// Why a group of words is banned, and the words.
struct Ban {
    why: &'static str,
    /// Stems, each with every ending it takes.
    words: &'static [(&'static str, &'static [&'static str])],
    /// Several words in a row.
    phrases: &'static [&'static str],
}

const BANS: &[Ban] = &[
    Ban {
        why: "promises more than a warm-up can",
        words: &[
            ("diagnos", &["e", "es", "ed", "is", "ing", "tic", "tics"]),
            ("treat", &["", "s", "ed", "ing", "ment", "ments", "able"]),
            ("cur", &["e", "es", "ed", "ing", "able"]),
            (
                "correct",
                &["", "s", "ed", "ing", "ion", "ions", "ive", "ly"],
            ),
            ("fix", &["", "es", "ed", "ing"]),
            ("prevent", &["", "s", "ed", "ing", "ion", "ive"]),
            (
                "rehab",
                &[
                    "",
                    "ilitate",
                    "ilitates",
                    "ilitated",
                    "ilitating",
                    "ilitation",
                ],
            ),
        ],
        phrases: &[],
    },
    Ban {
        why: "makes a person sound broken",
        words: &[
            ("dysfunction", &["", "s", "al"]),
            ("syndrome", &["", "s"]),
            ("dead", &[""]),
            ("asleep", &[""]),
            ("sleeping", &[""]),
            ("lazy", &[""]),
            ("amnesia", &[""]),
        ],
        phrases: &[
            "wrong muscle",
            "wrong muscles",
            "shut off",
            "imbalance disorder",
        ],
    },
    Ban {
        why: "is about looks, or not about everybody",
        words: &[
            ("tush", &["", "es"]),
            ("boot", &["y", "ies"]),
            ("calorie", &["", "s"]),
            ("lad", &["y", "ies"]),
            ("guy", &["", "s"]),
        ],
        phrases: &["butt blaster"],
    },
];

/// Sentences that use a banned word and are right to, each with its reason.
const EXCEPTIONS: &[&str] = &[
    // Disclaimers have to say what this is not.
    "Not medical advice, diagnosis or treatment.",
    "It does not diagnose",
];

/// Each banned word of a text, to follow the name of its field.
pub(in super::super) fn complaints(text: &str) -> Vec<String> {
    let text = EXCEPTIONS.iter().fold(text.to_owned(), |text, sentence| {
        text.replace(sentence, " ")
    });
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut complaints = Vec::new();
    for ban in BANS {
        let single = words.iter().filter(|word| ban.bans(word)).copied();
        let phrases = ban.phrases.iter().filter(|phrase| says(&words, phrase));
        for banned in single.chain(phrases.copied()) {
            complaints.push(format!("says \"{banned}\", which {}", ban.why));
        }
    }
    complaints
}

impl Ban {
    fn bans(&self, word: &str) -> bool {
        self.words.iter().any(|(stem, endings)| {
            word.strip_prefix(stem)
                .is_some_and(|ending| endings.contains(&ending))
        })
    }
}

/// Whether the words hold those of the phrase, in a row.
fn says(words: &[&str], phrase: &str) -> bool {
    let phrase: Vec<&str> = phrase.split(' ').collect();
    words.windows(phrase.len()).any(|window| window == phrase)
}
