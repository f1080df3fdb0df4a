//! What the terminal shows while a long step runs.

use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

/// How often a log that is not a terminal gets a sign of life.
const SIGN_OF_LIFE: Duration = Duration::from_secs(15);

/// One running step: its name, and the time since it began.
pub(crate) struct Progress {
    name: String,
    expectation: Option<&'static str>,
    started: Instant,
    shown: Duration,
    in_place: bool,
}

impl Progress {
    /// Announces the step. `expectation` says how long, e.g. `"about 5 minutes"`.
    pub(crate) fn start(name: &str, expectation: Option<&'static str>) -> Self {
        let progress = Self {
            name: name.to_owned(),
            expectation,
            started: Instant::now(),
            shown: Duration::ZERO,
            in_place: std::io::stdout().is_terminal(),
        };
        if progress.in_place {
            progress.redraw();
        } else {
            println!("{name} ...{}", progress.hint());
        }
        progress
    }

    /// Shows the elapsed time, if it is time to.
    pub(crate) fn tick(&mut self) {
        let elapsed = self.started.elapsed();
        let wait = if self.in_place {
            Duration::from_secs(1)
        } else {
            SIGN_OF_LIFE
        };
        if elapsed < self.shown + wait {
            return;
        }
        self.shown = elapsed;
        if self.in_place {
            self.redraw();
        } else {
            println!("  {} ... {}", self.name, spoken(elapsed));
        }
    }

    /// Ends the step with a line that stays.
    pub(crate) fn end(self, verdict: &str) {
        let took = self.started.elapsed();
        let clear = if self.in_place { "\r\x1b[2K" } else { "" };
        println!("{clear}{} {verdict}, {}", self.name, spoken(took));
    }

    fn redraw(&self) {
        let elapsed = spoken(self.started.elapsed());
        print!("\r\x1b[2K{} ... {elapsed}{}", self.name, self.hint());
        // Losing a progress line is not worth failing a build for.
        let _ = std::io::stdout().flush();
    }

    fn hint(&self) -> String {
        self.expectation
            .map(|expectation| format!(" ({expectation})"))
            .unwrap_or_default()
    }
}

/// A length of time as a person says it: `0.4 s`, `42 s`, `3 min 12 s`.
pub(crate) fn spoken(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..10 => format!("{}.{} s", seconds, time.subsec_millis() / 100),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::spoken;
    use std::time::Duration;

    #[test]
    fn times_are_as_exact_as_they_are_useful() {
        assert_eq!(spoken(Duration::from_millis(430)), "0.4 s");
        assert_eq!(spoken(Duration::from_secs(42)), "42 s");
        assert_eq!(spoken(Duration::from_secs(192)), "3 min 12 s");
    }
}
