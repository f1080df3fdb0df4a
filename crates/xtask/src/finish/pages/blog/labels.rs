//! What can be chosen, as a form.

use anyhow::{Context, Result};
use serde_json::Value;
use unseat_authoring::ChoiceText;

use super::super::html::escaped;

/// The page around a preview, as `web/blog/preview.ts` knows them.
pub(super) const HOSTS: [&str; 3] = ["plain", "reset", "dark"];

/// A group of radio buttons for every choice, the usual one checked. What there is to
/// choose, `web/blog/choices.ts` says; here it gets its words.
pub(super) fn groups<'a>(
    choices: &Value,
    words: impl Fn(&str) -> Option<&'a ChoiceText>,
) -> Result<String> {
    let choices = choices.as_array().context("there is nothing to choose")?;
    let mut groups = String::new();
    for choice in choices {
        let name = choice[0].as_str().context("a choice has no name")?;
        let values = choice[1].as_array().into_iter().flatten();
        let values: Vec<&str> = values.filter_map(Value::as_str).collect();
        let missing = || format!("content/blog/en.toml has no words for [choices.{name}]");
        let words = words(name).with_context(missing)?;
        let mut labelled = Vec::new();
        for value in values {
            let label = words.labels.get(value);
            let label = label.with_context(|| format!("{}: no {value:?}", missing()))?;
            labelled.push((value, label.as_str()));
        }
        // Where there is one, there is no choice.
        if let &[(usual, _), _, ..] = &*labelled {
            // Numbers are looked for in their order; what is no number stays.
            labelled.sort_by_key(|(value, _)| value.parse::<u32>().unwrap_or_default());
            groups.push_str(&group(name, &words.legend, &labelled, usual));
        }
    }
    Ok(groups)
}

/// One group of radio buttons, one of them checked.
pub(super) fn group(name: &str, legend: &str, labelled: &[(&str, &str)], checked: &str) -> String {
    let buttons = labelled.iter().map(|(value, label)| {
        format!(
            "<label class=\"choice\"><input type=\"radio\" name=\"{name}\" value=\"{value}\"{checked}>\
             <span>{label}</span></label>\n",
            checked = if *value == checked { " checked" } else { "" },
            label = escaped(label),
        )
    });
    format!(
        "<fieldset class=\"choices\" data-name=\"{name}\">\n<legend>{legend}</legend>\n\
         <div class=\"choices__row\">\n{buttons}</div>\n</fieldset>\n",
        legend = escaped(legend),
        buttons = buttons.collect::<String>(),
    )
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;
    use unseat_authoring::ChoiceText;

    use super::groups;

    fn words() -> ChoiceText {
        let labels = [("a", "One"), ("b", "Two & three")];
        ChoiceText {
            legend: "Which".to_owned(),
            labels: BTreeMap::from(labels.map(|(name, label)| (name.to_owned(), label.to_owned()))),
        }
    }

    #[test]
    fn the_usual_choice_is_checked() {
        let words = words();
        let form = groups(&json!([["x", ["b", "a"]]]), |_| Some(&words)).expect("it has words");
        let [first, second] = [
            "value=\"b\" checked><span>Two &amp; three",
            "value=\"a\"><span>One",
        ]
        .map(|part| form.find(part).expect("it is a choice"));
        assert!(first < second);
    }

    #[test]
    fn numbers_stand_in_their_order_and_the_usual_one_is_checked() {
        let labels = ["8", "4", "12"].map(|it| (it.to_owned(), it.to_owned()));
        let words = ChoiceText {
            legend: "How long".to_owned(),
            labels: BTreeMap::from(labels),
        };
        let form = groups(&json!([["x", ["8", "4", "12"]]]), |_| Some(&words));
        let form = form.expect("it has words");
        let places = ["value=\"4\">", "value=\"8\" checked>", "value=\"12\">"];
        let places = places.map(|part| form.find(part).expect("it is a choice"));
        assert!(places.is_sorted());
    }

    #[test]
    fn where_there_is_one_there_is_no_choice() {
        let words = words();
        let form = groups(&json!([["x", ["a"]]]), |_| Some(&words));
        assert_eq!(form.expect("it has words"), "");
    }

    #[test]
    fn a_choice_without_words_is_named() {
        let words = words();
        let wrong = groups(&json!([["x", ["a", "c"]]]), |_| Some(&words));
        let said = wrong.expect_err("c has none").to_string();
        assert_eq!(
            said,
            "content/blog/en.toml has no words for [choices.x]: no \"c\""
        );
    }
}
