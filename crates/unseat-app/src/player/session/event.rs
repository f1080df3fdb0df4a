//! What happens to a session, and what it asks for.

use crate::player::Cue;
use unseat_core::time::Span;

/// What the person, the clock or the page did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Begin.
    Start,
    /// Stand still.
    Pause,
    /// Go on, after a count-in of 3 s.
    Resume,
    /// On to the next segment.
    Skip,
    /// Restart this segment when more than 3 s in, else the one before.
    Back,
    /// Ten seconds more of this segment.
    AddTen,
    /// Something hurts: stand still and ask how much.
    Hurt,
    /// How much it hurts, 0 to 10: up to 4 swaps in the easier version, more ends.
    Pain(u8),
    /// End here and keep what was done.
    Stop,
    /// Time has passed.
    Tick,
    /// The page went out of sight.
    Hidden,
    /// The page came back.
    Shown,
}

/// What the shell must do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Sound this cue's tone at once.
    Chime(Cue),
    /// Schedule the tones to come ([`super::Session::upcoming`]) on the audio clock.
    Sound,
    /// Cancel what is scheduled and spoken.
    Hush,
    /// Tell a cue: caption, voice, live region, vibration.
    Tell(Cue),
    /// Tell something that is not part of the timeline.
    Notify(Notice),
    /// Keep the screen on.
    KeepAwake,
    /// Let the screen sleep.
    AllowSleep,
    /// Keep the place, in case the page goes away.
    Remember,
    /// The session is over: keep what was done, forget the place.
    Record(Ending),
}

/// Why a session stands still.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    /// The person asked.
    Asked,
    /// The page was left, and the person wants it to wait then.
    Left,
    /// The page slept: nobody was led, so nothing counts.
    Slept,
    /// Something hurts; the answer is awaited.
    Hurt,
    /// The easier version was swapped in, or the exercise left out.
    Eased,
    /// It was carried over from an earlier visit.
    Restored,
}

/// How a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// All of it was done.
    Completed,
    /// It was ended early, or parts were skipped.
    Stopped,
    /// Pain of 5 or more.
    Pain,
}

/// Something to tell that is not part of the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The session went on out of sight this long and is in another segment now.
    Further(Span),
    /// The page slept this long; the session waits where it was.
    Slept(Span),
    /// The easier version was swapped in.
    Eased,
    /// There is no easier version; the exercise was left out.
    LeftOut,
}
