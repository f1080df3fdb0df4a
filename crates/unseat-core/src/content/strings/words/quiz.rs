//! What the quiz says.

macro_rules! quiz {
    ($next:ident $($rest:ident)* => $($before:tt)*) => {
        $next! {
            $($rest)* => $($before)*
            /// What the quiz says.
            Quiz: {
                QuizNext = "quiz.next";
                QuizSkip = "quiz.skip";
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
                ResultQuietGlutesMore = "result.quiet_glutes_more";
                ResultQuadLed = "result.quad_led";
                ResultQuadLedText = "result.quad_led_text";
                ResultQuadLedMore = "result.quad_led_more";
                ResultDeskTight = "result.desk_tight";
                ResultDeskTightText = "result.desk_tight_text";
                ResultDeskTightMore = "result.desk_tight_more";
                ResultEvenKeel = "result.even_keel";
                ResultEvenKeelText = "result.even_keel_text";
                ResultEvenKeelMore = "result.even_keel_more";
                ResultHips = "result.hips" { percent };
                ResultGlutes = "result.glutes" { percent };
                ResultBoth = "result.both";
                ResultWhy = "result.why";
                ResultTowardGlutes = "result.toward_glutes" { answer, points };
                ResultTowardHips = "result.toward_hips" { answer, points };
                ResultCertain = "result.certain";
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
                ResultShare = "result.share";
                ResultLook = "result.look";
                ResultBecause = "result.because" { answer };
                ResultTrend = "result.trend";
                ResultTrendAt = "result.trend_at" { hips, glutes, when };
                ResultTrendEarlier = "result.trend_earlier" { profile, when };
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
                BandEven = "band.even";
                BandGlutesLean = "band.glutes_lean";
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
                ShareShape = "share.shape";
                ShareWide = "share.wide";
                ShareTall = "share.tall";
                ShareDrawing = "share.drawing";
                ShareUndrawn = "share.undrawn";
                ShareWords = "share.words";
                ShareWordsText = "share.words_text" { profile, band, hips, glutes };
                ShareCopyWords = "share.copy_words";
                ShareCopied = "share.copied";
                ShareOffered = "share.offered";
                ShareSaved = "share.saved";
                ShareSelected = "share.selected";
                CardPoints = "card.points";
                CardAsks = "card.asks";
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
                SharedBack = "shared.back";
                SharedSame = "shared.same" { profile };
                SharedOther = "shared.other" { profile };
                SharedAlike = "shared.alike";
                SharedToHips = "shared.to_hips" { points };
                SharedToGlutes = "shared.to_glutes" { points };
                SharedKind = "shared.kind";
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
