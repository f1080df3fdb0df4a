//! What the app asks for, carried out: the only interpreter of its effects, one match
//! without decisions of its own; and what the app is told before every event.

use unseat_app::Event;
use unseat_app::clock::{Now, WallTime};
use unseat_app::effect::{Effect, Given, How, Move, Share, Told, Wanted};
use unseat_app::host::{Moment, Permission};
use unseat_app::part::Part;
use unseat_app::store::{Found, Key, Text};
use yew::Callback;

use crate::platform::catalog::{self, Part as File};
use crate::platform::page::Page;
use crate::platform::sound::Sound;
use crate::platform::speech::Speech;
use crate::platform::wake_lock::WakeLock;
use crate::platform::{address, clock, desk, share, storage, vibration};

/// The hands of the app: sound, voice and screen.
#[derive(Debug, Default)]
pub struct Hands {
    sound: Sound,
    speech: Speech,
    wake_lock: WakeLock,
}

/// What the driver reads before every event.
pub fn moment(page: &Page) -> Moment {
    Moment {
        now: Now {
            clock: clock::now(),
            wall: WallTime {
                millis: clock::wall_millis(),
                offset: clock::offset(),
            },
        },
        kept: Key::ALL.into_iter().map(found).collect(),
        permission: match desk::permission(page) {
            desk::Permission::Missing => Permission::Missing,
            desk::Permission::Open => Permission::Open,
            desk::Permission::Granted => Permission::Granted,
            desk::Permission::Denied => Permission::Denied,
        },
        can_offer: share::can_offer(page),
    }
}

fn found(key: Key) -> Found {
    Found {
        kept: storage::kept(key.name()),
        held: storage::held(key.name()),
    }
}

impl Hands {
    /// Falls silent: the app ends.
    pub fn hush(&self) {
        self.sound.hush();
        self.speech.hush();
    }

    /// Carries out one effect; what is answered is answered by an event.
    pub fn carry_out(&self, effect: Effect, page: &Page, on_event: &Callback<Event>) {
        match effect {
            Effect::Keep(text) => keep(&text),
            Effect::Forget(key) => storage::remove(key.name()),
            Effect::EraseAll => {
                page.erase();
                storage::release_all();
            }
            Effect::Fetch(wanted) => {
                let on_arrival =
                    on_event.reform(move |came: catalog::Arrived| Event::Came(wanted, came.ok()));
                catalog::fetch(page, file_of(wanted), on_arrival);
            }
            Effect::Tell(told) => tell(page, &told),
            Effect::Share(share) => give(page, &share, on_event),
            Effect::Print => page.print(),
            Effect::SaveFile {
                lines,
                sessions,
                results,
            } => page.save(&lines, &sessions, &results),
            Effect::SaveCalendar { schedule, words } => {
                if desk::save_calendar(page, &schedule, &words) {
                    on_event.emit(Event::CalendarSaved);
                }
            }
            Effect::Notify { title, text } => desk::notify(page, &title, &text),
            Effect::Sign { sign, words } => desk::show(page, &sign, &words),
            Effect::AskPermission => desk::ask_permission(page),
            Effect::Unlock => {
                self.sound.unlock();
                Speech::warm_up();
            }
            Effect::Chime(chime, volume) => self.sound.chime(chime, volume),
            Effect::Schedule(score, volume) => self.sound.schedule(&score, volume),
            Effect::Hush => self.hush(),
            Effect::Say {
                text,
                language,
                volume,
            } => self.speech.say(&text, &language, volume),
            Effect::Buzz(pattern) => vibration::buzz(pattern),
            Effect::KeepAwake => self.wake_lock.keep(),
            Effect::AllowSleep => self.wake_lock.release(),
            Effect::Address(change) => go(&change),
            // The driver moves the focus, once the change is drawn.
            Effect::Focus(_) => {}
        }
    }
}

/// Keeps a text. What the browser refuses lasts until the page is closed, as the store
/// sees when it looks next.
fn keep(Text { key, text, unread }: &Text) {
    let key = key.name();
    if let Some(unread) = unread
        && storage::save(&[key, ".unread"].concat(), unread).is_err()
    {
        storage::hold(key, text);
        return;
    }
    let _ = storage::save(key, text);
}

/// Changes the address as the app asks.
fn go(change: &Move) {
    let site = share::page("");
    match change {
        Move::Push(to) => address::push(&site, to),
        Move::Replace(to) => address::replace(&site, to),
        Move::Back => address::back(),
    }
}

fn file_of(wanted: Wanted) -> File {
    match wanted {
        Wanted::Part(Part::Breaks) => File::Breaks,
        Wanted::Part(_) => File::Quiz,
        Wanted::Manuals => File::Library,
        Wanted::Backup => File::Backup,
    }
}

fn tell(page: &Page, told: &Told) {
    let (kind, words) = match told {
        Told::Start { seconds } => ("start", seconds.to_string()),
        Told::Exercise {
            phase,
            slug,
            number,
            of,
        } => {
            let phase = (*phase as u8).to_string();
            let words = [phase, slug.clone(), number.to_string(), of.to_string()];
            ("phase", words.join(" "))
        }
        Told::Pause => ("pause", String::new()),
        Told::Resume => ("resume", String::new()),
        Told::Finish {
            is_completed,
            seconds,
        } => {
            let how = if *is_completed {
                "completed "
            } else {
                "stopped "
            };
            ("finish", [how, &seconds.to_string()].concat())
        }
        Told::Question { slug } => ("question", slug.clone()),
        Told::Result(profile) => ("result", profile.name().to_owned()),
    };
    page.tell(kind, &words);
}

fn give(page: &Page, share: &Share, on_event: &Callback<Event>) {
    let how = match share.how {
        How::Copy => share::How::Copy,
        How::Offer => share::How::Offer,
        How::Save => share::How::Save,
    };
    let on_given = on_event.reform(|given| {
        Event::Given(match given {
            share::Given::Copied => Given::Copied,
            share::Given::Offered => Given::Offered,
            share::Given::Saved => Given::Saved,
            share::Given::Refused => Given::Refused,
        })
    });
    let what = [&*share.text, &*share.link, &*share.numbers];
    share::give(page, how, what, on_given);
}
