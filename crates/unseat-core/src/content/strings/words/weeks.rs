//! What is said of weeks, and of what is kept.

macro_rules! weeks {
    ($next:ident $($rest:ident)* => $($before:tt)*) => {
        $next! {
            $($rest)* => $($before)*
            /// What is said of weeks, and of what is kept.
            Weeks: {
                WeeksTitle = "weeks.title";
                WeeksIntro = "weeks.intro";
                WeeksNone = "weeks.none";
                WeeksDone = "weeks.done";
                WeeksThis = "weeks.this";
                WeeksLast = "weeks.last";
                WeeksAgo = "weeks.ago" { count };
                WeeksChart = "weeks.chart" { weeks, days };
                WeeksWarmUps = "weeks.warm_ups";
                WeeksBreaks = "weeks.breaks";
                WeeksAbove = "weeks.above";
                WeeksTable = "weeks.table";
                WeeksWeek = "weeks.week";
                WeeksDays = "weeks.days";
                WeeksWarmUpDays = "weeks.warm_up_days";
                WeeksMinutes = "weeks.minutes";
                WeeksResults = "weeks.results";
                WeeksEarlier = "weeks.earlier" { profile, when };
                WeeksTrend = "weeks.trend" { count, balance };
                WeeksGlutesLead = "weeks.glutes_lead";
                WeeksHipsLead = "weeks.hips_lead";
                WeeksWhen = "weeks.when";
                WeeksHips = "weeks.hips";
                WeeksGlutes = "weeks.glutes";
                WeeksBalance = "weeks.balance";
                KeptTitle = "kept.title";
                KeptText = "kept.text";
                KeptSave = "kept.save";
                KeptSaved = "kept.saved";
                KeptBring = "kept.bring";
                KeptNothing = "kept.nothing";
                KeptOther = "kept.other";
                KeptSessions = "kept.sessions" { count };
                KeptResults = "kept.results" { count };
                KeptRoutines = "kept.routines" { count };
                KeptOthers = "kept.others" { count };
                KeptKnown = "kept.known" { count };
                KeptStays = "kept.stays" { count };
                KeptUnread = "kept.unread" { count };
                KeptEarly = "kept.early" { count };
                KeptCrowded = "kept.crowded" { count };
                KeptErase = "kept.erase";
                KeptEraseText = "kept.erase_text";
                KeptEraseNow = "kept.erase_now";
                KeptErased = "kept.erased";
            }
        }
    };
}

pub(super) use weeks;
