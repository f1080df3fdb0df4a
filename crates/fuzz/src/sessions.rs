//! Whole sessions: anybody may press anything at any time, and the time, the place and
//! what is recorded are right all the same.

mod audit;
mod ledger;
mod play;
mod script;
mod tab;

use core::time::Duration;

use bolero::check;
use unseat_app::player::Ending;

use crate::tally::Tally;
use ledger::Mood;
use play::Play;
use script::Script;

#[test]
fn the_time_the_place_and_the_record_are_right_whatever_happens() {
    let (completed, eased, taken_up) = <(Tally, Tally, Tally)>::default();
    check!()
        .with_type::<Script>()
        .with_iterations(100_000)
        .with_test_time(Duration::from_secs(60))
        .for_each(|script| {
            let mut play = Play::begin(script);
            for act in &script.acts {
                play.act(act.later, act.what);
            }
            if script.is_led {
                play.finish();
            }
            if play.ledger.mood == Mood::Over(Ending::Completed) {
                completed.add();
            }
            if play.was_eased {
                eased.add();
            }
            if play.was_taken_up {
                taken_up.add();
            }
        });
    completed.close();
    eased.close();
    taken_up.close();
}
