//! What the timer for breaks says.

macro_rules! breaks {
    ($next:ident $($rest:ident)* => $($before:tt)*) => {
        $next! {
            $($rest)* => $($before)*
            /// What the timer for breaks says.
            Breaks: {
                BreaksIntro = "breaks.intro";
                BreaksStart = "breaks.start";
                BreaksStop = "breaks.stop";
                BreaksTook = "breaks.took";
                BreaksBack = "breaks.back";
                BreaksNow = "breaks.now";
                BreaksSeated = "breaks.seated";
                BreaksMinute = "breaks.minute";
                BreaksMinutes = "breaks.minutes";
                BreaksOff = "breaks.off";
                BreaksRests = "breaks.rests";
                BreaksResting = "breaks.resting";
                BreaksDueNow = "breaks.due_now";
                BreaksDue = "breaks.due";
                BreaksDueText = "breaks.due_text";
                BreaksLater = "breaks.later" { count };
                BreaksDismiss = "breaks.dismiss";
                BreaksOften = "breaks.often";
                BreaksLonger = "breaks.longer" { count };
                BreaksKeep = "breaks.keep" { count };
                BreaksSettings = "breaks.settings";
                BreaksEvery = "breaks.every";
                BreaksLength = "breaks.length";
                BreaksSeatedShort = "breaks.seated_short";
                BreaksDays = "breaks.days";
                BreaksMonday = "breaks.monday";
                BreaksTuesday = "breaks.tuesday";
                BreaksWednesday = "breaks.wednesday";
                BreaksThursday = "breaks.thursday";
                BreaksFriday = "breaks.friday";
                BreaksSaturday = "breaks.saturday";
                BreaksSunday = "breaks.sunday";
                BreaksHours = "breaks.hours";
                BreaksFrom = "breaks.from";
                BreaksTo = "breaks.to";
                BreaksNight = "breaks.night";
                BreaksTold = "breaks.told";
                BreaksOpen = "breaks.open";
                BreaksHosted = "breaks.hosted";
                BreaksClosed = "breaks.closed";
                BreaksTone = "breaks.tone";
                BreaksAllow = "breaks.allow";
                BreaksAllowed = "breaks.allowed";
                BreaksDenied = "breaks.denied";
                BreaksCalendar = "breaks.calendar";
                BreaksCalendarText = "breaks.calendar_text";
                BreaksCalendarMore = "breaks.calendar_more";
                BreaksSave = "breaks.save";
                BreaksSaved = "breaks.saved";
                BreaksEvent = "breaks.event";
                BreaksEventText = "breaks.event_text";
                BreaksToday = "breaks.today";
                BreaksTodayText = "breaks.today_text" { count, goal };
                BreaksGoal = "breaks.goal";
                BreaksEvidence = "breaks.evidence";
                BreaksEvidenceText = "breaks.evidence_text";
                BreaksSources = "breaks.sources";
                BreaksName = "breaks.name" { count };
                BreaksNameDue = "breaks.name_due";
            }
        }
    };
}

pub(super) use breaks;
