//! The words of the interface.
//!
//! A [`Word`] names one text of `content/strings/<language>.toml`; in a packed
//! catalog it is only a place in a list. Which places are filled in by the app
//! is part of the name, so a translation that forgets one fails the build.

use alloc::string::String;
use alloc::vec::Vec;

use serde::Serialize;

use crate::packed::unpacks;

/// Declares the words: `Variant = "table.key" { placeholders }`.
macro_rules! words {
    ($($(#[$doc:meta])* $word:ident = $key:literal $({ $($hole:ident),+ })?;)+) => {
        /// One text of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "the key beside each word says what it is")]
        pub enum Word { $($(#[$doc])* $word,)+ }

        impl Word {
            /// Every word, in the order of the packed list.
            pub const ALL: &'static [Self] = &[$(Self::$word,)+];

            /// Where authors write it, e.g. `player.pause`.
            #[cfg(feature = "authoring")]
            pub const fn key(self) -> &'static str {
                match self { $(Self::$word => $key,)+ }
            }

            /// The places the app fills in, e.g. `seconds` for `{seconds}`.
            #[cfg(feature = "authoring")]
            pub const fn holes(self) -> &'static [&'static str] {
                match self { $(Self::$word => &[$($(stringify!($hole)),+)?],)+ }
            }
        }
    };
}

words! {
    AppName = "app.name";
    AppTagline = "app.tagline";
    AppPromise = "app.promise";
    AppSafety = "app.safety";
    AppAge = "app.age";
    AppPrivate = "app.private";
    AppForgetful = "app.forgetful";
    AppHome = "app.home";
    AppTitle = "app.title" { screen };
    CountMinute = "count.minute";
    CountMinutes = "count.minutes" { count };
    CountMin = "count.min" { count };
    CountSeconds = "count.seconds" { count };
    CountExercise = "count.exercise";
    CountExercises = "count.exercises" { count };
    CountEachSide = "count.each_side" { seconds };
    CountWhole = "count.whole" { seconds };
    CountWeakerTwice = "count.weaker_twice" { seconds, extra };
    PurposeWarmUp = "purpose.warm_up";
    PurposeDeskBreak = "purpose.desk_break";
    PurposeSeated = "purpose.seated";
    PurposeTitled = "purpose.titled" { what, length };
    HomeWarmUp = "home.warm_up";
    HomeWarmUpText = "home.warm_up_text";
    HomeMinutesShort = "home.minutes_short";
    HomeMinuteShort = "home.minute_short";
    HomeDeskBreak = "home.desk_break";
    HomeDeskBreakText = "home.desk_break_text";
    HomeSeatedShort = "home.seated_short";
    HomeSeatedFigure = "home.seated_figure";
    HomePlate = "home.plate" { exercise };
    HomePlateNumber = "home.plate_number";
    HomeContinue = "home.continue" { step, steps };
    HomeContinueText = "home.continue_text" { exercise, length };
    HomeStartOver = "home.start_over";
    HomeLast = "home.last";
    HomeLastText = "home.last_text" { work, exercises, when };
    HomeToday = "home.today";
    HomeYesterday = "home.yesterday";
    HomeDaysAgo = "home.days_ago" { count };
    PhaseRaise = "phase.raise";
    PhaseMobilise = "phase.mobilise";
    PhaseActivate = "phase.activate";
    PhasePotentiate = "phase.potentiate";
    PhaseStretch = "phase.stretch";
    PhaseRaisePlain = "phase.raise_plain";
    PhaseMobilisePlain = "phase.mobilise_plain";
    PhaseActivatePlain = "phase.activate_plain";
    PhasePotentiatePlain = "phase.potentiate_plain";
    PhaseStretchPlain = "phase.stretch_plain";
    ReadyIntro = "ready.intro" { exercises, length };
    ReadyStart = "ready.start";
    ReadyLength = "ready.length";
    ReadyList = "ready.list";
    ReadyChange = "ready.change";
    ReadyEasier = "ready.easier" { exercise };
    ReadyHarder = "ready.harder" { exercise };
    ReadyLeaveOut = "ready.leave_out";
    ReadyShorter = "ready.shorter" { length };
    ReadyRestore = "ready.restore";
    ReadyInstead = "ready.instead" { exercise, why };
    ReadyChosen = "ready.chosen";
    ReadyFit = "ready.fit";
    ReadyFocus = "ready.focus";
    ReadyLevel = "ready.level";
    ReadyKit = "ready.kit";
    ReadyAbout = "ready.about";
    ReadySituation = "ready.situation";
    ReadySurgeon = "ready.surgeon";
    ReadyFloorNote = "ready.floor_note";
    ReadyChairNote = "ready.chair_note";
    ReadyBandNote = "ready.band_note";
    ReadySound = "ready.sound";
    ReadyPauseWhenLeft = "ready.pause_when_left";
    ProfileEvenKeel = "profile.even_keel";
    ProfileQuietGlutes = "profile.quiet_glutes";
    ProfileQuadLed = "profile.quad_led";
    ProfileDeskTight = "profile.desk_tight";
    LevelBeginner = "level.beginner";
    LevelIntermediate = "level.intermediate";
    LevelAdvanced = "level.advanced";
    KitFloor = "kit.floor";
    KitChair = "kit.chair";
    KitWall = "kit.wall";
    KitStep = "kit.step";
    KitBand = "kit.band";
    TagAtDesk = "tag.at_desk";
    TagImpact = "tag.impact";
    TagKnees = "tag.knees";
    TagWrists = "tag.wrists";
    TagHip = "tag.hip";
    NeedTight = "need.tight";
    NeedNoImpact = "need.no_impact";
    NeedHip = "need.hip";
    NeedLevel = "need.level";
    NeedFloor = "need.floor";
    NeedDesk = "need.desk";
    NeedKnees = "need.knees";
    NeedWrists = "need.wrists";
    NeedStep = "need.step";
    NeedChair = "need.chair";
    NeedSupport = "need.support";
    NeedPain = "need.pain";
    SoundLevel = "sound.level";
    SoundOff = "sound.off";
    SoundTones = "sound.tones";
    SoundVoice = "sound.voice";
    SoundVolume = "sound.volume";
    SoundTest = "sound.test";
    SoundSoft = "sound.soft";
    SoundMedium = "sound.medium";
    SoundFull = "sound.full";
    SoundScreen = "sound.screen";
    SoundTestPhrase = "sound.test_phrase";
    SoundHint = "sound.hint";
    PlayerProgress = "player.progress" { step, steps };
    PlayerLeft = "player.left" { time };
    PlayerGetReady = "player.get_ready";
    PlayerChangeSides = "player.change_sides";
    PlayerSideLeft = "player.side_left";
    PlayerSideRight = "player.side_right";
    PlayerRep = "player.rep" { rep, reps };
    PlayerHold = "player.hold";
    PlayerSet = "player.set" { set, sets };
    PlayerNext = "player.next";
    PlayerNextSide = "player.next_side" { exercise, side };
    PlayerLast = "player.last";
    PlayerBreatheIn = "player.breathe_in";
    PlayerBreatheOut = "player.breathe_out";
    PlayerBack = "player.back";
    PlayerPause = "player.pause";
    PlayerResume = "player.resume";
    PlayerSkip = "player.skip";
    PlayerAddTen = "player.add_ten";
    PlayerAddTenLabel = "player.add_ten_label";
    PlayerMute = "player.mute";
    PlayerUnmute = "player.unmute";
    PlayerHurts = "player.hurts";
    PlayerStop = "player.stop";
    PlayerHow = "player.how";
    PlayerFeel = "player.feel";
    PlayerFaults = "player.faults";
    PlayerStopSigns = "player.stop_signs";
    PlayerMovement = "player.movement" { exercise, poses };
    TellGetReady = "tell.get_ready" { exercise, setup };
    TellGetReadySide = "tell.get_ready_side" { exercise, side, setup };
    TellBegin = "tell.begin" { cue };
    TellSwitch = "tell.switch" { side };
    TellHalf = "tell.half";
    TellTen = "tell.ten";
    TellNext = "tell.next" { exercise };
    TellFinish = "tell.finish";
    TellFurther = "tell.further" { seconds };
    TellSlept = "tell.slept";
    TellEased = "tell.eased" { exercise };
    TellLeftOut = "tell.left_out";
    PausedAsked = "paused.asked";
    PausedLeft = "paused.left";
    PausedSlept = "paused.slept";
    PausedEased = "paused.eased";
    PausedLeftOut = "paused.left_out";
    PausedRestored = "paused.restored";
    PausedHurt = "paused.hurt";
    HurtTitle = "hurt.title";
    HurtText = "hurt.text";
    HurtMild = "hurt.mild";
    HurtStrong = "hurt.strong";
    HurtNeverMind = "hurt.never_mind";
    HurtNumber = "hurt.number" { number };
    FinishedCompleted = "finished.completed";
    FinishedCompletedBreak = "finished.completed_break";
    FinishedStopped = "finished.stopped";
    FinishedPain = "finished.pain";
    FinishedDone = "finished.done" { work, exercises };
    FinishedNothing = "finished.nothing";
    FinishedPainText = "finished.pain_text";
    FinishedPainAdvice = "finished.pain_advice";
    FinishedPainUrgent = "finished.pain_urgent";
    FinishedFelt = "finished.felt";
    FinishedNext = "finished.next";
    FinishedNextText = "finished.next_text";
    FinishedBreakText = "finished.break_text";
    FinishedAgain = "finished.again";
    FeltButtocks = "felt.buttocks";
    FeltThighs = "felt.thighs";
    FeltHamstrings = "felt.hamstrings";
    FeltBack = "felt.back";
    FeltNowhere = "felt.nowhere";
    AdviceSame = "advice.same";
    AdviceHarder = "advice.harder";
    AdviceKeepGoing = "advice.keep_going";
    AdviceHipsFirst = "advice.hips_first";
    AdviceHeelsCloser = "advice.heels_closer";
    AdviceTuckAndEasier = "advice.tuck_and_easier";
    AdviceSlowAndEasier = "advice.slow_and_easier";
}

/// The words of one language, by [`Word`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Strings(Vec<String>);

impl Strings {
    /// The texts in the order of [`Word::ALL`].
    pub fn new(texts: Vec<String>) -> Self {
        Self(texts)
    }

    /// Whether there is a text for every word.
    pub fn is_complete(&self) -> bool {
        self.0.len() == Word::ALL.len()
    }

    /// The text of a word.
    pub fn get(&self, word: Word) -> &str {
        self.0.get(word as usize).map_or("", String::as_str)
    }

    /// The text of a word with its places filled, e.g.
    /// `fill(Word::PlayerFurther, &[("seconds", "40")])`.
    pub fn fill(&self, word: Word, values: &[(&str, &str)]) -> String {
        let mut filled = String::new();
        let mut rest = self.get(word);
        while let Some((before, after)) = rest.split_once('{') {
            let Some((hole, after)) = after.split_once('}') else {
                break;
            };
            filled.push_str(before);
            if let Some((_, value)) = values.iter().find(|(name, _)| *name == hole) {
                filled.push_str(value);
            }
            rest = after;
        }
        filled.push_str(rest);
        filled
    }
}

unpacks!(transparent Strings);
