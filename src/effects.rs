//! What the app asks for, carried out: the only interpreter of its effects, one match
//! without decisions of its own; and what the app is told before every event.

use unseat_app::Event;
use unseat_app::clock::{Now, WallTime};
use unseat_app::effect::{Effect, Move};
use unseat_app::host::Moment;
use unseat_app::store::{Found, Key, Text};
use yew::Callback;

use crate::platform::page::Page;
use crate::platform::sound::Sound;
use crate::platform::speech::Speech;
use crate::platform::wake_lock::WakeLock;
use crate::platform::{address, catalog, clock, desk, files, share, storage, told, vibration};

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
        kept: Key::ALL.into_iter().map(|key| found(key, page)).collect(),
        permission: desk::permission(page),
        can_offer: share::can_offer(page),
    }
}

fn found(key: Key, page: &Page) -> Found {
    let name = name(key, page);
    Found {
        kept: storage::kept(&name),
        held: storage::held(&name),
    }
}

/// What a text is kept under. Where a page of somebody else has several of our elements,
/// each but the first has its own place in a session.
fn name(key: Key, page: &Page) -> String {
    let place = match key {
        Key::Session => page.says("data-place"),
        _ => String::new(),
    };
    [key.name(), &place].concat()
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
            Effect::Keep(text) => keep(&text, page),
            Effect::Forget(key) => storage::remove(&name(key, page)),
            Effect::EraseAll => {
                files::erase(page);
                storage::release_all();
            }
            Effect::Fetch(wanted) => {
                let on_arrival =
                    on_event.reform(move |came: catalog::Arrived| Event::Came(wanted, came.ok()));
                catalog::fetch(page, wanted, on_arrival);
            }
            Effect::Tell(told) => told::tell(page, &told),
            Effect::Share(share) => share::give(page, &share, on_event.reform(Event::Given)),
            Effect::Draw { link, picture } => {
                let shape = picture.shape;
                let on_drawn = on_event.reform(move |at| Event::Drawn(shape, at));
                share::draw(page, &link, &picture, on_drawn);
            }
            Effect::Print => page.print(),
            Effect::SaveFile(file) => files::save(page, &file),
            Effect::ChooseFile => files::choose(page, on_event.reform(Event::Brought)),
            Effect::SaveCalendar(planned) => {
                if desk::save_calendar(page, &planned) {
                    on_event.emit(Event::CalendarSaved);
                }
            }
            Effect::Notify { title, text } => desk::notify(page, &title, &text),
            Effect::Sign(sign) => desk::show(page, &sign),
            Effect::AskPermission => {
                desk::ask_permission(page, on_event.reform(|()| Event::Look));
            }
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
                voice,
            } => {
                let voice = voice.as_deref();
                self.speech.say(&text, &language, volume, voice);
            }
            Effect::ListVoices(language) => {
                self.speech.list(&language, on_event.reform(Event::Voices));
            }
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
fn keep(Text { key, text, unread }: &Text, page: &Page) {
    let key = &*name(*key, page);
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
