//! How long the engine takes: a plan once per session, an update a few times a
//! second. Shown as ratios of plan lengths too: an update must not grow with it.

use std::hint::black_box;
use std::rc::Rc;

use criterion::{BenchmarkId, Criterion, criterion_group};
use unseat_app::player::{Event, Person, Plan, Session, Tailored, tailor};
use unseat_core::content::{Catalog, Length, Profile, Purpose};
use unseat_core::time::{Span, Timestamp};

use crate::shelf;

fn catalog() -> Rc<Catalog> {
    Rc::new(shelf::catalog().clone())
}

fn longest(catalog: &Catalog) -> Tailored {
    let purpose = Purpose::WarmUp(Profile::DeskTight, Length::Twelve);
    let id = catalog.find_routine(purpose).expect("a 12-minute routine");
    tailor(catalog.routine(id), &Person::default(), catalog)
}

fn plan_compile(c: &mut Criterion) {
    let catalog = catalog();
    let tailored = longest(&catalog);
    c.bench_function("plan compile, 12 minutes", |b| {
        b.iter(|| Plan::compile(black_box(&tailored), Rc::clone(&catalog)));
    });
    c.bench_function("tailor, 12 minutes", |b| {
        let id = catalog.find_routine(tailored.purpose).expect("a routine");
        b.iter(|| tailor(catalog.routine(id), black_box(&Person::default()), &catalog));
    });
}

/// One tick in the last segment of a plan of so many times twelve minutes.
fn session_update(c: &mut Criterion) {
    let catalog = catalog();
    let mut group = c.benchmark_group("session update");
    for times in [1, 10, 100] {
        let mut tailored = longest(&catalog);
        let steps = tailored
            .steps
            .iter()
            .cycle()
            .take(tailored.steps.len() * times);
        tailored.steps = steps.cloned().collect();
        let plan = Rc::new(Plan::compile(&tailored, Rc::clone(&catalog)));
        let mut now = Timestamp::default();
        let mut session = Session::ready(plan, false).update(Event::Start, now).0;
        for _ in 1..session.plan().segments().len() {
            now = now + Span::from_millis(1);
            session = session.update(Event::Skip, now).0;
        }
        let tick = now + Span::from_millis(900);
        group.bench_function(BenchmarkId::from_parameter(times), |b| {
            b.iter_batched(
                || session.clone(),
                |session| session.update(Event::Tick, black_box(tick)),
                criterion::BatchSize::SmallInput,
            );
        });
    }
    group.finish();
}

fn unpack(c: &mut Criterion) {
    let bytes = catalog().to_bytes().expect("a packed catalog");
    c.bench_function("catalog unpack", |b| {
        b.iter(|| Catalog::from_bytes(black_box(&bytes)));
    });
}

criterion_group!(benches, plan_compile, session_update, unpack);
