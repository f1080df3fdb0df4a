//! What a person reads on the page of a result.

use unseat_core::content::Word;
use unseat_core::content::authoring::{CardText, Compiled};
use unseat_core::quiz::{Ink, SeeSaw, Standing};

use super::html::{escaped, filled};
use super::readings;

/// The theme's colors: the page is dark where the reader's device is.
const INK: Ink<'static> = Ink {
    hips: "var(--color-flexors)",
    glutes: "var(--color-glutes)",
    paper: "var(--color-raised)",
    line: "var(--color-text)",
};

/// What follows `<div id="unseat" ` in the page of a standing. The app draws
/// over it, as it does on the home page.
pub(super) fn of(content: &Compiled, standing: Standing) -> String {
    let [profile_name, band_name] = standing.names();
    let (profile, band) = readings(content, standing);
    let words = &content.pages.page;
    let strings = &content.catalog.strings;
    let picture = filled(&words.picture, &[("band", &band.name)]);
    let limits: String = words
        .limit
        .iter()
        .map(|limit| ["<li>", &escaped(limit), "</li>\n"].concat())
        .collect();
    format!(
        r#"class="unseat" data-page="result" data-profile="{profile_name}" data-band="{band_name}">
<main class="home">
<header class="home__head">
<p class="mark">{app}</p>
<h1>{name}</h1>
<p class="home__promise">{sentence}</p>
<noscript><p class="note">{values}</p></noscript>
</header>
<figure class="plate home__plate">
<div class="plate__picture">{see_saw}</div>
<figcaption><b>{band_title}</b> {band_meaning}</figcaption>
</figure>
<div class="home__ways">
<section class="card">
<h2>{meaning_title}</h2>
<p>{meaning}</p>
<p><a class="button button--main" href="../../">{quiz}</a></p>
<p class="small">{quiz_text}</p>
</section>
<section class="result__limits">
<p class="small">{footer}</p>
<details open>
<summary>{limits_title}</summary>
<ul>
{limits}</ul>
</details>
</section>
<p class="small">{safety} {age}</p>
</div>
</main>
</div>
"#,
        app = escaped(strings.get(Word::AppName)),
        name = escaped(&profile.name),
        sentence = escaped(&profile.sentence),
        values = escaped(&words.values),
        see_saw = drawing(
            SeeSaw::typical(standing.band),
            &escaped(&picture),
            &content.pages.card
        ),
        band_title = escaped(&band.name),
        meaning_title = escaped(&words.meaning),
        meaning = escaped(&profile.meaning),
        band_meaning = escaped(&band.meaning),
        quiz = escaped(&words.quiz),
        quiz_text = escaped(&words.quiz_text),
        footer = escaped(&words.footer),
        limits_title = escaped(&words.limits),
        safety = escaped(strings.get(Word::AppSafety)),
        age = escaped(strings.get(Word::AppAge)),
    )
}

/// The see-saw with some air around it, and the names of its sides.
fn drawing(seesaw: SeeSaw, label: &str, sides: &CardText) -> String {
    let mut picture = String::new();
    seesaw.draw(&mut picture, &INK);
    format!(
        "<svg viewBox=\"-40 -30 {width} {height}\" role=\"img\" aria-label=\"{label}\">{picture}\
         <g font-size=\"28\" fill=\"var(--color-quiet)\"><text y=\"276\">{hips}</text>\
         <text x=\"{right}\" y=\"276\" text-anchor=\"end\">{glutes}</text></g></svg>",
        width = SeeSaw::WIDTH + 80,
        height = SeeSaw::HEIGHT + 90,
        right = SeeSaw::WIDTH,
        hips = escaped(&sides.hips),
        glutes = escaped(&sides.glutes),
    )
}
