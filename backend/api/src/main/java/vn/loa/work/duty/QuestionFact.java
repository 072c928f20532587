package vn.loa.work.duty;

import vn.loa.people.journal.Fact;

enum QuestionFact implements Fact {
    QUESTION_ASKED,
    QUESTION_ANSWERED
}
