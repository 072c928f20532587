package vn.loa.work.extension;

import vn.loa.people.journal.Fact;

enum ExtensionFact implements Fact {
    EXTENSION_ASKED,
    EXTENSION_GRANTED,
    EXTENSION_REFUSED
}
