//! Texts cut in two, without the weight of the standard library's search: for one
//! letter, with every pattern it can look for, it is a kilobyte of each visit.

/// What is before and after the first `mark`, an ASCII character; nothing where the
/// text has none.
#[inline(never)]
pub fn cut(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == mark)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn a_text_is_cut_at_the_first_mark() {
        assert_eq!(cut("1.2.3", b'.'), Some(("1", "2.3")));
        assert_eq!(cut("é. ü", b'.'), Some(("é", " ü")));
        assert_eq!(cut(".", b'.'), Some(("", "")));
        assert_eq!(cut("", b'.'), None);
        assert_eq!(cut("none", b'.'), None);
    }
}
