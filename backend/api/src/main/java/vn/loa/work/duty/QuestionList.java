package vn.loa.work.duty;

import java.util.List;

/** What the parties of a task asked, the last first. */
record QuestionList(List<QuestionView> items) {}
