//! How long the quiz takes: a score whenever somebody answers, a share code
//! once a visit.

use std::hint::black_box;

use criterion::{Criterion, criterion_group};
use unseat_app::quiz::{Answer, Attempt, Finding, Quiz, Scope, ShareCode};

use crate::shelf::quiz;

/// Every question answered, self-tests included.
fn attempt(quiz: &Quiz) -> Attempt {
    quiz.iter()
        .fold(Attempt::new(quiz), |attempt, (id, question)| {
            let answer = if question.per_side {
                let (left, right) = (Some(0), Some(2));
                Answer::Sides { left, right }
            } else {
                Answer::Choice(1)
            };
            attempt.with(id, answer, quiz)
        })
}

fn score(c: &mut Criterion) {
    let quiz = quiz();
    let attempt = attempt(quiz);
    c.bench_function("score an attempt", |b| {
        b.iter(|| black_box(&attempt).assess(quiz, Scope::Full));
    });
}

fn share(c: &mut Criterion) {
    let quiz = quiz();
    let attempt = attempt(quiz);
    let found = attempt.assess(quiz, Scope::Full).expect("all answers");
    let code = ShareCode(found.outcome(&attempt)).to_string();
    c.bench_function("share code, write", |b| {
        b.iter(|| ShareCode(black_box(found.outcome(&attempt))).to_string());
    });
    c.bench_function("share code, read", |b| {
        b.iter(|| black_box(code.as_str()).parse::<Finding>());
    });
}

fn unpack(c: &mut Criterion) {
    let bytes = quiz().to_bytes().expect("a packed quiz");
    c.bench_function("quiz unpack", |b| {
        b.iter(|| Quiz::from_bytes(black_box(&bytes)));
    });
}

criterion_group!(benches, score, share, unpack);
