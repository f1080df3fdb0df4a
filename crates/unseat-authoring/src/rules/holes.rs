//! The places in a text that the app fills in.

/// What is wrong with the `{holes}` of a text, to follow its key.
pub(in super::super) fn complaints(text: &str, declared: &[&str]) -> Vec<String> {
    let Some(found) = find(text) else {
        return vec!["has a { without its } or a } without its {".to_owned()];
    };
    let lost = declared.iter().filter(|hole| !found.contains(hole));
    let lost = lost.map(|hole| format!("has no place for {{{hole}}}"));
    let strange = found.iter().filter(|hole| !declared.contains(hole));
    let strange = strange.map(|hole| format!("has a place for {{{hole}}}, which nobody fills in"));
    lost.chain(strange).collect()
}

/// The names between braces, or nothing where braces do not pair.
fn find(text: &str) -> Option<Vec<&str>> {
    let mut holes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (hole, after) = after.split_once('}')?;
        if before.contains('}') || hole.contains('{') {
            return None;
        }
        holes.push(hole);
        rest = after;
    }
    (!rest.contains('}')).then_some(holes)
}
