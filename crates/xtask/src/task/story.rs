//! The story of a failed command, short enough to be read.

/// How much of the output's end is worth showing at once.
const LINES_SHOWN: usize = 40;
/// How many telling lines from before that.
const LINES_PICKED: usize = 20;

/// What a command printed: its end, and before that the lines that name a
/// fault, which a runner that goes on after one leaves far behind.
pub(super) fn tell(output: &str) -> String {
    let lines: Vec<&str> = output.lines().collect();
    let (before, last) = lines.split_at(lines.len().saturating_sub(LINES_SHOWN));
    let telling: Vec<&str> = before.iter().copied().filter(|line| tells(line)).collect();

    let mut story = String::new();
    if !telling.is_empty() {
        story.push_str("it reported:\n");
        for line in telling.iter().take(LINES_PICKED) {
            quote(&mut story, line);
        }
        if telling.len() > LINES_PICKED {
            quote(&mut story, "and more, see below for where");
        }
    }
    if last.is_empty() {
        story.push_str("it printed nothing\n");
    } else {
        story.push_str("it last printed:\n");
        for line in last {
            quote(&mut story, line);
        }
    }
    story
}

/// Does a line name a fault, the way compilers and test runners do?
fn tells(line: &str) -> bool {
    let line = line.trim_start();
    line.ends_with("... FAILED")
        || line.ends_with("... FAIL")
        || line.starts_with("error:")
        || line.starts_with("error[")
        || line.starts_with('✘')
        || line.contains("panicked at")
}

fn quote(story: &mut String, line: &str) {
    story.push_str("  | ");
    story.push_str(line);
    story.push('\n');
}

#[cfg(test)]
mod tests {
    use super::tell;

    #[test]
    fn the_end_is_told_and_before_it_only_what_names_a_fault() {
        let lines: Vec<String> = (1..=60).map(|number| format!("line {number}")).collect();
        let output = format!("test one ... ok\ntest two ... FAILED\n{}", lines.join("\n"));
        let story = tell(&output);
        assert!(story.contains("| line 60\n") && story.contains("| line 21\n"));
        assert!(!story.contains("| line 20\n"));
        assert!(story.contains("| test two ... FAILED") && !story.contains("test one"));
    }

    #[test]
    fn silence_is_said_to_be_silence() {
        assert_eq!(tell(""), "it printed nothing\n");
    }
}
