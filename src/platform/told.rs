//! What whoever embeds the app is told: where somebody is, and never what they said.

use unseat_app::effect::Told;
use unseat_core::content;

use super::page::Page;
use crate::host::told::{Asked, Begun, Ended, Finished, Phase, Resulted, Started};

/// Tells what happened.
pub fn tell(page: &Page, told: &Told) {
    let Some(listener) = page.listener() else {
        return;
    };
    match told {
        Told::Start { seconds } => listener.start(Started { seconds: *seconds }.into()),
        Told::Exercise {
            phase,
            slug,
            number,
            of,
        } => {
            let begun = Begun {
                phase: named(*phase),
                exercise: slug,
                number: counted(*number),
                of: counted(*of),
            };
            listener.phase(begun.into());
        }
        Told::Pause => listener.pause(),
        Told::Resume => listener.resume(),
        Told::Finish {
            is_completed,
            seconds,
        } => {
            let finished = Finished {
                outcome: if *is_completed {
                    Ended::Completed
                } else {
                    Ended::Stopped
                },
                seconds: *seconds,
            };
            listener.finish(finished.into());
        }
        Told::Question { slug } => listener.question(Asked { question: slug }.into()),
        Told::Result(profile) => {
            let profile = profile.name();
            listener.result(Resulted { profile }.into());
        }
    }
}

const fn named(phase: content::Phase) -> Phase {
    match phase {
        content::Phase::Raise => Phase::Raise,
        content::Phase::Mobilise => Phase::Mobilise,
        content::Phase::Activate => Phase::Activate,
        content::Phase::Potentiate => Phase::Potentiate,
        content::Phase::Stretch => Phase::Stretch,
    }
}

fn counted(steps: usize) -> u32 {
    u32::try_from(steps).unwrap_or(u32::MAX)
}
