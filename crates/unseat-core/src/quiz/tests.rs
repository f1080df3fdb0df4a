//! The rules of the quiz, held against small quizzes.
