package vn.loa.work.comment;

import vn.loa.people.journal.Fact;

enum CommentFact implements Fact {
    COMMENT_WRITTEN,
    COMMENT_EDITED,
    COMMENT_WITHDRAWN
}
