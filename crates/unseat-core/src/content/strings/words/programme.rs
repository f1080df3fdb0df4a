//! What the programme and own routines say.

macro_rules! programme {
    ($next:ident $($rest:ident)* => $($before:tt)*) => {
        $next! {
            $($rest)* => $($before)*
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
    };
}

pub(super) use programme;
