//! Times and percentages as authors write them.

use super::mismatch::Mismatch;
use super::value::{Value, describe};
use unseat_core::time::Span;

/// A time like `"30s"` or `"1.5s"`.
pub(super) fn span(value: Value<'_>) -> Result<Span, Mismatch> {
    read(value, "like \"30s\" or \"1.5s\"", parse_span)
}

/// A time or two, like `"30s"` or `"30s-45s"`.
pub(super) fn span_range(value: Value<'_>) -> Result<(Span, Span), Mismatch> {
    read(value, "like \"30s\" or \"30s-45s\"", |text| {
        ordered(text, parse_span)
    })
}

/// A percentage or two, like `"25"` or `"40-54"`, of at most 200.
pub(super) fn percent_range(value: Value<'_>) -> Result<(f32, f32), Mismatch> {
    let expected = "like \"25\" or \"40-54\", from 0 to 200";
    read(value, expected, |text| ordered(text, parse_percent))
}

/// A span as authors write it, e.g. `1.5s`.
pub(super) fn written(span: Span) -> String {
    let millis = span.as_millis();
    let text = format!("{}.{:03}", millis / 1000, millis % 1000);
    format!("{}s", text.trim_end_matches('0').trim_end_matches('.'))
}

/// A text that `parse` understands.
fn read<T>(
    value: Value<'_>,
    expected: &str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<T, Mismatch> {
    let found = describe(&value.node);
    let text = value.text().ok();
    text.and_then(|text| parse(&text))
        .ok_or_else(|| Mismatch::new(expected, found))
}

/// One value, or two with the smaller first.
fn ordered<T: Copy + PartialOrd>(text: &str, parse: impl Fn(&str) -> Option<T>) -> Option<(T, T)> {
    let Some((low, high)) = text.split_once('-') else {
        return parse(text).map(|one| (one, one));
    };
    let range = (parse(low)?, parse(high)?);
    (range.0 < range.1).then_some(range)
}

/// The time that a text like `1.5s` says.
pub(super) fn parse_span(text: &str) -> Option<Span> {
    let number = text.strip_suffix('s')?;
    let (whole, thousandths) = number.split_once('.').unwrap_or((number, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
    if !all_digits(whole) || !all_digits(thousandths) || thousandths.len() > 3 {
        return None;
    }
    let seconds: u32 = whole.parse().ok()?;
    let thousandths: u32 = format!("{thousandths:0<3}").parse().ok()?;
    Some(Span::from_millis(
        seconds.checked_mul(1000)?.checked_add(thousandths)?,
    ))
}

fn parse_percent(text: &str) -> Option<f32> {
    let digits = text.bytes().all(|it| it.is_ascii_digit() || it == b'.');
    let percent: f32 = text.parse().ok()?;
    (digits && (0.0..=200.0).contains(&percent)).then_some(percent)
}
