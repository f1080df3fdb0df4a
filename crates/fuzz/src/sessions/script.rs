//! Who plays what, and what happens to it.

use bolero::TypeGenerator;
use bolero::generator::{ValueGenerator as _, produce};
use unseat_app::player::{
    Edit, Event, Kit, Person, Settings, SoundLevel, Tag, Tags, Thing, Volume,
};
use unseat_core::content::{Level, Purpose, Side};

use crate::shelf::catalog;

/// One session, from what is chosen for it to what happens to it. Numbers are counted
/// round and round.
#[derive(Debug, TypeGenerator)]
pub(crate) struct Script {
    routine: u8,
    pub(crate) body: Body,
    #[generator(produce::<Vec<Change>>().with().len(0usize..3))]
    changes: Vec<Change>,
    #[generator(produce::<Vec<Act>>().with().len(0usize..60))]
    pub(crate) acts: Vec<Act>,
    /// Whether somebody who lets it lead them is there in the end.
    pub(crate) is_led: bool,
}

/// What a person has and has said, a bit each.
#[derive(Debug, TypeGenerator)]
pub(crate) struct Body {
    level: u8,
    kit: u8,
    tags: u16,
    weaker: Option<bool>,
    has_sound: bool,
    pub(crate) waits_when_left: bool,
}

/// A change by hand before it begins.
#[derive(Debug, TypeGenerator)]
enum Change {
    LeaveOut(u8),
    Later(u8),
    Time(u8, bool),
}

/// Something that happens, and how long after what happened before.
#[derive(Debug, TypeGenerator)]
pub(crate) struct Act {
    #[generator(produce::<(u8, u16)>().map_gen(Later::of))]
    pub(crate) later: Later,
    #[generator(produce::<(u8, u8)>().map_gen(What::of))]
    pub(crate) what: What,
}

/// How long after what happened before, in milliseconds. A clock may be set back.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Later {
    By(u32),
    Back(u32),
}

/// What happens.
#[derive(Clone, Copy, Debug)]
pub(crate) enum What {
    /// Somebody does something, or the page goes out of sight or comes back.
    Is(Event),
    /// The session is left, and gone on with.
    Left,
    /// The page goes away unasked, and is opened anew.
    Lost,
}

impl Script {
    /// What is played.
    pub(crate) fn purpose(&self) -> Purpose {
        let routines = &catalog().routines;
        routines[usize::from(self.routine) % routines.len()].purpose
    }

    /// What is changed by hand before it begins.
    pub(crate) fn edits(&self) -> impl Iterator<Item = Edit> {
        self.changes.iter().map(|change| match *change {
            Change::LeaveOut(row) => Edit::LeaveOut(usize::from(row % 12)),
            Change::Later(row) => Edit::Later(usize::from(row % 12)),
            Change::Time(row, is_more) => Edit::Time(usize::from(row % 12), is_more),
        })
    }
}

impl Body {
    pub(crate) fn settings(&self) -> Settings {
        let has = |bits: u16, at: usize| bits >> at & 1 == 1;
        let things = Thing::ALL.iter().enumerate();
        let tags = Tag::ALL.iter().enumerate();
        let levels = [Level::Beginner, Level::Intermediate, Level::Advanced];
        let kit = things.fold(Kit::EMPTY, |kit, (at, thing)| {
            kit.with(*thing, has(self.kit.into(), at))
        });
        let tags = tags.fold(Tags::EMPTY, |all, (at, tag)| {
            all.with(*tag, has(self.tags, at))
        });
        let side = |is_left| if is_left { Side::Left } else { Side::Right };
        Settings {
            person: Person {
                level: levels[usize::from(self.level) % levels.len()],
                kit,
                tags,
                weaker: self.weaker.map(side),
            },
            sound: if self.has_sound {
                SoundLevel::Voice
            } else {
                SoundLevel::Off
            },
            volume: Volume::default(),
            pause_when_left: self.waits_when_left,
            ..Settings::default()
        }
    }
}

impl Later {
    /// Mostly soon, at times as late as a hidden page, at times on the edge of the two
    /// minutes after which nobody was led, and at times another day.
    fn of((kind, by): (u8, u16)) -> Self {
        let by = u32::from(by);
        match kind % 32 {
            0..=13 => Self::By(by % 4_000),
            14..=27 => Self::By(by % 45_000),
            28 => Self::By(119_990 + by % 20),
            29 => Self::By(by * 1_400),
            30 => Self::Back(by % 5_000),
            _ => Self::By(0),
        }
    }
}

impl What {
    fn of((kind, strength): (u8, u8)) -> Self {
        Self::Is(match kind % 32 {
            10..=14 => Event::Resume,
            15 | 16 => Event::Pause,
            17 | 18 => Event::Skip,
            19 | 20 => Event::Back,
            21 | 22 => Event::AddTen,
            23 => Event::Hurt,
            24 | 25 => Event::Pain(strength % 6),
            26 => Event::Hidden,
            27 => Event::Shown,
            28 => Event::Start,
            29 if strength < 32 => Event::Stop,
            0..=9 | 29 => Event::Tick,
            30 => return Self::Left,
            _ => return Self::Lost,
        })
    }
}
