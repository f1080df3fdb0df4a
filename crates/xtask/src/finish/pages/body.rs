//! What a person reads on the page of a result.

use unseat_app::quiz::{Ink, LIMITS, SeeSaw};
use unseat_core::content::Word;

use super::html::escaped;
use super::reading::Reading;

/// The theme's colors: the page is dark where the reader's device is.
const INK: Ink<'static> = Ink {
    hips: "var(--color-flexors)",
    glutes: "var(--color-glutes)",
    paper: "var(--color-raised)",
    line: "var(--color-text)",
};

/// What follows `<div id="unseat" ` in the page of a standing. The app draws
/// over it, as it does on the home page.
pub(super) fn of(reading: Reading<'_>) -> String {
    let words = &reading.content.pages;
    let [profile_name, band_name] = reading.standing.names();
    let word = |word| escaped(reading.word(word));
    let limits = LIMITS.map(|limit| ["<li>", &word(limit), "</li>\n"].concat());
    let picture = escaped(&reading.fill(&words.page.picture));
    let strings = &reading.content.catalog.strings;
    let title = strings.fill(Word::SharedTitle, &[("profile", reading.profile())]);
    format!(
        r#"class="unseat" data-view="result" data-profile="{profile_name}" data-band="{band_name}">
<main class="home">
<header class="home__head">
<p class="mark">{app}</p>
<h1>{title}</h1>
<p class="home__promise">{sentence}</p>
<p><a class="button button--main" href="../../quiz/">{take}</a></p>
<p class="small">{quiz}</p>
<noscript><p class="note">{values}</p></noscript>
</header>
<figure class="plate home__plate">
<div class="plate__picture">{see_saw}</div>
<figcaption><b>{band}</b> {distance}</figcaption>
</figure>
<div class="home__ways">
<section class="card">
<h2>{meaning_title}</h2>
<p>{meaning}</p>
</section>
<details class="options" open>
<summary>{limits_title}</summary>
<ul class="result__list">
{limits}</ul>
</details>
<section class="result__limits">
<p>{footer}</p>
<p>{safety} {age}</p>
</section>
</div>
</main>
</div>
"#,
        app = word(Word::AppName),
        title = escaped(&title),
        sentence = escaped(reading.sentence()),
        values = escaped(&words.page.values),
        see_saw = drawing(SeeSaw::typical(reading.standing.band), &picture, reading),
        band = escaped(reading.band()),
        distance = escaped(reading.distance()),
        meaning_title = escaped(&words.page.meaning),
        meaning = escaped(reading.meaning()),
        take = word(Word::SharedTake),
        quiz = word(Word::HomeQuizText),
        footer = word(Word::ResultFooter),
        limits_title = word(Word::ResultLimits),
        limits = limits.concat(),
        safety = word(Word::AppSafety),
        age = word(Word::AppAge),
    )
}

/// The see-saw with some air around it, and the names of its sides.
fn drawing(seesaw: SeeSaw, label: &str, reading: Reading<'_>) -> String {
    let mut picture = String::new();
    seesaw.draw(&mut picture, &INK);
    format!(
        "<svg viewBox=\"-40 -30 {width} {height}\" role=\"img\" aria-label=\"{label}\">{picture}\
         <g font-size=\"28\" fill=\"var(--color-quiet)\"><text y=\"276\">{hips}</text>\
         <text x=\"{right}\" y=\"276\" text-anchor=\"end\">{glutes}</text></g></svg>",
        width = SeeSaw::WIDTH + 80,
        height = SeeSaw::HEIGHT + 90,
        right = SeeSaw::WIDTH,
        hips = escaped(reading.word(Word::CardHips)),
        glutes = escaped(reading.word(Word::CardGlutes)),
    )
}
