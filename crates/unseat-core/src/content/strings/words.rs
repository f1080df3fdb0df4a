//! Every word of the interface, and where authors write it.

use core::ops::Range;

/// Declares the words, batch by batch: `Variant = "table.key" { placeholders }`.
macro_rules! words {
    (
        at_once: { $($word:ident = $key:literal $({ $($hole:ident),+ })?;)+ }
        $($(#[$doc:meta])* $batch:ident: {
            $($late:ident = $late_key:literal $({ $($late_hole:ident),+ })?;)+
        })+
    ) => {
        /// One text of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "the key beside each word says what it is")]
        pub enum Word { $($word,)+ $($($late,)+)+ }

        /// Words that come together, after the catalog: most visits never need them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Batch { $($(#[$doc])* $batch,)+ }

        impl Word {
            /// Every word: those of the catalog, then each batch.
            pub const ALL: &'static [Self] = &[$(Self::$word,)+ $($(Self::$late,)+)+];

            /// How many of them come with the catalog.
            pub const AT_ONCE: usize = [$(Self::$word,)+].len();

            /// Where authors write it, e.g. `player.pause`.
            #[cfg(feature = "authoring")]
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$word => $key,)+
                    $($(Self::$late => $late_key,)+)+
                }
            }

            /// The places the app fills in, e.g. `seconds` for `{seconds}`.
            #[cfg(feature = "authoring")]
            pub const fn holes(self) -> &'static [&'static str] {
                match self {
                    $(Self::$word => &[$($(stringify!($hole)),+)?],)+
                    $($(Self::$late => &[$($(stringify!($late_hole)),+)?],)+)+
                }
            }
        }

        impl Batch {
            /// How many words each has, in order.
            pub(super) const LENGTHS: [usize; [$(Self::$batch,)+].len()] =
                [$([$(Word::$late,)+].len(),)+];

            /// The places of its words in [`Word::ALL`].
            pub fn places(self) -> Range<usize> {
                let before = &Self::LENGTHS[..self as usize];
                let start = Word::AT_ONCE + before.iter().sum::<usize>();
                start..start + Self::LENGTHS[self as usize]
            }
        }
    };
}

words! {
at_once: {
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
    PurposeOwn = "purpose.own";
    PurposeSeated = "purpose.seated";
    PurposeTitled = "purpose.titled" { what, length };
    HomeProgramme = "home.programme";
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
    HomeQuiz = "home.quiz";
    HomeQuizText = "home.quiz_text";
    HomeQuizPrivate = "home.quiz_private";
    HomeQuizTake = "home.quiz_take";
    HomeQuizQuick = "home.quiz_quick";
    HomeQuizGoOn = "home.quiz_go_on";
    HomeResult = "home.result" { profile };
    HomeResultSee = "home.result_see";
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
    ReadyNow = "ready.now" { length };
    ReadyRestore = "ready.restore";
    ReadyInstead = "ready.instead" { exercise, why };
    ReadyStepUp = "ready.step_up";
    ReadyKeep = "ready.keep";
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
    QuizName = "quiz.name";
    QuizFailed = "quiz.failed";
    QuizFailedText = "quiz.failed_text";
    QuizAgain = "quiz.again";
}
/// What the quiz says.
Quiz: {
    QuizGate = "quiz.gate";
    QuizGateMore = "quiz.gate_more";
    QuizIntro = "quiz.intro";
    QuizNone = "quiz.none";
    QuizNext = "quiz.next";
    QuizSkip = "quiz.skip";
    QuizBack = "quiz.back";
    QuizStop = "quiz.stop";
    QuizFirst = "quiz.first";
    QuizCleared = "quiz.cleared";
    QuizTakeBreak = "quiz.take_break";
    QuizParQ = "quiz.par_q";
    QuizParQLink = "quiz.par_q_link";
    QuizAnew = "quiz.anew";
    QuizProgress = "quiz.progress" { number, of };
    QuizNotSure = "quiz.not_sure";
    QuizTry = "quiz.try";
    QuizCount = "quiz.count" { seconds };
    QuizCountEachSide = "quiz.count_each_side" { seconds };
    QuizCounted = "quiz.counted";
    QuizTests = "quiz.tests";
    QuizTestsText = "quiz.tests_text";
    QuizTakeTests = "quiz.take_tests";
    QuizToResult = "quiz.to_result";
    ResultKicker = "result.kicker";
    ResultQuietGlutes = "result.quiet_glutes";
    ResultQuietGlutesText = "result.quiet_glutes_text";
    ResultQuadLed = "result.quad_led";
    ResultQuadLedText = "result.quad_led_text";
    ResultDeskTight = "result.desk_tight";
    ResultDeskTightText = "result.desk_tight_text";
    ResultEvenKeel = "result.even_keel";
    ResultEvenKeelText = "result.even_keel_text";
    ResultHips = "result.hips" { percent };
    ResultGlutes = "result.glutes" { percent };
    ResultBoth = "result.both";
    ResultWhy = "result.why";
    ResultTowardGlutes = "result.toward_glutes" { answer, points };
    ResultTowardHips = "result.toward_hips" { answer, points };
    ResultSure = "result.sure";
    ResultFairlySure = "result.fairly_sure";
    ResultUnsure = "result.unsure";
    ResultClose = "result.close" { profile };
    ResultOtherPlan = "result.other_plan";
    ResultHamstrings = "result.hamstrings";
    ResultBack = "result.back";
    ResultCare = "result.care";
    ResultRest = "result.rest";
    ResultPlan = "result.plan" { length };
    ResultStartNow = "result.start_now";
    ResultLook = "result.look";
    ResultBecause = "result.because" { answer };
    ResultTrend = "result.trend";
    ResultTrendAt = "result.trend_at" { hips, glutes, when };
    ResultFooter = "result.footer";
    ResultLimits = "result.limits";
    ResultRetake = "result.retake";
    ResultErase = "result.erase";
    ResultMissing = "result.missing";
    ResultMissingText = "result.missing_text";
    BandFlexorsLead = "band.flexors_lead";
    BandLeaning = "band.leaning";
    BandLevel = "band.level";
    BandGlutesIn = "band.glutes_in";
    LimitOwn = "limit.own";
    LimitFeeling = "limit.feeling";
    LimitSitting = "limit.sitting";
    LimitLength = "limit.length";
    LimitPosture = "limit.posture";
    ShareTitle = "share.title";
    SharePrivate = "share.private";
    ShareLink = "share.link";
    ShareText = "share.text" { profile, band };
    ShareOffer = "share.offer";
    ShareCopy = "share.copy";
    ShareSave = "share.save";
    ShareCopied = "share.copied";
    ShareOffered = "share.offered";
    ShareSaved = "share.saved";
    ShareSelected = "share.selected";
    CardHips = "card.hips";
    CardGlutes = "card.glutes";
    CardLimits = "card.limits";
    CardQuietGlutes = "card.quiet_glutes";
    CardQuadLed = "card.quad_led";
    CardDeskTight = "card.desk_tight";
    CardEvenKeel = "card.even_keel";
    SharedTitle = "shared.title" { profile };
    SharedTheirs = "shared.theirs";
    SharedYours = "shared.yours";
    SharedTake = "shared.take";
    SharedUnread = "shared.unread";
    SharedUnreadText = "shared.unread_text";
}
/// What the programme and own routines say.
Programme: {
    ProgrammeName = "programme.name";
    ProgrammeBack = "programme.back";
    ProgrammeIntro = "programme.intro";
    ProgrammeFocus = "programme.focus";
    ProgrammeBegin = "programme.begin";
    ProgrammeWeek = "programme.week" { week, weeks };
    ProgrammeNow = "programme.now";
    ProgrammeLength = "programme.length" { length, when };
    ProgrammeDone = "programme.done" { done, of };
    ProgrammeStepUp = "programme.step_up" { from, to };
    ProgrammePrepare = "programme.prepare" { length };
    ProgrammeRetake = "programme.retake";
    ProgrammeBegun = "programme.begun";
    ProgrammeFelt = "programme.felt";
    ProgrammeDoneBefore = "programme.done_before";
    ProgrammeEased = "programme.eased";
    ProgrammeWaits = "programme.waits";
    ProgrammeAll = "programme.all";
    ProgrammeAnew = "programme.anew";
    ProgrammeStop = "programme.stop";
    ProgrammeMore = "programme.more";
    ProgrammeKept = "programme.kept";
    OwnTitle = "own.title";
    OwnPanel = "own.panel";
    OwnText = "own.text";
    OwnNone = "own.none";
    OwnUnnamed = "own.unnamed";
    OwnOpen = "own.open" { name };
    OwnFacts = "own.facts" { exercises, length };
    OwnName = "own.name";
    OwnSave = "own.save";
    OwnSaved = "own.saved";
    OwnFull = "own.full";
    OwnShare = "own.share";
    OwnLink = "own.link";
    OwnCopy = "own.copy";
    OwnCopied = "own.copied";
    OwnSelected = "own.selected";
    OwnCode = "own.code";
    OwnCodeText = "own.code_text";
    OwnPrint = "own.print";
    OwnForget = "own.forget" { name };
    OwnEarlier = "own.earlier";
    OwnLater = "own.later";
    OwnLess = "own.less";
    OwnMore = "own.more";
    OwnUnread = "own.unread";
    OwnUnreadText = "own.unread_text";
    OwnFrom = "own.from";
}
}
