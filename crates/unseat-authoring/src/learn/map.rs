//! Reads `content/learn/map.toml` and `content/anatomy/`: the muscle map.

use serde::Serialize;

use super::super::content::Content;
use super::super::problem::Report;
use super::super::prose::Prose;
use super::super::reader::{File, Reader};
use super::super::value::Value;
use super::{HingeWords, PageHead, Rich};

/// The drawings: those with a name in the file, in its order, and the parts of the hip
/// that bends.
pub(super) const DRAWINGS: [&str; 5] = ["front", "back", "side", "side-deep", "hinge"];

/// How many have a name.
const VIEWS: usize = DRAWINGS.len() - 1;

/// What muscles are grouped by, as [`MuscleMap::groups`] names them.
const GROUPS: [&str; 3] = ["glutes", "flexors", "others"];

/// What a drawing is made of besides the regions.
const PARTS: [&str; 12] = [
    "skin",
    "bone",
    "hole",
    "line",
    "tendon",
    "thigh-bone",
    "kneecap",
    "shin-bone",
    "trunk",
    "thigh",
    "shank",
    "seat",
];

/// What the page of the map says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MuscleMap {
    /// What the page says of itself.
    pub head: PageHead,
    /// Below the heading.
    pub lead: Rich,
    /// How to read the drawings.
    pub drawn: Rich,
    /// What each drawing is called.
    pub views: Vec<String>,
    /// What each group is called.
    pub groups: Vec<String>,
    /// Beside where a muscle starts.
    pub origin: String,
    /// Beside where it ends.
    pub insertion: String,
    /// Beside its nerve.
    pub nerve: String,
    /// Beside what it does.
    pub action: String,
    /// Above the hip that bends.
    pub partners: String,
    /// A link up to the drawings.
    pub back: String,
    /// The words of the hip that bends.
    pub hinge: HingeWords,
    /// The muscles.
    pub regions: Vec<Region>,
}

/// A muscle of the map, or several that are one thing on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Region {
    /// Its id, by which it is drawn.
    pub id: String,
    /// The place of its group.
    pub group: usize,
    /// Plain words, then its name.
    pub name: String,
    /// What it is, in plain words.
    pub plain: String,
    /// Where it starts.
    pub origin: String,
    /// Where it ends.
    pub insertion: String,
    /// Its nerve.
    pub nerve: String,
    /// What it does at the hip.
    pub action: String,
    /// The line it is on.
    #[serde(skip)]
    line: u32,
}

/// A shape of a drawing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Shape {
    /// The id of a region, or what else it is.
    pub is: String,
    /// Its outline, as SVG writes paths.
    pub path: String,
    /// The line it is on.
    #[serde(skip)]
    line: u32,
}

impl MuscleMap {
    /// The region of an id.
    pub fn region(&self, id: &str) -> Option<&Region> {
        self.regions.iter().find(|it| it.id == id)
    }

    /// Every paragraph.
    pub fn texts(&self) -> impl Iterator<Item = &Rich> {
        let hinge = [&self.hinge.lead, &self.hinge.note];
        [&self.lead, &self.drawn].into_iter().chain(hinge)
    }
}

pub(super) fn read(file: &File<'_>) -> Option<MuscleMap> {
    let mut reader = file.open("the muscle map")?;
    let head = reader.table("head", |table| PageHead::read(table, &[]));
    let lead = reader.required("lead", |value| Rich::read("lead", value));
    let drawn = reader.required("drawn", |value| Rich::read("drawn", value));
    let views = labels(&mut reader, "views", VIEWS);
    let groups = labels(&mut reader, "groups", GROUPS.len());
    let [origin, insertion, nerve, action, partners, back] =
        ["origin", "insertion", "nerve", "action", "partners", "back"]
            .map(|key| reader.prose(key, Prose::Label));
    let hinge = reader.table("hinge", HingeWords::read);
    let regions = reader.some("regions", |value| value.table("a region").map(region));
    reader.finish();
    Some(MuscleMap {
        head: head?,
        lead: lead?,
        drawn: drawn?,
        views: views?,
        groups: groups?,
        origin: origin?,
        insertion: insertion?,
        nerve: nerve?,
        action: action?,
        partners: partners?,
        back: back?,
        hinge: hinge?,
        regions: regions?.into_iter().collect::<Option<_>>()?,
    })
}

/// As many names as there are things to name.
fn labels(reader: &mut Reader<'_>, key: &'static str, count: usize) -> Option<Vec<String>> {
    let (file, line) = (reader.file, reader.line_of(key));
    let names = reader.some(key, |value| Prose::Label.read(key, value))?;
    if names.len() != count {
        file.say(line, format!("`{key}` has {count} names"));
        return None;
    }
    Some(names)
}

fn region(mut reader: Reader<'_>) -> Option<Region> {
    let (file, line) = (reader.file, reader.line);
    let id = reader.required("id", Value::text);
    let group = reader.required("group", Value::text);
    let name = reader.prose("name", Prose::Label);
    let [plain, origin, insertion, nerve, action] =
        ["plain", "origin", "insertion", "nerve", "action"]
            .map(|key| reader.prose(key, Prose::Sentence));
    reader.finish();
    let group = group?;
    let place = GROUPS.iter().position(|it| *it == group);
    if place.is_none() {
        file.say(line, format!("`group` is one of {}", GROUPS.join(", ")));
    }
    Some(Region {
        id: id?,
        group: place?,
        name: name?,
        plain: plain?,
        origin: origin?,
        insertion: insertion?,
        nerve: nerve?,
        action: action?,
        line,
    })
}

/// Reads a drawing.
pub(super) fn draw(file: &File<'_>) -> Option<Vec<Shape>> {
    let mut reader = file.open("a drawing")?;
    let shapes = reader.some("shapes", |value| value.table("a shape").map(shape));
    reader.finish();
    shapes?.into_iter().collect()
}

fn shape(mut reader: Reader<'_>) -> Option<Shape> {
    let line = reader.line;
    let is = reader.required("is", Value::text);
    let path = reader.required("path", Value::text);
    reader.finish();
    Some(Shape {
        is: is?,
        path: path?,
        line,
    })
}

/// Whether every region is drawn, and everything that is drawn is described.
pub(super) fn check(content: &Content, report: &Report, map: &MuscleMap) {
    let drawings = &content.learn.drawings;
    for region in &map.regions {
        let mut shapes = drawings.iter().flatten().flatten();
        if !shapes.any(|it| it.is == region.id) {
            let message = format!("no drawing of content/anatomy/ has `{}`", region.id);
            report.say("content/learn/map.toml", region.line, message);
        }
    }
    for (name, shapes) in DRAWINGS.iter().zip(drawings) {
        let path = format!("content/anatomy/{name}.toml");
        let unknown = |it: &&Shape| map.region(&it.is).is_none() && !PARTS.contains(&&*it.is);
        for shape in shapes.iter().flatten().filter(unknown) {
            let message = format!("content/learn/map.toml does not describe `{}`", shape.is);
            report.say(&path, shape.line, message);
        }
    }
}
