//! How the types of the quiz are unpacked: fields and variants in the order
//! they are declared.

use super::{
    Band, Choice, Goal, GoalChoice, GoalQuestion, Outcome, Part, Posture, Question, Quiz, Scope,
    Standing, Trial,
};
use unseat_core::packed::unpacks;

unpacks!(struct Quiz { goal, questions, fingerprint, words });
unpacks!(struct GoalQuestion { text, choices });
unpacks!(struct GoalChoice { text, sentence });
unpacks!(struct Question {
    slug, text, weights, on_command, part, per_side, note, trial, choices,
});
unpacks!(struct Trial { steps, exercise, countdown, each_side });
unpacks!(struct Choice { text, posture, level, scores, tags, reason, note });
unpacks!(choice Part: Quick, Full, SelfTest);
unpacks!(choice Goal: MoveBetter, FeelStronger, ShapeAndTone, LessStiff);
unpacks!(choice Posture: Upright, Rounded, LeaningBack, Perched, Crossed, Tucked, Changing);
unpacks!(choice Scope: Quick, Full, Rest);
unpacks!(choice Band: FlexorsLead, Leaning, Level, GlutesIn);
unpacks!(struct Standing { profile, band });
unpacks!(struct Outcome { profile, hips, glutes, thighs, sitting, posture, balance, goal });
