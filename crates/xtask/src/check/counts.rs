//! How many tests passed and failed, read off what each runner prints.

use std::ops::AddAssign;

/// Tests, or checks that count as one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) passed: u32,
    pub(super) failed: u32,
}

impl Counts {
    /// A check that is not a test runner.
    pub(super) fn one(ok: bool) -> Self {
        Self {
            passed: u32::from(ok),
            failed: u32::from(!ok),
        }
    }

    /// Adds up `test result: ok. 3 passed; 0 failed; …` of cargo and of
    /// wasm-bindgen's runner.
    pub(super) fn of_cargo(output: &str) -> Self {
        let mut counts = Self::default();
        for line in output.lines() {
            if let Some((_, result)) = line.split_once("test result: ") {
                counts.passed += before(result, "passed");
                counts.failed += before(result, "failed");
            }
        }
        counts
    }

    /// Reads Playwright's last lines: `  2 failed`, `  41 passed (32.1s)`.
    /// A test that only passed when tried again has not passed.
    pub(super) fn of_playwright(output: &str) -> Self {
        let mut counts = Self::default();
        for line in output.lines() {
            let mut words = line.split_whitespace();
            let (Some(Ok(number)), Some(verdict)) = (words.next().map(str::parse), words.next())
            else {
                continue;
            };
            let rest = words.next();
            if rest.is_some_and(|word| !word.starts_with('(')) {
                continue;
            }
            match verdict {
                "passed" => counts.passed = number,
                "failed" | "flaky" | "interrupted" => counts.failed += number,
                _ => {}
            }
        }
        counts
    }

    /// A runner that failed without naming a test (it did not compile, say)
    /// is one failure.
    pub(super) fn or_failure(self, ok: bool) -> Self {
        if ok || self.failed > 0 {
            self
        } else {
            Self { failed: 1, ..self }
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// The number before a word, e.g. 3 in `ok. 3 passed; 0 failed`.
fn before(text: &str, word: &str) -> u32 {
    let words: Vec<&str> = text
        .split([' ', ';'])
        .filter(|part| !part.is_empty())
        .collect();
    words
        .windows(2)
        .find(|pair| pair[1] == word)
        .and_then(|pair| pair[0].parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Counts;

    #[test]
    fn cargo_results_are_added_up() {
        let output = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured\n\
                      test a ... FAILED\n\
                      test result: FAILED. 3 passed; 2 failed; 0 ignored";
        let expected = Counts {
            passed: 15,
            failed: 2,
        };
        assert_eq!(Counts::of_cargo(output), expected);
    }

    #[test]
    fn playwright_results_are_read_off_its_last_lines() {
        let output = "Running 43 tests using 1 worker\n  1 failed\n    [x] › a.spec.mjs\n  \
                      1 flaky\n  41 passed (32.1s)";
        let expected = Counts {
            passed: 41,
            failed: 2,
        };
        assert_eq!(Counts::of_playwright(output), expected);
    }

    #[test]
    fn a_runner_that_breaks_is_one_failure() {
        let broken = Counts::of_cargo("error: could not compile").or_failure(false);
        assert_eq!(broken, Counts::one(false));
        let fine = Counts::default().or_failure(true);
        assert_eq!(fine, Counts::default());
    }
}
