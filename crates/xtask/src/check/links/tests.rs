use super::*;

const PAGE: &str = "<title>T</title><meta name=\"description\" content=\"D\">\n\
    <meta property=\"og:title\" content=\"T\"><meta property=\"og:description\" content=\"D\">\
    <meta property=\"og:image\" content=\"card.png\">\
    <meta property=\"og:image:width\" content=\"1200\">\
    <meta property=\"og:image:height\" content=\"630\">\
    <meta property=\"og:image:alt\" content=\"A\">\
    <meta name=\"twitter:card\" content=\"summary_large_image\">\
    <h1>T</h1><svg aria-label=\"S\"></svg><a href=\"../../\">home</a>";

/// Checks a page in a site that holds it, its card and a home page.
#[track_caller]
fn check(change: (&str, &str), expected: &[&str]) {
    let name = format!("xtask-links-{}-{}", std::process::id(), change.1.len());
    let dist = std::env::temp_dir().join(name);
    let folder = dist.join("r/x");
    fs::create_dir_all(&folder).expect("a temporary folder");
    let head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x04\xb0\0\0\x02\x76";
    fs::write(folder.join("card.png"), head).expect("a temporary file");
    fs::write(dist.join("index.html"), "").expect("a temporary file");
    let page = Page {
        dist: &dist,
        path: "r/x/".to_owned(),
        html: PAGE.replace(change.0, change.1),
    };
    let problems = page.problems();
    fs::remove_dir_all(&dist).expect("a temporary folder");
    assert_eq!(problems, expected);
}

#[test]
fn a_sound_page_has_no_problem() {
    check(("", ""), &[]);
}

#[test]
fn a_heading_may_have_attributes() {
    check(("<h1>T", "<h10>no</h10><h1 tabindex=\"-1\">T"), &[]);
}

#[test]
fn what_is_not_said_is_missed() {
    check(("<h1>T</h1>", "<h1> </h1>"), &["it has no heading"]);
    check(("og:image:alt", "alt"), &["it has no og:image:alt"]);
    check((" aria-label", " label"), &["it has no picture in words"]);
}

#[test]
fn a_link_that_leads_nowhere_is_found() {
    check(("../../", "../gone.css"), &["../gone.css leads nowhere"]);
    check(("../../", "../../../"), &["../../../ leads nowhere"]);
    check(("../../", "https://example.org/"), &[]);
    check(("../../", "../../#code"), &[]);
}

#[test]
fn an_absolute_picture_needs_a_canonical_address() {
    let absolute = "content=\"https://a.b/r/x/card.png\"";
    let problem = "its canonical address is None";
    check(("content=\"card.png\"", absolute), &[problem]);
    let whole = format!(
        "{absolute}><meta property=\"og:url\" content=\"https://a.b/r/x/\">\
         <link rel=\"canonical\" href=\"https://a.b/r/x/\""
    );
    check(("content=\"card.png\"", &whole), &[]);
}

#[test]
fn nothing_inline_is_let_through() {
    check(
        ("<h1>", "<script>x</script><h1>"),
        &["it has an inline script"],
    );
    check(
        ("<h1>", "<p style=\"x\"></p><h1>"),
        &["it has an inline style"],
    );
    check(
        ("<h1>", "<p onclick=\"x\"></p><h1>"),
        &["it has an inline handler"],
    );
}
