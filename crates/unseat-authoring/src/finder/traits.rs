//! By what somebody finds an exercise.

use unseat_core::content::{Equipment, Exercise, Facts, Level, Movement, Muscle, Phase};

/// What the library can be narrowed down by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// Where it belongs in a warm-up.
    Phase,
    /// The muscles it is for.
    Muscle,
    /// The hip movements it trains.
    Movement,
    /// What it needs.
    Equipment,
    /// Whether it can be done at a desk.
    Desk,
    /// Who can start with it.
    Level,
}

impl Filter {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 6] = [
        Self::Phase,
        Self::Muscle,
        Self::Movement,
        Self::Equipment,
        Self::Desk,
        Self::Level,
    ];
}

/// Something an exercise is found by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trait {
    /// It belongs here.
    Phase(Phase),
    /// It is for this muscle.
    Muscle(Muscle),
    /// It trains this movement.
    Movement(Movement),
    /// It needs this.
    Needs(Equipment),
    /// It needs nothing at all.
    NeedsNothing,
    /// It can be done at a desk.
    Desk,
    /// It needs the floor, or room, or other clothes.
    NoDesk,
    /// Who can start with it.
    Level(Level),
}

impl Trait {
    /// What it is a choice of.
    pub const fn filter(self) -> Filter {
        match self {
            Self::Phase(_) => Filter::Phase,
            Self::Muscle(_) => Filter::Muscle,
            Self::Movement(_) => Filter::Movement,
            Self::Needs(_) | Self::NeedsNothing => Filter::Equipment,
            Self::Desk | Self::NoDesk => Filter::Desk,
            Self::Level(_) => Filter::Level,
        }
    }

    /// Every choice of a filter that one of some exercises has, in the order they
    /// come up: nobody is offered a choice that finds nothing.
    pub fn choices(filter: Filter, all: &[Vec<Self>]) -> Vec<Self> {
        let mut found = Vec::new();
        for it in all.iter().flatten() {
            if it.filter() == filter && !found.contains(it) {
                found.push(*it);
            }
        }
        found
    }
}

/// Everything an exercise is found by. Of every filter it has at least one, but for
/// muscles and movements that content does not name.
pub fn traits(exercise: &Exercise, facts: &Facts) -> Vec<Trait> {
    let mut traits = vec![Trait::Phase(exercise.phase), Trait::Level(exercise.level)];
    let desk = if exercise.desk {
        Trait::Desk
    } else {
        Trait::NoDesk
    };
    traits.push(desk);
    for role in &facts.targets {
        let trained = Trait::Muscle(role.muscle);
        if !traits.contains(&trained) {
            traits.push(trained);
        }
    }
    traits.extend(facts.movements.iter().copied().map(Trait::Movement));
    traits.extend(exercise.equipment.iter().copied().map(Trait::Needs));
    if exercise.equipment.is_empty() {
        traits.push(Trait::NeedsNothing);
    }
    traits
}
