//! What the quiz says.

macro_rules! quiz {
    ($next:ident $($rest:ident)* => $($before:tt)*) => {
        $next! {
            $($rest)* => $($before)*
            /// What the quiz says.
            Quiz: {
                QuizNext = "quiz.next";
                QuizSkip = "quiz.skip";
                QuizOutcome = "quiz.outcome";
                QuizNotNow = "quiz.not_now";
                QuizBack = "quiz.back";
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
                ResultTrendEarlier = "result.trend_earlier" { profile, when };
                ResultFooter = "result.footer";
                ResultLimits = "result.limits";
                ResultRetake = "result.retake";
                ResultErase = "result.erase";
                ResultSitting = "result.sitting" { points };
                ResultHipsOf = "result.hips_of";
                ResultGlutesOf = "result.glutes_of";
                ResultSittingOf = "result.sitting_of";
                ResultSitsMuch = "result.sits_much";
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
                SharedEarlier = "shared.earlier";
                SharedUnread = "shared.unread";
                SharedCut = "shared.cut";
                SharedChanged = "shared.changed";
                SharedNewer = "shared.newer";
            }
        }
    };
}

pub(super) use quiz;
