//! The routines that somebody has put together.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::player::OwnRoutine;
use crate::player::SavedStep;
use crate::store::{Key, Keyed, Store};
use unseat_core::codec::Stored;
use unseat_core::content::{Catalog, Step};
use unseat_core::packed::unpacks;

/// A routine somebody has put together, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SavedRoutine {
    /// What they call it.
    pub name: String,
    /// Its steps, in order.
    pub steps: Vec<SavedStep>,
}

/// All of them, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OwnRoutines {
    /// The routines.
    pub routines: Vec<SavedRoutine>,
}

impl OwnRoutines {
    /// More than a list on a phone shows at once.
    pub const AT_MOST: usize = 12;

    /// Those that are kept.
    pub fn of(store: &Store) -> &Self {
        static NONE: OwnRoutines = OwnRoutines {
            routines: Vec::new(),
        };
        store.get().unwrap_or(&NONE)
    }

    /// Adds one, or puts it in the place of the one with its name. Whether there
    /// was room.
    pub fn add(&mut self, routine: SavedRoutine) -> bool {
        let named = self.routines.iter_mut().find(|it| it.name == routine.name);
        if let Some(same) = named {
            *same = routine;
        } else if self.routines.len() < Self::AT_MOST {
            self.routines.push(routine);
        } else {
            return false;
        }
        true
    }
}

impl SavedRoutine {
    /// To be kept.
    pub fn new(routine: &OwnRoutine, catalog: &Catalog) -> Self {
        let steps = routine.steps.iter();
        Self {
            name: routine.name.clone(),
            steps: steps.map(|it| SavedStep::new(it, catalog)).collect(),
        }
    }

    /// The routine; an exercise that is no longer in the catalog is left out, and
    /// where none is, there is no routine.
    pub fn routine(&self, catalog: &Catalog) -> Option<OwnRoutine> {
        let steps = self.steps.iter().filter_map(|it| it.step(catalog));
        let steps: Vec<Step> = steps.collect();
        (!steps.is_empty()).then(|| OwnRoutine {
            name: self.name.clone(),
            steps,
        })
    }
}

impl Keyed for OwnRoutines {
    const PLACE: Key = Key::Routines;
}

impl Stored for OwnRoutines {
    const KEY: &'static str = "routines";
    const VERSION: u8 = 1;

    fn is_sound(&self) -> bool {
        let limits = OwnRoutine::LIMITS;
        self.routines.len() <= Self::AT_MOST
            && self.routines.iter().all(|routine| {
                (1..=limits.steps).contains(&routine.steps.len())
                    && routine.name.len() <= limits.name
                    && routine.steps.iter().all(|step| {
                        step.lead_in <= limits.lead_in && limits.kept(step.work, false) == step.work
                    })
            })
    }
}

unpacks!(struct OwnRoutines { routines });
unpacks!(struct SavedRoutine { name, steps });
