package vn.loa.work.register;

import vn.loa.people.journal.Fact;

enum KnownDocumentFact implements Fact {
    KNOWN_DOCUMENT_CREATED,
    KNOWN_DOCUMENT_EDITED,
    KNOWN_DOCUMENT_REMOVED
}
