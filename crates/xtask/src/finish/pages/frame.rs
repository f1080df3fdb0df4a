//! What all pages have around their content: the finished index.html.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use unseat_app::part::Part;

use super::html::{between, replaced};

/// What stands before a page's description.
pub(super) const DESCRIPTION: &str = "<meta name=\"description\" content=\"";
/// Where the app's element begins, and what is behind it.
const ROOT: [&str; 2] = ["<div id=\"unseat\" ", "</body>"];

/// A page in the making.
#[derive(Clone)]
pub(super) struct Frame {
    html: String,
    /// The address of the look without the app, from the site's root.
    plain: String,
    /// What each part needs, in the order of [`Part::ALL`].
    parts: Vec<Files>,
    /// The addresses of the look of Learn, and of its script.
    learn: [String; 2],
}

/// The addresses of what a part needs, from the site's root.
#[derive(Clone)]
struct Files {
    code: String,
    data: String,
    look: String,
}

impl Files {
    fn of(part: Part, folder: &Path) -> Result<Self> {
        let start = format!("{}-", part.name());
        let file = |end| Ok::<_, anyhow::Error>(format!("./{}", named(folder, &start, end)?));
        Ok(Self {
            code: file("wasm")?,
            data: file("bin")?,
            look: file("css")?,
        })
    }
}

impl Frame {
    /// The finished index.html of a folder.
    pub(super) fn of(html: String, folder: &Path) -> Result<Self> {
        Ok(Self {
            plain: between(&html, " data-plain=\"", "\"")?.to_owned(),
            parts: Part::ALL
                .into_iter()
                .map(|part| Files::of(part, folder))
                .collect::<Result<_>>()?,
            learn: [
                format!("./{}", named(folder, "learn-", "css")?),
                format!("./{}", named(folder, "learn-", "js")?),
            ],
            html,
        })
    }

    /// The address of the look without the app.
    pub(super) fn plain(&self) -> &str {
        &self.plain
    }

    /// With a title and a description, which are HTML already, and more behind them.
    pub(super) fn titled(self, title: &str, description: &str, more: &str) -> Result<Self> {
        let html = replaced(&self.html, "<title>", "</title>", title)?;
        let html = replaced(&html, DESCRIPTION, "\">\n", description)?;
        let described = [DESCRIPTION, description, "\">\n"].concat();
        let html = html.replacen(&described, &[&described, more].concat(), 1);
        Ok(Self { html, ..self })
    }

    /// With the look of a part, and hints that its code and data are needed.
    pub(super) fn with(self, part: Part) -> Self {
        let Files { code, data, look } = &self.parts[part as usize];
        let hint = "<link rel=\"preload\" as=\"fetch\" crossorigin href=\"";
        let more = [
            hint,
            code,
            "\">\n",
            hint,
            data,
            "\">\n<link rel=\"stylesheet\" href=\"",
            look,
            "\">\n",
        ];
        let more = more.concat();
        self.with_more(&more)
    }

    /// With a look for browsers without scripts.
    pub(super) fn with_plain(self) -> Self {
        let more = [
            "<noscript><link rel=\"stylesheet\" href=\"",
            &self.plain,
            "\"></noscript>\n",
        ];
        let more = more.concat();
        self.with_more(&more)
    }

    /// With its hints put off until `web/page/boot.ts` finds that they are needed.
    pub(super) fn with_hints_for_later(self) -> Self {
        let html = self
            .html
            .replace(" rel=\"modulepreload\"", " data-rel=\"modulepreload\"")
            .replace(" rel=\"preload\"", " data-rel=\"preload\"");
        Self { html, ..self }
    }

    /// With nothing of the app but its look: a page that is only read.
    pub(super) fn for_reading(self) -> Result<Self> {
        let crash = between(&self.html, "<body class=\"unseat-page\">\n", ROOT[0])?;
        let html = self.html.replacen(crash, "", 1);
        let starts = [
            "rel=\"modulepreload\"",
            "rel=\"preload\"",
            "type=\"module\"",
        ];
        let is_of_app = |line: &&str| starts.iter().any(|start| line.contains(start));
        let lines: Vec<&str> = html.lines().filter(|line| !is_of_app(line)).collect();
        let [look, script] = &self.learn;
        let more = [
            "<link rel=\"stylesheet\" href=\"",
            look,
            "\">\n<script type=\"module\" src=\"",
            script,
            "\"></script>\n",
        ];
        let more = more.concat();
        let html = lines.join("\n");
        Ok(Self { html, ..self }.with_more(&more))
    }

    /// The page with this app's element, of which the beginning of the tag is left
    /// out, in a folder of the site.
    pub(super) fn filled(&self, root: &str, path: &str) -> Result<String> {
        let html = replaced(&self.html, ROOT[0], ROOT[1], root)?;
        let html = self.without_others(html)?;
        let up = "../".repeat(path.matches('/').count());
        Ok(if up.is_empty() {
            html
        } else {
            html.replace("=\"./", &format!("=\"{up}"))
        })
    }

    /// Without the addresses of parts that only open on pages of their own.
    fn without_others(&self, mut html: String) -> Result<String> {
        for part in Part::ALL.into_iter().filter(|it| !it.opens_anywhere()) {
            let Files { data, .. } = &self.parts[part as usize];
            if html.contains(&format!(" crossorigin href=\"{data}\"")) {
                continue;
            }
            for name in [part.name(), &format!("{}js", part.name())] {
                let start = format!(" data-{name}=\"");
                if html.contains(&start) {
                    let address = between(&html, &start, "\"")?;
                    html = html.replacen(&format!("{start}{address}\""), "", 1);
                }
            }
        }
        Ok(html)
    }

    fn with_more(self, more: &str) -> Self {
        let html = self
            .html
            .replacen("</head>", &[more, "</head>"].concat(), 1);
        Self { html, ..self }
    }
}

/// The name of a file that index.html does not name, by how it begins and ends.
fn named(folder: &Path, start: &str, end: &str) -> Result<String> {
    let names = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.file_name()));
    names
        .filter_map(|name| name.into_string().ok())
        .find(|name| name.starts_with(start) && Path::new(name).extension() == Some(end.as_ref()))
        .with_context(|| format!("the build has no {start}….{end}"))
}

#[cfg(test)]
mod tests {
    use unseat_app::part::Part;

    use super::{Files, Frame};

    const HTML: &str = "<title>T</title>\n<meta name=\"description\" content=\"D\">\n\
        <link rel=\"modulepreload\" href=\"./a.js\">\n<link rel=\"preload\" data-quiz=\"./q.bin\">\n\
        </head>\n<div id=\"unseat\" data-plain=\"./plain.css\"></div>\n</body>";

    fn frame() -> Frame {
        Frame {
            html: HTML.to_owned(),
            plain: "./plain.css".to_owned(),
            parts: Part::ALL
                .map(|part| {
                    let start = &part.name()[..1];
                    Files {
                        code: format!("./{start}.wasm"),
                        data: format!("./{start}.bin"),
                        look: format!("./{start}.css"),
                    }
                })
                .into(),
            learn: ["./l.css".to_owned(), "./l.js".to_owned()],
        }
    }

    #[test]
    fn a_page_says_what_it_is_and_finds_its_files_from_its_folder() {
        let page = frame()
            .titled("New", "Said", "<meta>\n")
            .expect("it has both");
        let page = page.filled("data-view=\"x\"></div>\n", "r/x/");
        assert_eq!(
            page.expect("it has a root"),
            "<title>New</title>\n<meta name=\"description\" content=\"Said\">\n<meta>\n\
             <link rel=\"modulepreload\" href=\"../../a.js\">\n\
             <link rel=\"preload\" data-quiz=\"../../q.bin\">\n\
             </head>\n<div id=\"unseat\" data-view=\"x\"></div>\n</body>"
        );
    }

    #[test]
    fn the_first_page_is_beside_its_files() {
        let page = frame().filled("></div>", "").expect("it has a root");
        assert!(page.contains("href=\"./a.js\""));
    }

    #[test]
    fn a_page_that_is_only_read_asks_for_nothing_of_the_app() {
        let html = "<head>\n<link rel=\"stylesheet\" href=\"./u.css\">\n\
            <script type=\"module\" src=\"./boot.js\"></script>\n\
            <link rel=\"modulepreload\" href=\"./a.js\">\n<link rel=\"preload\" href=\"./q.bin\">\n\
            </head>\n<body class=\"unseat-page\">\n<div id=\"unseat-crash\"></div>\n\
            <div id=\"unseat\" ></div>\n</body>";
        let framed = Frame {
            html: html.to_owned(),
            ..frame()
        };
        assert_eq!(
            framed.for_reading().expect("it is whole").html,
            "<head>\n<link rel=\"stylesheet\" href=\"./u.css\">\n\
             <link rel=\"stylesheet\" href=\"./l.css\">\n\
             <script type=\"module\" src=\"./l.js\"></script>\n\
             </head>\n<body class=\"unseat-page\">\n<div id=\"unseat\" ></div>\n</body>"
        );
    }

    #[test]
    fn what_a_part_needs_is_hinted_at() {
        let page = frame().with(Part::Programme).html;
        assert!(page.contains("href=\"./p.bin\">\n<link rel=\"stylesheet\" href=\"./p.css\">"));
        let page = frame().with(Part::Quiz).html;
        for file in ["./q.wasm", "./q.bin"] {
            let hint = format!("<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{file}\">");
            assert!(page.contains(&hint));
        }
        assert!(page.contains("<link rel=\"stylesheet\" href=\"./q.css\">\n</head>"));
    }

    #[test]
    fn only_its_own_page_names_what_a_part_needs() {
        let html = HTML.replace(
            " data-quiz=",
            " data-programme=\"./p.bin\" data-programmejs=\"./p.js\" data-quiz=",
        );
        let framed = Frame { html, ..frame() };
        let other = framed.clone().filled("></div>", "").expect("it has a root");
        assert!(!other.contains("programme") && other.contains(" data-quiz="));
        let own = framed.with(Part::Programme).filled("></div>", "");
        assert!(
            own.expect("it has a root")
                .contains(" data-programmejs=\"./p.js\"")
        );
    }

    #[test]
    fn hints_for_later_ask_for_nothing() {
        let page = frame().with(Part::Quiz).with_hints_for_later().html;
        assert!(!page.contains(" rel=\"modulepreload\"") && !page.contains(" rel=\"preload\""));
        assert_eq!(page.matches("data-rel=").count(), 4);
    }
}
