//! Reading our own HTML, which quotes every attribute with `"`.

/// What an element holds, the first of its name.
pub(super) fn text<'a>(html: &'a str, element: &str) -> Option<&'a str> {
    let start = format!("<{element}");
    let (_, rest) = html
        .match_indices(&start)
        .map(|(at, _)| html.split_at(at + start.len()))
        .find(|(_, rest)| rest.starts_with(['>', ' ']))?;
    let (_, rest) = rest.split_once('>')?;
    Some(rest.split_once("</")?.0)
}

/// What a meta tag says, by its name or property.
pub(super) fn meta<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    let named = format!("=\"{name}\" content=\"");
    let (_, rest) = html.split_once(&named)?;
    Some(rest.split_once('"')?.0)
}

/// Every value of an attribute.
pub(super) fn attributes<'a>(html: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let start = format!(" {name}=\"");
    let places: Vec<usize> = html.match_indices(&start).map(|(at, _)| at).collect();
    let length = start.len();
    places
        .into_iter()
        .filter_map(move |at| html[at + length..].split('"').next())
}

/// What a strict content security policy would refuse.
pub(super) fn inline(html: &str) -> impl Iterator<Item = &'static str> {
    let without_source = html.split("<script").skip(1).any(|rest| {
        !rest
            .split('>')
            .next()
            .unwrap_or_default()
            .contains(" src=\"")
    });
    let handler = html.split(" on").skip(1).any(|rest| {
        let name = rest.trim_start_matches(|letter: char| letter.is_ascii_lowercase());
        name.starts_with("=\"")
    });
    [
        (without_source, "it has an inline script"),
        (html.contains("<style"), "it has an inline style sheet"),
        (html.contains(" style=\""), "it has an inline style"),
        (handler, "it has an inline handler"),
    ]
    .into_iter()
    .filter_map(|(is_there, what)| is_there.then_some(what))
}
